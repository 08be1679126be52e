import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import type { Draft } from './draft-rules.ts';

/** Outstanding cases in the order of the stage. It is public. */
export function StageOrder({ draft, onChange, titleOf }: { draft: Draft; onChange: (draft: Draft) => void; titleOf: (id: string) => string }) {
  const { t } = useTranslation('selection');
  const move = (index: number, by: number) => {
    const stage = [...draft.stage];
    const [one] = stage.splice(index, 1);
    stage.splice(index + by, 0, one!);
    onChange({ ...draft, stage });
  };
  if (draft.stage.length === 0) return <p className="soft">{t('nobodyOnStage')}</p>;
  return (
    <ol className="stage-order">
      {draft.stage.map((id, index) => (
        <li key={id}>
          <span className="number">{index + 1}</span>
          <span>{titleOf(id)}</span>
          <span className="row tight">
            <Button look="quiet" aria-label={t('earlier', { title: titleOf(id) })} isDisabled={index === 0} onPress={() => move(index, -1)}>
              ↑
            </Button>
            <Button
              look="quiet"
              aria-label={t('later', { title: titleOf(id) })}
              isDisabled={index === draft.stage.length - 1}
              onPress={() => move(index, 1)}
            >
              ↓
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}

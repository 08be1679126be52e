import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import type { Acted, Said } from '../../shell/use-act.ts';
import { ConflictNotice } from './conflict.tsx';

interface Props<Value> {
  title: string;
  aside?: ReactNode;
  /** What is there now. */
  value: Value;
  show: ReactNode;
  edit: (value: Value, change: (value: Value) => void) => ReactNode;
  save: (value: Value) => Promise<Acted<unknown>>;
  problems: readonly Said[];
  /** Reads again: after saving, and where somebody else was quicker. */
  again: () => void;
}

/** A part of the edition that is read, and changed in its place. */
export function Editable<Value>({ title, aside, value, show, edit, save, problems, again }: Props<Value>) {
  const { t } = useTranslation('organizer');
  const [draft, setDraft] = useState<Value | null>(null);
  const [begunFrom, setBegunFrom] = useState(value);
  const begin = () => {
    setDraft(value);
    setBegunFrom(value);
  };
  const isAnother = JSON.stringify(begunFrom) !== JSON.stringify(value);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    if (draft === null) return;
    setBusy(true);
    const { done } = await save(draft);
    setBusy(false);
    if (!done) return;
    setDraft(null);
    again();
  };
  return (
    <Card
      title={title}
      aside={
        <span className="row">
          {aside}
          {draft === null && (
            <Button aria-label={t('changeThis', { title })} onPress={begin}>
              {t('change')}
            </Button>
          )}
        </span>
      }
    >
      {draft === null ? (
        show
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <ConflictNotice problems={problems} onReadAgain={again} />
          <Problems of={problems.filter(({ code }) => code !== 'CONFLICT')} />
          {isAnother && (
            <Notice tone="careful">
              <strong>{t('conflict.now')}</strong>
              {show}
              <div>
                <Button onPress={begin}>{t('conflict.take')}</Button>
              </div>
            </Notice>
          )}
          {edit(draft, setDraft)}
          <div className="row">
            <Button look="main" type="submit" isPending={isBusy}>
              {t('save')}
            </Button>
            <Button onPress={() => setDraft(null)}>{t('cancel')}</Button>
          </div>
        </form>
      )}
    </Card>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import { PublishingChangeAskedDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { When } from '../../shell/when.tsx';
import { useWords } from '../../shell/words-of.ts';
import { NewMaterial } from './new-material.tsx';
import type { Desk } from './preparation-page.tsx';

/** What the edition asks its chosen cases for. The list says nothing of who was chosen. */
export function AskedMaterials({ year, desk, renew }: { year: number; desk: Desk; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const say = useWords();
  const change = useAct(PublishingChangeAskedDocument);
  return (
    <Card title={t('askedMaterials')}>
      <ul className="asked">
        {desk.askedMaterials.map((one) => (
          <li key={one.id} className="row between">
            <span>
              <strong>{say(one.names)?.value}</strong> <Tag>{t(`form_${one.form}`)}</Tag> <Tag>{t(`tier_${one.tier}`)}</Tag>{' '}
              {one.place && <Tag tone="good">{t(`place_${one.place}`)}</Tag>} {one.isRequired && <Tag tone="careful">{t('required')}</Tag>}{' '}
              {!one.isAsked && <Tag>{t('notAsked')}</Tag>}
            </span>
            <span className="row tight">
              <When at={one.dueAt} zone={desk.timeZone} isEnd />
              <Button
                look="quiet"
                isPending={change.isBusy}
                onPress={() => void change.act({ askedId: one.id, expectedVersion: one.version, isAsked: !one.isAsked }).then(renew)}
              >
                {one.isAsked ? t('askNoMore') : t('askAgain')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Problems of={change.problems} />
      <NewMaterial year={year} desk={desk} renew={renew} />
    </Card>
  );
}

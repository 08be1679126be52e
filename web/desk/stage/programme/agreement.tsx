import { useTranslation } from 'react-i18next';
import { StageFreezeDocument, StageProposeDocument } from '../../../../src/generated/web/graphql.ts';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TwoPeople } from '../../../design/components/two-people.tsx';
import { Notice, Problems, Tag } from '../../../design/components/words.tsx';
import { useInstant } from '../../shell/instant.ts';
import { useAct } from '../../shell/use-act.ts';
import type { Version } from './programme-page.tsx';

interface Props {
  programme: Version | null;
  frozen: { version: number; frozenAt: string | null } | null;
  me: string;
  mayArrange: boolean;
  again: () => void;
}

/** How far the latest version is: saved, put forward by one person, frozen by another. */
export function Agreement({ programme, frozen, me, mayArrange, again }: Props) {
  const { t } = useTranslation('stage');
  const say = useInstant();
  const propose = useAct(StageProposeDocument);
  const freeze = useAct(StageFreezeDocument);
  if (!programme)
    return (
      <Notice>
        <p>{t('noVersion')}</p>
      </Notice>
    );
  const { id, version, state, contentHash, savedBy, savedAt, proposedBy, frozenBy, frozenAt } = programme;
  const isMine = proposedBy?.id === me;
  return (
    <section className="card stack">
      <header className="row between">
        <h2>{t('version', { number: version })}</h2>
        <Tag tone={state === 'FROZEN' ? 'good' : 'careful'}>{t(`programme_${state}`)}</Tag>
      </header>
      <TwoPeople
        hash={contentHash}
        steps={[
          { label: t('savedBy'), name: savedBy.name, at: say(savedAt) },
          { label: t('proposedBy'), name: proposedBy?.name ?? null },
          { label: t('frozenBy'), name: frozenBy?.name ?? null, at: frozenAt && say(frozenAt) },
        ]}
      >
        {state === 'DRAFT' && mayArrange && (
          <div>
            <Button look="main" isPending={propose.isBusy} onPress={() => void propose.act({ programmeId: id }).then(again)}>
              {t('putForward')}
            </Button>
          </div>
        )}
        {state === 'PROPOSED' &&
          (isMine ? (
            <p className="soft">{t('anotherFreezes')}</p>
          ) : (
            <div>
              <Confirm
                act={t('freeze')}
                look="main"
                title={t('freezeTitle', { number: version })}
                follows={<p>{t('freezeFollows')}</p>}
                onConfirm={async () => {
                  const { problems } = await freeze.act({ programmeId: id, contentHash });
                  again();
                  return problems;
                }}
              />
            </div>
          ))}
        {state === 'FROZEN' && <p className="soft">{t('frozenNext')}</p>}
        <Problems of={propose.problems} />
      </TwoPeople>
      {frozen && frozen.version !== version && <p className="soft">{t('stillFrozen', { number: frozen.version })}</p>}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Problems, Tag } from '../../design/components/words.tsx';
import { RecommenderAgreeDocument, RecommenderDeclineDocument, RecommenderWithdrawDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { type Acted, useAct } from '../shell/use-act.ts';
import type { PanelProps } from './recommender-page.tsx';

const tones = { CLAIMED: 'careful', AGREED: 'good', DECLINED: undefined, WITHDRAWN: undefined } as const;

/** What the organization brought: those that wait for its word stand first. */
export function Recommendations({ desk, again }: PanelProps) {
  const { t } = useTranslation('recommender');
  const say = useInstant();
  const agree = useAct(RecommenderAgreeDocument);
  const decline = useAct(RecommenderDeclineDocument);
  const withdraw = useAct(RecommenderWithdrawDocument);
  const all = desk.recommendations.edges.map(({ node }) => node);
  const waiting = all.filter(({ state }) => state === 'CLAIMED');
  const look = ({ payload }: Acted<unknown>) => payload !== null && again(); // what got no answer is pressed again, so its button stays
  return (
    <section className="recommender-card" aria-label={t('recommendations')}>
      <h3>{t('recommendations')}</h3>
      {waiting.length > 0 && <p className="recommender-soft">{t('waiting', { count: waiting.length })}</p>}
      <Problems of={[...agree.problems, ...decline.problems, ...withdraw.problems]} />
      {all.length === 0 ? (
        <p className="recommender-soft">{t('noRecommendations')}</p>
      ) : (
        <ul className="recommender-list">
          {[...waiting, ...all.filter(({ state }) => state !== 'CLAIMED')].map(
            ({ id, title, state, isPrimary, submissionState, claimedAt, settledAt }) => (
              <li key={id}>
                <div>
                  <strong>{title || t('untitled')}</strong>
                  <div className="recommender-soft">
                    {[t(`submission_${submissionState}`), t(isPrimary ? 'primary' : 'supporting'), say(settledAt ?? claimedAt)].join(' · ')}
                  </div>
                </div>
                <div className="row">
                  <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
                  {state === 'CLAIMED' && (
                    <>
                      <Button look="main" aria-label={t('agreeOn', { title })} onPress={() => void agree.act({ recommendationId: id }).then(look)}>
                        {t('agree')}
                      </Button>
                      <Button aria-label={t('declineOn', { title })} onPress={() => void decline.act({ recommendationId: id }).then(look)}>
                        {t('decline')}
                      </Button>
                    </>
                  )}
                  {state === 'AGREED' && (
                    <Button
                      look="quiet"
                      aria-label={t('withdrawOn', { title })}
                      onPress={() => void withdraw.act({ recommendationId: id }).then(look)}
                    >
                      {t('withdraw')}
                    </Button>
                  )}
                </div>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}

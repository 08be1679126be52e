import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Problems, Tag } from '../../design/components/words.tsx';
import { RecommenderAgreeDocument, RecommenderDeclineDocument, RecommenderWithdrawDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { newKey } from '../shell/new-key.ts';
import type { PanelProps } from './recommender-page.tsx';

const tones = { CLAIMED: 'careful', AGREED: 'good', DECLINED: undefined, WITHDRAWN: undefined } as const;

/** What the organization brought: those that wait for its word stand first. */
export function Recommendations({ desk, again }: PanelProps) {
  const { t } = useTranslation('recommender');
  const say = useInstant();
  const [agreed, agree] = useMutation(RecommenderAgreeDocument);
  const [declined, decline] = useMutation(RecommenderDeclineDocument);
  const [withdrawn, withdraw] = useMutation(RecommenderWithdrawDocument);
  const all = desk.recommendations.edges.map(({ node }) => node);
  const waiting = all.filter(({ state }) => state === 'CLAIMED');
  const about = (recommendationId: string) => ({ input: { idempotencyKey: newKey(), recommendationId } });
  const problems = [
    ...(agreed.data?.agreeRecommendation.problems ?? []),
    ...(declined.data?.declineRecommendation.problems ?? []),
    ...(withdrawn.data?.withdrawRecommendation.problems ?? []),
  ];
  return (
    <section className="recommender-card" aria-label={t('recommendations')}>
      <h3>{t('recommendations')}</h3>
      {waiting.length > 0 && <p className="recommender-soft">{t('waiting', { count: waiting.length })}</p>}
      <Problems of={problems} />
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
                      <Button look="main" aria-label={t('agreeOn', { title })} onPress={() => void agree(about(id)).then(again)}>
                        {t('agree')}
                      </Button>
                      <Button aria-label={t('declineOn', { title })} onPress={() => void decline(about(id)).then(again)}>
                        {t('decline')}
                      </Button>
                    </>
                  )}
                  {state === 'AGREED' && (
                    <Button look="quiet" aria-label={t('withdrawOn', { title })} onPress={() => void withdraw(about(id)).then(again)}>
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

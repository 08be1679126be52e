import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { type BallotWholeFragment, ReviewerCastBallotDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useInstant } from '../../shell/instant.ts';
import { Titled, titleIn, titlesOf } from '../../shell/titled.tsx';
import { rankOf, type Ranking, ranked } from './ranking.ts';

/** One's own paper: a rank for each candidate. Nobody else ever reads it, and it can be changed until the ballot closes. */
export function BallotPaper({ ballot: { id, candidates, paper } }: { ballot: BallotWholeFragment }) {
  const { t, i18n } = useTranslation('reviewer');
  const say = useInstant();
  const { act, problems, isBusy } = useAct(ReviewerCastBallotDocument);
  const given: Ranking = paper?.ranking.map(({ candidateIds }) => candidateIds) ?? [];
  const [ranking, setRanking] = useState(given);
  const isChanged = JSON.stringify(ranking) !== JSON.stringify(given);
  return (
    <div className="paper stack">
      <p>{t('ballot.how')}</p>
      <ul className="stack">
        {candidates.map((candidate) => {
          const titles = titlesOf(candidate.texts);
          return (
            <li key={candidate.id} className="row between">
              <span>
                <Titled of={titles} />
              </span>
              <label className="pick">
                <span className="for-ears">{t('ballot.rankOf', { title: titleIn(titles, i18n.language)?.value })}</span>
                <select
                  value={rankOf(ranking, candidate.id) ?? ''}
                  onChange={({ target }) => setRanking((before) => ranked(before, candidate.id, target.value === '' ? null : Number(target.value)))}
                >
                  <option value="">{t('ballot.unranked')}</option>
                  {candidates.map((_, at) => (
                    <option key={at} value={at + 1}>
                      {t('ballot.rank', { rank: at + 1 })}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
      <Problems of={problems} />
      <div className="row">
        <Button
          look="main"
          isDisabled={ranking.length === 0 || !isChanged}
          isPending={isBusy}
          onPress={() => void act({ ballotId: id, ranking: ranking.map((candidateIds) => ({ candidateIds: [...candidateIds] })) })}
        >
          {t(paper ? 'ballot.castAgain' : 'ballot.cast')}
        </Button>
        <span className="soft" role="status">
          {paper && t(isChanged ? 'ballot.changed' : 'ballot.given', { at: say(paper.givenAt) })}
        </span>
      </div>
    </div>
  );
}

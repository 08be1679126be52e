import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Hash } from '../../../design/components/two-people.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { type BallotWholeFragment, ReviewerCloseBallotDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useInstant } from '../../shell/instant.ts';
import { BallotPaper } from './ballot-paper.tsx';
import { BallotResult } from './ballot-result.tsx';

const toneOf = { OPEN: 'strong', CLOSED: 'careful', SEALED: 'good' } as const;

/** A vote: one's own paper while it is open, and what it comes to once it is sealed. */
export function Ballot({ ballot, leads, again }: { ballot: BallotWholeFragment; leads: boolean; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const say = useInstant();
  const close = useAct(ReviewerCloseBallotDocument);
  const { id, purpose, seats, state, closesAt, closedAt, candidates, isVoter, papers, sealHash, result } = ballot;
  return (
    <section className="card stack ballot" aria-label={purpose}>
      <header className="row between">
        <h2>{purpose}</h2>
        <Tag tone={toneOf[state]}>{t(`ballot.state_${state}`)}</Tag>
      </header>
      <p className="soft">
        {t('ballot.about', { seats, candidates: candidates.length })}{' '}
        {t(state === 'OPEN' ? 'ballot.closes' : 'ballot.closed', { at: say(closedAt ?? closesAt) })}
        {papers !== null && papers !== undefined && ` ${t('ballot.papers', { count: papers })}`}
      </p>
      {state === 'OPEN' && isVoter && <BallotPaper key={ballot.paper?.version ?? 0} ballot={ballot} />}
      {state === 'OPEN' && !isVoter && <Notice>{t('ballot.noVoter')}</Notice>}
      {state === 'CLOSED' && <Notice>{t('ballot.sealing')}</Notice>}
      {state === 'SEALED' && (result ? <BallotResult ballot={ballot} result={result} /> : <Notice>{t('ballot.tooFew')}</Notice>)}
      {sealHash && <Hash of={sealHash} />}
      {state === 'OPEN' && leads && (
        <div>
          <Confirm
            act={t('ballot.close')}
            title={t('ballot.close')}
            follows={<p>{t('ballot.closeFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await close.act({ ballotId: id });
              if (done) again();
              return problems;
            }}
          />
        </div>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/components/words.tsx';
import { ReviewerBallotsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { useRead } from '../../shell/use-read.ts';
import { Ballot } from './ballot.tsx';
import { FieldFrame, useField } from './field-frame.tsx';
import { OpenBallot } from './open-ballot.tsx';

/** Ballots of a field, and of the whole edition, the newest first. */
export default function BallotsPage() {
  const { t } = useTranslation('reviewer');
  const { edition, field, leads } = useField();
  const { data, asked, again } = useRead(ReviewerBallotsDocument, { edition, field });
  const committee = data?.viewer?.committee;
  useAgainWhile(committee?.ballots.some(({ state }) => state === 'CLOSED') ?? false, again); // sealed soon
  if (data && !committee) return <NotFoundPage />;
  return (
    <FieldFrame>
      <Asked {...asked} isThere={Boolean(committee)}>
        <p className="soft">{t('ballot.secret')}</p>
        {committee?.ballots.length === 0 && (
          <Empty title={t('ballot.none')}>
            <p>{t('ballot.noneMore')}</p>
          </Empty>
        )}
        {committee?.ballots.toReversed().map((ballot) => (
          <Ballot key={ballot.id} ballot={ballot} leads={leads && ballot.field !== null} again={again} />
        ))}
        {leads && <OpenBallot edition={edition} field={field} again={again} />}
      </Asked>
    </FieldFrame>
  );
}

import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { assignReviewer } from '../../src/management/reviews/assign-reviewer.ts';
import { lockReview } from '../../src/management/reviews/lock-review.ts';
import { reopenReview } from '../../src/management/reviews/reopen-review.ts';
import { submitReview } from '../../src/management/reviews/submit-review.ts';
import { passScreening } from '../../src/management/screening/index.ts';
import { ruleTie } from '../../src/management/committee/rule-tie.ts';
import { aCompleteDraft, aKey, aText, type Drawer, granted, save, submit } from './applicant.ts';
import { confirmed, holdAt } from './committee.ts';
import { holdClock } from './databases.ts';
import type { Office } from './office.ts';

/** A case that has gone all the way: handed in, screened, ruled on, judged, opened again, decided. */
export interface CaseOfAYear {
  submissionId: string;
  assignmentId: string;
  applicant: Desk;
  reviewer: Desk;
  tied: Desk;
}

/** Everything by the acts themselves, so that the audit has it. The clock runs again afterwards. */
export async function aCaseOfAYear(
  office: Office,
  drawer: Drawer,
  edition: Edition,
  [first, second]: [Desk, Desk],
  { title = 'A bridge of nets' }: { title?: string } = {},
): Promise<CaseOfAYear> {
  const applicant = await office.aDesk();
  const draft = await aCompleteDraft(applicant, drawer, edition.year);
  const { id: submissionId } = granted(await submit(applicant, drawer, granted(await save(applicant, draft, { texts: [aText({ title })] }))));
  const expert = { role: 'REVIEWER' as const, editionYear: edition.year, fieldKey: 'SECURITY' };
  const [reviewer, tied] = [await office.aDesk(expert), await office.aDesk(expert)];
  const key = () => ({ idempotencyKey: aKey() });
  granted(await passScreening(first, { ...key(), submissionId, revision: 1, reason: 'All there.' }));
  granted(await ruleTie(first, { ...key(), submissionId, personId: tied.person.id, ruling: 'CONFLICT', reason: 'Wrote about it.' }));
  const { assignmentId } = granted(await assignReviewer(first, { ...key(), submissionId, reviewerId: reviewer.person.id }));
  await holdAt(office, edition.applicationsCloseAt);
  const scores = edition.criteria.map(({ key }, i) =>
    i === 3 ? { criterion: key, instead: 'CANNOT_JUDGE' as const } : { criterion: key, value: 7 },
  );
  const review = granted(await submitReview(reviewer, { ...key(), assignmentId, scores, comment: 'Clear.', commentToApplicant: 'Thank you.' }));
  granted(await lockReview(reviewer, { ...key(), assignmentId, expectedVersion: 1 }));
  granted(await reopenReview(second, { ...key(), reviewId: review.id, reason: 'A slip.' }));
  await confirmed(office, edition, [first, second], [{ submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
  await holdClock(office.databases.management.owner, null);
  return { submissionId, assignmentId, applicant, reviewer, tied };
}

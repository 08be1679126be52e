import type { EntityManager } from '@mikro-orm/postgresql';
import type { OpenBallotInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { type Edition, editionOfYear, reviewsHaveClosed } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { ballotById, type BallotView } from './ballot-queries.ts';
import { candidatesOutOfRange, closesOutOfRange, namedTwice, noSuchField, reviewsStillOpen, seatsOutOfRange } from './deliberation-problems.ts';
import { ballotOpenedNotice, namedInBoth } from './deliberation-notices.ts';
import { limits, problemsOfText } from './deliberation-rules.ts';

/** Opens a ballot, once nobody judges any more. A case that whoever opens it is tied to is not found: another one names it. */
export async function openBallot(desk: Desk, input: OpenBallotInput): Promise<Outcome<BallotView>> {
  const field = input.field ?? null;
  const leads =
    holds(desk, 'ORGANIZER', { editionYear: input.edition }) ||
    (field !== null && holds(desk, 'CHAIR', { editionYear: input.edition, fieldKey: field }));
  if (!leads) return refuse(notAllowed());

  const outcome = await once<OpenBallotInput, { id: string; edition: number }>(desk, 'openBallot', input, async ({ em, instant }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    if (field !== null && !edition.fields.some(({ key }) => key === field)) return refuse(noSuchField());
    const now = await instant();
    const problems = [
      ...(reviewsHaveClosed(edition, now) ? [] : [reviewsStillOpen()]),
      ...problemsOf(input, now),
      ...(await unknownOnes(em, edition.id, field, input.submissionIds)),
    ];
    if (problems.length > 0) return refuse(...problems);
    const [ballot] = await em.execute<[{ id: string }]>(
      `insert into ballots (edition_id, field_key, purpose, seats, opened_by, closes_at) values (?, ?, ?, ?, ?, ?::timestamptz) returning id`,
      [edition.id, field, tidy(input.purpose), input.seats, desk.person.id, new Date(input.closesAt).toISOString()],
    );
    await em.execute(`insert into ballot_candidates (ballot_id, submission_id) select ?, unnest(?::uuid[])`, [
      ballot.id,
      `{${input.submissionIds.join(',')}}`,
    ]);
    await tellTheVoters(em, ballot.id, edition);
    return done({ id: ballot.id, edition: edition.year });
  });
  return outcome.refusals ? outcome : done((await ballotById(desk, outcome.done.id))!);
}

/** Its being sent is confidential, as all that is said in the room: to whom says who is tied to nothing here. */
async function tellTheVoters(em: EntityManager, ballotId: string, edition: Edition): Promise<void> {
  const people = await em.execute<{ personId: string }[]>('select person_id as "personId" from people_to_vote(?)', [ballotId]);
  for (const { personId } of people)
    await tell(em, ballotOpenedNotice, { key: ballotId, to: { personId }, values: { edition: namedInBoth(edition.names) }, bulk: true });
}

function problemsOf({ purpose, seats, submissionIds, closesAt }: OpenBallotInput, now: Date): Refusal[] {
  const { fewestCandidates, mostCandidates, mostDaysOpen } = limits;
  const closes = new Date(closesAt).getTime();
  const inRange = submissionIds.length >= fewestCandidates && submissionIds.length <= mostCandidates;
  return [
    ...problemsOfText(tidy(purpose), limits.purpose, 'one', 'purpose'),
    ...(seats >= 1 && seats <= submissionIds.length ? [] : [seatsOutOfRange()]),
    ...(inRange ? [] : [candidatesOutOfRange(fewestCandidates, mostCandidates)]),
    ...submissionIds.flatMap((id, at) => (submissionIds.indexOf(id) < at ? [namedTwice(at)] : [])),
    ...(closes > now.getTime() && closes <= now.getTime() + mostDaysOpen * 86_400_000 ? [] : [closesOutOfRange(mostDaysOpen)]),
  ];
}

async function unknownOnes(em: EntityManager, editionId: string, field: string | null, ids: readonly string[]): Promise<Refusal[]> {
  if (ids.length > limits.mostCandidates) return [];
  const rows = await em.execute<{ id: string }[]>(
    `select s.id from submissions s where s.id = any (?::uuid[]) and s.edition_id = ? and (?::text is null or s.field_key = ?) and s.step = 'SUBMITTED'
       and s.id = any ((select committee_submissions())::uuid[])
       and coalesce((select x.outcome from revisions r join screenings x on x.revision_id = r.id where r.submission_id = s.id order by r.number desc, x.number desc limit 1), '') <> 'FAILED'`,
    [`{${ids.filter(isUuid).join(',')}}`, editionId, field, field],
  );
  const known = new Set(rows.map(({ id }) => id));
  return ids.flatMap((id, at) => (known.has(id) ? [] : [{ ...notFound('submissionIds'), path: ['submissionIds', String(at)] }]));
}

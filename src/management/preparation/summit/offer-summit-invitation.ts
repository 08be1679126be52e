import type { OfferSummitInvitationInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { Edition } from '../../editions/index.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { tell } from '../../notices/index.ts';
import { invitedNotice } from '../preparation-notices.ts';
import { preparationOf } from '../preparation-queries.ts';
import { letterOf, problemsOfDelegateLetter } from './delegate-letter.ts';
import { invitationById, invitationsOf, type InvitationView } from './invitation-queries.ts';
import { answerInstant, invitedBefore, notAcknowledged, placesOutOfRange } from './summit-problems.ts';

const mostPlaces = 20;

/** Invites a chosen case to the summit, and has its owner told. Not before they have acknowledged: the mail would tell them. */
export async function offerSummitInvitation(desk: Desk, input: OfferSummitInvitationInput): Promise<Outcome<InvitationView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { submissionId, places, answerUntil } = input;
  if (!isUuid(submissionId)) return refuse(notFound('submissionId'));

  return await once<OfferSummitInvitationInput, InvitationView>(desk, 'offerSummitInvitation', input, async ({ em, instant }) => {
    await em.execute('select 1 from submissions where id = ? for update', [submissionId]);
    const preparation = await preparationOf(em, 'led', submissionId);
    if (!preparation) return refuse(notFound('submissionId'));
    const edition = await em.findOneOrFail(Edition, { id: preparation.editionId });
    const until = new Date(answerUntil);
    const before = (await invitationsOf(em, [submissionId])).get(submissionId);
    const owner = await acknowledgedOwner(em, submissionId);
    const problems = [
      ...(places < 1 || places > mostPlaces ? [placesOutOfRange(mostPlaces)] : []),
      ...(until <= (await instant()) || until > edition.showcaseOpensAt ? [answerInstant(edition.showcaseOpensAt)] : []),
      ...problemsOfDelegateLetter(input.letter),
      ...(before && before.state !== 'WITHDRAWN' ? [invitedBefore()] : []),
      ...(owner ? [] : [notAcknowledged()]),
    ];
    if (problems.length > 0) return refuse(...problems);
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into summit_invitations (submission_id, places, answer_until, letter, offered_by) values (?, ?, ?, ?::jsonb, ?) returning id`,
      [submissionId, places, answerUntil, JSON.stringify(letterOf(input.letter)), desk.person.id],
    );
    await tell(em, invitedNotice, { key: id, to: { personId: owner!.id }, values: { title: owner!.title } });
    return done((await invitationById(em, id))!);
  });
}

/** Whose a case is, once they have acknowledged that it was chosen by the version in force. */
async function acknowledgedOwner(em: Parameters<typeof preparationOf>[0], submissionId: string): Promise<{ id: string; title: string } | null> {
  const rows = await em.execute<{ id: string; title: string }[]>(
    `select s.owner_id as id, coalesce((select t.title from submission_texts t where t.submission_id = s.id and t.locale = s.source_locale), '') as title
     from submissions s join decision_plans p on p.edition_id = s.edition_id and p.state = 'CONFIRMED' cross join jsonb_array_elements(p.decisions) d
       join lateral (select t.plan_id, t.outcome from told_outcomes t where t.submission_id = s.id order by t.told_at desc, t.plan_id limit 1) told on told.outcome = d ->> 'outcome'
       join outcome_acknowledgements a on a.submission_id = s.id and a.plan_id = told.plan_id
     where s.id = ? and d ->> 'submissionId' = s.id::text`,
    [submissionId],
  );
  return rows[0] ?? null;
}

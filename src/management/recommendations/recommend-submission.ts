import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecommendSubmissionInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { applicationsAreOpen, Edition } from '../editions/index.ts';
import { type Desk, mayTry, once, tryLater, wasRight } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { isOwnSubmission, lockOwnSubmission, notYours, type ReceiptKey } from '../submissions/index.ts';
import { actsFor } from './as-recommender.ts';
import { claimedNotice, nameFor, offerPurpose } from './recommendation-notices.ts';
import { codeNotGood, frozen, namedBefore, ownOrganization, primaryTaken } from './recommendation-problems.ts';
import { recommendationById, type RecommendationView } from './recommendation-queries.ts';
import { codeMeant, type Seals, sealsOf } from './recommendation-seals.ts';

/**
 * Names the recommender of one's own submission. Wrong codes are counted by person, so that guessing is hopeless; an offer
 * that came by mail, and a code that says so, are the recommender's yes already.
 */
export async function recommendSubmission(desk: Desk, key: ReceiptKey, input: RecommendSubmissionInput): Promise<Outcome<RecommendationView>> {
  // asked before a try is counted: for somebody else's submission nothing is
  if (!(await isOwnSubmission(desk.em, desk, input.submissionId))) return refuse(await notYours(desk.em, desk, input.submissionId));
  const seals = sealsOf(key);
  const attempt = { counted: 'recommendation code, by person', of: desk.person.id } as const;
  if (!(await mayTry(desk.em.fork(), seals.box, attempt))) return refuse(tryLater());
  const outcome = await recommend(desk, seals, input);
  if (!outcome.refusals?.some(({ code }) => code === 'WRONG_CODE')) await wasRight(desk.em.fork(), seals.box, attempt);
  return outcome;
}

const recommend = (desk: Desk, seals: Seals, input: RecommendSubmissionInput): Promise<Outcome<RecommendationView>> =>
  once<RecommendSubmissionInput, RecommendationView>(desk, 'recommendSubmission', input, async ({ em, arrivedAt }) => {
    const submission = await lockOwnSubmission(em, desk, input.submissionId);
    if (!submission) return refuse(await notYours(em, desk, input.submissionId));
    const edition = await em.findOneOrFail(Edition, { id: submission.editionId }, { lockMode: LockMode.PESSIMISTIC_READ });
    const now = await arrivedAt();
    if (!applicationsAreOpen(edition, now)) return refuse(frozen(edition));

    const used = await useCode(em, seals, edition.id, input.code);
    if (!used) return refuse(codeNotGood());
    if (await actsFor(em, desk.person.id, used.accreditationId)) return refuse(ownOrganization());
    const others = await em.execute<{ accreditation_id: string; is_primary: boolean }[]>(
      `select accreditation_id, is_primary from recommendations where submission_id = ? and state in ('CLAIMED', 'AGREED')`,
      [submission.id],
    );
    if (others.some(({ accreditation_id: id }) => id === used.accreditationId)) return refuse(namedBefore());
    if (input.primary && others.some(({ is_primary }) => is_primary)) return refuse(primaryTaken());

    const title = await titleOf(em, submission.id, submission.sourceLocale);
    const [made] = await em.execute<[{ id: string }]>(
      `insert into recommendations (submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, settled_by, settled_at, counted_at)
       values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?) returning id`,
      [
        ...[submission.id, used.accreditationId, used.agreedBy ? 'AGREED' : 'CLAIMED', input.primary, title, stateOf(submission.step)],
        ...[desk.person.id, used.agreedBy, used.agreedBy ? now : null, now],
      ],
    );
    if (!used.agreedBy) await tellPeople(em, used.names, made.id, title);
    return done(await recommendationById(em, made.id));
  });

const stateOf = (step: string) => (step === 'DRAFT' || step === 'WITHDRAWN' ? step : 'HANDED_IN');

interface Used {
  accreditationId: string;
  names: Localized;
  /** Who has agreed already; null where the organization still has to. */
  agreedBy: string | null;
}

/** Takes one use of a code, or an offer, that is good in this edition. What is refused afterwards gives it back. */
async function useCode(em: EntityManager, seals: Seals, editionId: string, typed: string): Promise<Used | undefined> {
  const offerId = seals.open(offerPurpose, typed);
  const code = codeMeant(typed);
  if (offerId === undefined && code === undefined) return undefined;
  const [used, shown] =
    offerId === undefined ? (['use_recommendation_code', seals.markOf(code!)] as const) : (['use_recommendation_offer', offerId] as const);
  const rows = await em.execute<Used[]>(`select accreditation_id as "accreditationId", names, agreed_by as "agreedBy" from ${used}(?, ?)`, [
    editionId,
    shown,
  ]);
  return rows[0];
}

async function titleOf(em: EntityManager, submissionId: string, sourceLocale: string): Promise<string> {
  const rows = await em.execute<{ title: string }[]>(`select title from submission_texts where submission_id = ? and locale = ?`, [
    submissionId,
    sourceLocale,
  ]);
  return rows[0]?.title ?? '';
}

async function tellPeople(em: EntityManager, names: Localized, recommendationId: string, title: string): Promise<void> {
  const people = await em.execute<{ id: string }[]>('select id from people_to_agree(?) id', [recommendationId]);
  for (const { id } of people) {
    await tell(em, claimedNotice, { key: recommendationId, to: { personId: id }, values: { organization: nameFor(null, names), title } });
  }
}

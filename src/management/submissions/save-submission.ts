import type { EntityManager } from '@mikro-orm/postgresql';
import type { SaveSubmissionInput, SubmissionApplicantInput, SubmissionChange, SubmissionTextInput } from '../../generated/schema.ts';
import { preparedTogether } from '../../platform/database/prepared.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once, type Work } from '../identity/index.ts';
import { localesLimit, organizationsByIds, tooManyLanguages } from '../organizations/index.ts';
import { type Locked, lockOfOwn, lockOwnSubmission, notYours } from './own-submission.ts';
import { problemsOutside } from './open-parts.ts';
import { problemsOfVersions, savedSince, type SectionKey, type SectionView, sectionsByKey, sectionsOf, staleSections } from './draft-sections.ts';
import { SubmissionApplicant } from './submission-parts.entity.ts';
import { givenTwice, savedInBetween } from './submission-problems.ts';
import { asHandedIn, lockedRow, rowOfLocked } from './submission-rows.ts';
import { limits, problemsOfChange, tidyText } from './submission-rules.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';
import type { Submission } from './submission.entity.ts';
import { change, isEmpty, readStored, type Stored, storedOf, type StoredRow } from './write-change.ts';
import { whatMayBeWritten } from './writing-window.ts';

/** Both sides of a refused save. */
export interface Conflict {
  stored: SubmissionView;
  yours: SubmissionChange;
  /** Those that were saved in between, where the change named sections. */
  sections: SectionView[];
}

/**
 * Saves a change to a draft. Whoever saves on a version that is no longer the stored one is told both. A change names the
 * version of the draft, or those of the sections that it touches: then only who saved the same section meanwhile is in its way.
 */
export async function saveSubmission(desk: Desk, input: SaveSubmissionInput): Promise<Outcome<SubmissionView> & { conflict?: Conflict }> {
  const found: { conflict?: Conflict } = {};
  const id = input.submissionId;
  const first = [lockOfOwn(desk, id), readStored(id, desk.arrivedAt)] as const;
  const act = async ({ em }: Work, own: Locked[], along: StoredRow[]): Promise<Outcome<SubmissionView>> => {
    const submission = own[0] ?? (await lockOwnSubmission(em, desk, id, own));
    if (!submission) return refuse(await notYours(em, desk, id));
    // what was read along is what is there only if the submission was locked by then
    const [row] = own.length > 0 ? along : (await preparedTogether(em, [readStored(id, desk.arrivedAt)] as const))[0];
    const held = storedOf(row!);
    const { edition, now } = held;
    const { closed, opened } = await whatMayBeWritten(em, submission, edition, held);
    if (closed) return refuse(closed);
    const touched = sectionsOf(input);
    const wrong = problemsOfVersions(input, touched);
    if (wrong.length > 0) return refuse(...wrong);
    const conflict = await conflictWith(em, submission, input, touched, held);
    if (conflict) {
      found.conflict = conflict.both;
      return refuse(...conflict.refusals);
    }
    const entries = await entriesOf(em, input.applicants ?? []);
    const refusals = [
      ...problemsOutside(opened, input),
      ...problemsOfChange(input, edition),
      ...problemsOfEntries(input.applicants ?? [], entries),
      ...(languagesAfter(held.locales, input.texts ?? []) > localesLimit ? [tooManyLanguages('texts')] : []),
    ];
    if (refusals.length > 0) return refuse(...dedupe(refusals));

    if (input.applicants !== undefined) await replaceApplicants(em, id, input.applicants ?? [], entries);
    const [changed, [view]] = await preparedTogether(em, [
      change(id, input, touched, { by: desk.person.id, at: now }),
      rowOfLocked(submission),
    ] as const);
    if (changed.length !== 1) throw new Error('a locked submission was not there to be saved');
    return done(viewOf(asHandedIn(view!, 'DESK')));
  };
  return { ...(await once(desk, 'saveSubmission', input, act, { first })), ...found };
}

/** Both sides, when somebody saved in between what the change was made on. The submission is locked. */
async function conflictWith(
  em: EntityManager,
  submission: Pick<Submission, 'id' | 'step' | 'version'>,
  input: SaveSubmissionInput,
  touched: SectionKey[],
  held: Stored,
) {
  const { expectedVersion, expectedSections } = input;
  if (!expectedSections && submission.version === expectedVersion) return undefined;
  const stale = expectedSections ? savedSince(touched, expectedSections, held.sections) : [];
  if (expectedSections && stale.length === 0) return undefined;
  const stored = viewOf(await lockedRow(em, submission));
  return {
    both: { stored, yours: changeOf(input), sections: sectionsByKey(stored.sections, stale) } satisfies Conflict,
    refusals: expectedSections ? staleSections(stale, expectedSections) : [savedInBetween('expectedVersion')],
  };
}

async function replaceApplicants(em: EntityManager, id: string, sent: readonly SubmissionApplicantInput[], entries: Entries): Promise<void> {
  await em.nativeDelete(SubmissionApplicant, { submissionId: id });
  const leadFirst = [...sent.filter(({ role }) => role === 'LEAD'), ...sent.filter(({ role }) => role !== 'LEAD')];
  const rows = leadFirst.map(({ organizationId, role }, i) => ({
    submissionId: id,
    position: i + 1,
    organizationId: entries.get(organizationId)!.id,
    role,
  }));
  if (rows.length > 0) await em.insertMany(SubmissionApplicant, rows);
}

type Entries = Awaited<ReturnType<typeof organizationsByIds>>;

const entriesOf = (em: EntityManager, applicants: readonly SubmissionApplicantInput[]): Promise<Entries> =>
  organizationsByIds(
    em,
    applicants.slice(0, limits.applicants).map(({ organizationId }) => organizationId),
  );

/** Two ids can be one entry, once it has been merged. */
function problemsOfEntries(applicants: readonly SubmissionApplicantInput[], entries: Entries): Refusal[] {
  if (applicants.length > limits.applicants) return [];
  const ids = applicants.map(({ organizationId }) => entries.get(organizationId)?.id);
  return ids.flatMap((id, i) => {
    if (id === undefined) return [notFound('applicants', i, 'organizationId')];
    return ids.indexOf(id) < i ? [givenTwice('applicants', i, 'organizationId')] : [];
  });
}

function languagesAfter(stored: readonly string[], sent: readonly SubmissionTextInput[]): number {
  const after = new Set(stored);
  for (const text of sent.map(tidyText)) {
    if (isEmpty(text)) after.delete(text.locale);
    else after.add(text.locale);
  }
  return after.size;
}

const dedupe = (refusals: Refusal[]): Refusal[] => [...new Map(refusals.map((each) => [JSON.stringify([each.code, each.path]), each])).values()];

const changeOf = ({ expectedVersion, field, kind, startedOn, countries, applicants, texts }: SaveSubmissionInput): SubmissionChange => ({
  ...{ expectedVersion, field, kind, startedOn, countries },
  applicants: applicants?.map(({ organizationId, role }) => ({ organizationId, role })),
  texts: (texts ?? []).map(({ locale, title, summary, body }) => ({ locale, title, summary, body })),
});

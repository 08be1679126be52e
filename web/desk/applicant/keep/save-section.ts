import type { Client } from 'urql';
import { ApplicantSaveDocument, type ApplicantDraftFragment, type SaveSubmissionInput } from '../../../../src/generated/web/graphql.ts';
import type { Answer, Stored, Try } from './draft-keeper.ts';
import { saveDescription } from './save-description.ts';
import { type Facts, kindOf, localeOf, materialOf, type SectionId, type Value } from './sections.ts';
import { whatFailed } from './what-failed.ts';

/** Sends one section to the graph, and says what became of it. */
export async function saveSection(graph: Client, language: string, submissionId: string, what: Try, open: OpenFacts): Promise<Answer> {
  const { id, key, value, basedOn } = what;
  if (materialOf(id) !== null) return await saveDescription(graph, submissionId, what);
  const section = { kind: kindOf(id), locale: localeOf(id) };
  const input: SaveSubmissionInput = {
    idempotencyKey: key,
    submissionId,
    expectedSections: [{ ...section, version: basedOn }],
    ...changeOf(id, value, open),
  };
  const { data, error } = await graph.mutation(ApplicantSaveDocument, { input, language }).toPromise();
  const answer = data?.saveSubmission;
  if (!answer) return whatFailed(error);
  if (answer.submission) return { is: 'SAVED', stored: storedOf(answer.submission, id), savedAt: answer.submission.updatedAt };
  if (answer.conflict) {
    const { stored } = answer.conflict;
    const last = stored.sections.find((one) => one.kind === section.kind && one.locale === section.locale);
    return { is: 'CONFLICT', theirs: { ...storedOf(stored, id), savedBy: last?.savedBy ?? '', savedAt: last?.savedAt ?? stored.updatedAt } };
  }
  return { is: 'REFUSED', problems: answer.problems };
}

/** Which facts may be changed: all, or those that were returned for correction. */
export type OpenFacts = readonly (keyof Facts)[];
export const allFacts: OpenFacts = ['field', 'kind', 'startedOn', 'countries'];

function changeOf(id: SectionId, value: Value, open: OpenFacts): Partial<SaveSubmissionInput> {
  if ('list' in value) return { applicants: value.list.map(({ organizationId, role }) => ({ organizationId, role })) };
  if ('countries' in value) return Object.fromEntries(open.map((fact) => [fact, value[fact]]));
  if ('alt' in value) return {};
  return { texts: [{ locale: localeOf(id)!, title: value.title, summary: value.summary, body: value.body }] };
}

/** A section as the graph has it; one that was never saved is empty, with the version 0. */
export function storedOf(draft: ApplicantDraftFragment, id: SectionId): Stored {
  const [kind, locale] = [kindOf(id), localeOf(id)];
  const version = draft.sections.find((one) => one.kind === kind && one.locale === locale)?.version ?? 0;
  return { version, value: valueOf(draft, id) };
}

function valueOf(draft: ApplicantDraftFragment, id: SectionId): Value {
  if (id === 'FACTS') return { field: draft.field, kind: draft.kind, startedOn: draft.startedOn, countries: draft.countries };
  if (id === 'APPLICANTS') {
    return { list: draft.applicants.map(({ role, organization }) => ({ organizationId: organization.id, role, names: organization.names })) };
  }
  const text = draft.texts.find(({ locale }) => locale === localeOf(id));
  return { title: text?.title ?? '', summary: text?.summary ?? '', body: text?.body ?? '' };
}

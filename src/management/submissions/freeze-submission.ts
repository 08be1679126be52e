import type { FrozenSubmission } from './frozen-submission.ts';
import type { SubmissionRow } from './submission-rows.ts';

/** What can be handed in: nothing that is asked for is missing. */
export type CompleteRow = SubmissionRow & { field: string; startedOn: string };

/** Copies, never links: a later edit of an organization or a picture must not change what was handed in. */
export const freezeSubmission = (row: CompleteRow): FrozenSubmission =>
  structuredClone({
    submissionId: row.id,
    editionYear: row.editionYear,
    sourceLocale: row.sourceLocale,
    field: row.field,
    kind: row.kind,
    startedOn: row.startedOn,
    countries: row.countries,
    applicants: row.applicants.map(({ id, role, names, kind, country }) => ({ organizationId: id, role, names, kind, country })),
    texts: row.texts,
    pictures: row.pictures,
  });

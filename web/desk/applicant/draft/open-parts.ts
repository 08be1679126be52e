import type { ApplicantDraftFragment, SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { allFacts, type OpenFacts } from '../keep/save-section.ts';
import type { Facts } from '../keep/sections.ts';

type Correction = ApplicantDraftFragment['correction'];

const partOf: Record<keyof Facts, SubmissionPart> = { field: 'FIELD', kind: 'KIND', startedOn: 'STARTED_ON', countries: 'COUNTRIES' };

/** What an organizer asked to be mended in a part; undefined where the part stays closed. A draft is open everywhere, without a word. */
export function noteOn(correction: Correction, part: SubmissionPart, locale?: string): string | undefined {
  const notes = correction?.parts.filter((one) => one.part === part && (one.locale === null || one.locale === locale)).map(({ note }) => note);
  return notes && notes.length > 0 ? notes.join('\n') : undefined;
}

export const isOpen = (correction: Correction, part: SubmissionPart, locale?: string): boolean =>
  correction === null || noteOn(correction, part, locale) !== undefined;

export const openFactsOf = (correction: Correction): OpenFacts => allFacts.filter((fact) => isOpen(correction, partOf[fact]));

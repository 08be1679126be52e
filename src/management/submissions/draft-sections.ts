import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftSectionKind, SaveSubmissionInput, SectionVersionInput } from '../../generated/schema.ts';
import { prepared, preparedRows } from '../../platform/database/prepared.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { localesLimit } from '../organizations/index.ts';
import { givenTwice, nameOneVersion, required, savedInBetween, tooManyOf } from './submission-problems.ts';
import type { Submission } from './submission.entity.ts';

/** A part of a draft that counts its saves by itself. */
export interface SectionKey {
  kind: DraftSectionKind;
  /** Of a text; null for the others. */
  locale: string | null;
}

/** Plain JSON: `savedAt` is an ISO 8601 text. One that was never saved has no row, and the version 0. */
export interface SectionView extends SectionKey {
  version: number;
  savedBy: string;
  savedAt: string;
}

const isThe =
  (one: { kind: DraftSectionKind; locale?: string | null }) =>
  (other: { kind: DraftSectionKind; locale?: string | null }): boolean =>
    one.kind === other.kind && (one.locale ?? null) === (other.locale ?? null);

/** Which sections a change touches. */
export function sectionsOf({ field, kind, startedOn, countries, applicants, texts }: SaveSubmissionInput): SectionKey[] {
  return [
    ...([field, kind, startedOn, countries].some((sent) => sent !== undefined) ? [{ kind: 'FACTS' as const, locale: null }] : []),
    ...(applicants !== undefined ? [{ kind: 'APPLICANTS' as const, locale: null }] : []),
    ...[...new Set((texts ?? []).map(({ locale }) => locale))].map((locale) => ({ kind: 'TEXT' as const, locale })),
  ];
}

/** Most sections that a change names: one for each language, and the others. */
const mostSections = localesLimit + 3;

/** What is wrong with the versions that a change names, before any is looked up: the draft's, or those of its sections. */
export function problemsOfVersions({ expectedVersion, expectedSections }: SaveSubmissionInput, touched: readonly SectionKey[]): Refusal[] {
  if ((expectedVersion ?? null) === null && !expectedSections) return [nameOneVersion('expectedVersion')];
  if ((expectedVersion ?? null) !== null && expectedSections) return [nameOneVersion('expectedVersion')];
  if (!expectedSections) return [];
  if (expectedSections.length > mostSections) return [tooManyOf(mostSections, 'expectedSections')];
  return [
    ...expectedSections.flatMap((each, i) => (expectedSections.findIndex(isThe(each)) < i ? [givenTwice('expectedSections', i)] : [])),
    ...(touched.every((section) => expectedSections.some(isThe(section))) ? [] : [required('expectedSections')]),
  ];
}

/** Of the sections that a change touches, those that somebody saved since the version that it names. */
export const savedSince = (
  touched: readonly SectionKey[],
  expected: readonly SectionVersionInput[],
  stored: readonly Pick<SectionView, 'kind' | 'locale' | 'version'>[],
): SectionKey[] => touched.filter((section) => expected.find(isThe(section))?.version !== (stored.find(isThe(section))?.version ?? 0));

/** The refusals for those, at the places where the change named them. */
export const staleSections = (stale: readonly SectionKey[], expected: readonly SectionVersionInput[]): Refusal[] =>
  stale.map((section) => savedInBetween('expectedSections', expected.findIndex(isThe(section))));

export const sectionsByKey = (stored: readonly SectionView[], keys: readonly SectionKey[]): SectionView[] =>
  stored.filter((section) => keys.some(isThe(section)));

const countSave = prepared(`
  insert into submission_sections (submission_id, kind, locale, version, saved_by, saved_at) values ($1, $2, $3, 1, $4, $5::timestamptz)
  on conflict (submission_id, kind, locale) do update
    set version = submission_sections.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at`);

/** Counts a save of each of these sections. The submission is locked. */
export async function countSaves(em: EntityManager, submissionId: string, sections: readonly SectionKey[], by: string, at: Date): Promise<void> {
  for (const { kind, locale } of sections) await preparedRows(em, countSave, [submissionId, kind, locale ?? '', by, at.toISOString()]);
}

/** What a change to the materials of a draft names: the draft's version, or that of its materials. */
export interface MaterialsSeen {
  expectedVersion?: number | null;
  expectedMaterials?: number | null;
}

/** Whether somebody saved in between; undefined when not. The submission is locked. */
export async function whyStale(em: EntityManager, { id, version }: Submission, seen: MaterialsSeen): Promise<Refusal | undefined> {
  const { expectedVersion = null, expectedMaterials = null } = seen;
  if ((expectedVersion === null) === (expectedMaterials === null)) return nameOneVersion('expectedVersion');
  if (expectedVersion !== null) return version === expectedVersion ? undefined : savedInBetween('expectedVersion');
  const rows = await em.execute<{ version: number }[]>(`select version from submission_sections where submission_id = ? and kind = 'MATERIALS'`, [
    id,
  ]);
  return (rows[0]?.version ?? 0) === expectedMaterials ? undefined : savedInBetween('expectedMaterials');
}

export const countMaterials = (em: EntityManager, submissionId: string, by: string, at: Date): Promise<void> =>
  countSaves(em, submissionId, [{ kind: 'MATERIALS', locale: null }], by, at);

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProgrammeState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import type { FrozenSubmission } from '../submissions/index.ts';

/** One place of a programme, as it was saved. */
export interface KeptItem {
  submissionId: string | null;
  slug: string | null;
  titles: Localized;
  minutes: number | null;
  note: string | null;
}

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A version of a programme as those at the stage's desk read it. Instants are ISO 8601 texts. */
export interface ProgrammeView {
  id: string;
  version: number;
  state: ProgrammeState;
  isSecret: boolean;
  items: KeptItem[];
  contentHash: string;
  savedBy: Somebody;
  savedAt: string;
  proposedBy: Somebody | null;
  frozenBy: Somebody | null;
  frozenAt: string | null;
}

const somebody = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const select = `
  select g.id, g.version, g.state, g.is_secret as "isSecret", g.items, g.content_hash as "contentHash", ${iso('g.saved_at')} as "savedAt",
    ${iso('g.frozen_at')} as "frozenAt", ${somebody('s')} as "savedBy", ${somebody('p')} as "proposedBy", ${somebody('f')} as "frozenBy"
  from programmes g join people s on s.id = g.saved_by left join people p on p.id = g.proposed_by left join people f on f.id = g.frozen_by`;

export async function programmeById(em: EntityManager, id: string): Promise<ProgrammeView> {
  const rows = await em.execute<ProgrammeView[]>(`${select} where g.id = ?`, [id]);
  return rows[0]!;
}

/** Every version of an edition's programme, the newest first, at most 50. */
export const programmesOf = (em: EntityManager, editionYear: number): Promise<ProgrammeView[]> =>
  em.execute<ProgrammeView[]>(`${select} where g.edition_year = ? order by g.version desc limit 50`, [editionYear]);

/** The version that two people have frozen; undefined where there is none. It does not change until the transaction ends. */
export async function frozenProgramme(em: EntityManager, editionYear: number): Promise<ProgrammeView | undefined> {
  const rows = await em.execute<ProgrammeView[]>(`${select} where g.edition_year = ? and g.state = 'FROZEN' for share of g`, [editionYear]);
  return rows[0];
}

/** What stage managers may know of what was decided: the outstanding cases, by their names. */
export interface Candidate {
  submissionId: string;
  titles: Localized;
  lead: Localized;
  showcaseOrder: number | null;
}

export async function candidatesOf(em: EntityManager, editionId: string | null): Promise<Candidate[]> {
  if (editionId === null) return [];
  const rows = await em.execute<{ submission_id: string; content: FrozenSubmission; showcase_order: number | null }[]>(
    'select * from cases_for_stage(?)',
    [editionId],
  );
  return rows.map(({ submission_id, content, showcase_order }) => ({
    submissionId: submission_id,
    titles: titlesOf(content.texts),
    lead: content.applicants.find(({ role }) => role === 'LEAD')?.names ?? {},
    showcaseOrder: showcase_order,
  }));
}

export const titlesOf = (texts: readonly { locale: string; title: string }[]): Localized =>
  Object.fromEntries(texts.filter(({ title }) => title !== '').map(({ locale, title }) => [locale, title]));

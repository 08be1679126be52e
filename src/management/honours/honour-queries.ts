import type { EntityManager } from '@mikro-orm/postgresql';
import type { HonourListState } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import type { Localized } from '../../platform/language.ts';
import { listOf } from '../organizations/index.ts';
import { type Formula, type Standing, usualFormula } from './honour-rules.ts';

/** A formula as people read it. Plain JSON, as everything here. */
export interface FormulaView extends Formula {
  version: number;
  contentHash: string;
  publishedAt: string | null;
}

/** An organization in a list, as it is sealed. */
export interface HonourEntry extends Standing {
  names: Localized;
  /** Under which accreditations it recommended: where it was merged, more than one. */
  accreditations: string[];
  certificateNumber: string | null;
}

export interface ListContent {
  edition: number;
  formula: FormulaView;
  planHash: string;
  organizations: HonourEntry[];
}

export type ExplanationView = Omit<HonourEntry, 'names' | 'accreditations'> & { names: { locale: string; value: string }[] };

interface Somebody {
  id: string;
  name: string;
  email: string;
}

export interface ListView {
  id: string;
  version: number;
  state: HonourListState;
  formula: FormulaView;
  planHash: string;
  organizations: ExplanationView[];
  contentHash: string;
  proposedBy: Somebody;
  confirmedBy: Somebody | null;
}

const somebody = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
const formulas = `
  select f.version, f.content, f.content_hash as "contentHash", to_char(f.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
  from honour_formulas f join editions e on e.id = f.edition_id`;
type FormulaRow = { content: Formula } & Pick<FormulaView, 'version' | 'contentHash' | 'publishedAt'>;
const formulaView = ({ content, ...rest }: FormulaRow): FormulaView => ({ ...content, ...rest });

/** The formula in force for a year: the last that was published, else the usual one. */
export async function formulaOf(em: EntityManager, year: number): Promise<FormulaView> {
  const rows = await em.execute<FormulaRow[]>(`${formulas} where e.year = ? order by f.version desc limit 1`, [year]);
  return rows[0] ? formulaView(rows[0]) : { ...usualFormula, version: 0, contentHash: contentHash(usualFormula), publishedAt: null };
}

export const formulasOf = async (em: EntityManager, year: number): Promise<FormulaView[]> =>
  (await em.execute<FormulaRow[]>(`${formulas} where e.year = ? order by f.version desc`, [year])).map(formulaView);

export const explanationView = ({ names, accreditations: _, ...entry }: HonourEntry): ExplanationView => ({ ...entry, names: listOf(names) });

type ListRow = Omit<ListView, 'formula' | 'planHash' | 'organizations'> & { content: ListContent };
const lists = `
  select l.id, l.version, l.state, l.content, l.content_hash as "contentHash", ${somebody('p')} as "proposedBy", case when c.id is not null then ${somebody('c')} end as "confirmedBy"
  from honour_lists l join editions e on e.id = l.edition_id join people p on p.id = l.proposed_by left join people c on c.id = l.confirmed_by`;
const listView = ({ content: { formula, planHash, organizations }, ...row }: ListRow): ListView => ({
  ...row,
  formula,
  planHash,
  organizations: organizations.map(explanationView),
});

/** Every list of an edition, the newest first, for whoever may read its plan. */
export const listsOf = async (em: EntityManager, year: number): Promise<ListView[]> =>
  (await em.execute<ListRow[]>(`${lists} where e.year = ? order by l.version desc limit 20`, [year])).map(listView);

export async function listById(em: EntityManager, id: string): Promise<ListView> {
  const rows = await em.execute<ListRow[]>(`${lists} where l.id = ?`, [id]);
  return listView(rows[0]!);
}

/** What the honours of an edition are published from: the confirmed list, and whether it was made from the plan in force. */
export async function confirmedHonours(em: EntityManager, year: number): Promise<{ content: ListContent; isOfThePlan: boolean } | null> {
  const rows = await em.execute<{ content: ListContent; isOfThePlan: boolean }[]>(
    `select l.content, exists (select from decision_plans p where p.id = l.plan_id and p.state = 'CONFIRMED') as "isOfThePlan"
     from honour_lists l join editions e on e.id = l.edition_id where e.year = ? and l.state = 'CONFIRMED' for share of l`,
    [year],
  );
  return rows[0] ?? null;
}

/** The own organization's numbers, by accreditation, for its people, once the honours are public. */
export async function ownHonours(em: EntityManager): Promise<Map<string, { listId: string; entry: HonourEntry }>> {
  const rows = await em.execute<{ accreditationId: string; listId: string; entry: HonourEntry }[]>(
    `select accreditation_id as "accreditationId", list_id as "listId", explanation as entry from own_honours()`,
  );
  return new Map(rows.map(({ accreditationId, listId, entry }) => [accreditationId, { listId, entry }]));
}

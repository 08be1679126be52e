import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  AssetLicence,
  CaseTier,
  MaterialFailureCode,
  MaterialKind,
  MaterialState,
  PersonsShown,
  PreparationState,
  PreparedForm,
  PreparedPlace,
} from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import { listOf } from '../organizations/index.ts';

type Texts = { locale: string; value: string }[];

/** Something that an edition asks for. Plain JSON, as everything here. */
export interface AskedView {
  id: string;
  version: number;
  tier: CaseTier;
  form: PreparedForm;
  names: Texts;
  guidance: Texts;
  dueAt: string;
  isRequired: boolean;
  longest: number | null;
  place: PreparedPlace | null;
  subtitlesOf: string | null;
  isAsked: boolean;
}

export interface FileView {
  id: string;
  kind: MaterialKind;
  state: MaterialState;
  failureCode: MaterialFailureCode | null;
  fileName: string | null;
  byteLength: number;
  contentHash: string | null;
  expiresAt: string | null;
}

export interface RightsView {
  licence: AssetLicence;
  credit: string;
  personsShown: PersonsShown;
  consent: string;
  recordedBy: { id: string; name: string; email: string };
  recordedAt: string;
}

export interface VersionView {
  id: string;
  number: number;
  handedInAt: string;
  wasLate: boolean;
  texts: Texts;
  alt: Texts;
  contentHash: string;
  /** What addresses are made of; said to nobody. */
  assetId: string | null;
  rights: RightsView[];
}

export interface ItemView {
  submissionId: string;
  asked: AskedView;
  state: PreparationState;
  reason: string | null;
  isLate: boolean;
  files: FileView[];
  versions: VersionView[];
}

export interface PreparationView {
  submissionId: string;
  editionId: string;
  tier: CaseTier;
  isComplete: boolean;
  items: ItemView[];
}

type Row<View, Names extends keyof View> = Omit<View, Names> & Record<Names, Localized>;
type AskedRow = Row<AskedView, 'names' | 'guidance'>;
interface Item extends Omit<ItemView, 'asked' | 'versions' | 'submissionId'> {
  asked: AskedRow;
  versions: Row<VersionView, 'alt'>[];
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const asked = `jsonb_build_object('id', a.id, 'version', a.version, 'tier', a.tier, 'form', a.form, 'names', a.names, 'guidance', a.guidance,
  'dueAt', ${iso('a.due_at')}, 'isRequired', a.is_required, 'longest', a.longest, 'place', a.place, 'subtitlesOf', a.subtitles_of, 'isAsked', a.is_asked)`;
const rights = `(select coalesce(jsonb_agg(jsonb_build_object('licence', r.licence, 'credit', r.credit, 'personsShown', r.persons_shown, 'consent', r.consent,
  'recordedBy', jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email), 'recordedAt', ${iso('r.recorded_at')}) order by r.number desc), '[]')
  from asset_rights r join people p on p.id = r.recorded_by where r.version_id = v.id)`;
const versions = `(select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'handedInAt', ${iso('v.handed_in_at')}, 'wasLate', v.handed_in_at >= a.due_at,
  'texts', v.texts, 'alt', v.alts, 'contentHash', v.content_hash, 'assetId', v.asset_id, 'rights', ${rights}) order by v.number desc), '[]')
  from prepared_versions v where v.submission_id = c.submission_id and v.asked_id = a.id)`;
const files = `(select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'state', t.state, 'failureCode', t.failure, 'fileName', t.file_name,
  'byteLength', t.byte_length, 'contentHash', t.content_hash, 'expiresAt', ${iso('t.expires_at')}) order by f.requested_at desc, t.id), '[]')
  from prepared_files f join assets t on t.id = f.asset_id where f.submission_id = c.submission_id and f.asked_id = a.id
    and not exists (select from prepared_versions v where v.asset_id = f.asset_id))`;
// what was said to an earlier version is over
const reason = `(select nullif(r.reason, '')
  from (select r.* from prepared_rulings r where r.submission_id = c.submission_id and r.asked_id = a.id order by r.number desc limit 1) r
  where r.version_id is not distinct from
    (select v.id from prepared_versions v where v.submission_id = c.submission_id and v.asked_id = a.id order by v.number desc limit 1))`;
const items = `(select coalesce(jsonb_agg(jsonb_build_object('asked', ${asked}, 'state', s.state, 'reason', case when s.state in ('RETURNED', 'WAIVED') then ${reason} end,
  'isLate', a.due_at <= instant() and s.state not in ('ACCEPTED', 'WAIVED'), 'files', ${files}, 'versions', ${versions}) order by a.due_at, a.id), '[]')
  from asked_materials a cross join lateral (select prepared_state(c.submission_id, a.id) as state) s
  where a.edition_id = c.edition_id and a.is_asked and (a.tier = 'COLLECTION' or c.tier = 'OUTSTANDING'))`;

/** Who is asking: whoever prepares the cases, or whoever leads that. */
export type Side = 'own' | 'led';

const read = async (em: EntityManager, side: Side, where: string, values: unknown[]): Promise<PreparationView[]> => {
  const rows = await em.execute<(Omit<PreparationView, 'isComplete' | 'items'> & { items: Item[] })[]>(
    `select c.submission_id as "submissionId", c.edition_id as "editionId", c.tier, ${items} as items from ${side}_preparations() c where ${where} order by c.submission_id`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    isComplete: row.items.every(({ asked: { isRequired }, state }) => !isRequired || state === 'ACCEPTED' || state === 'WAIVED'),
    items: row.items.map((item) => ({
      ...item,
      submissionId: row.submissionId,
      asked: askedView(item.asked),
      versions: item.versions.map(versionView),
    })),
  }));
};

const askedView = (row: AskedRow): AskedView => ({ ...row, names: listOf(row.names), guidance: listOf(row.guidance) });
const versionView = ({ alt, ...row }: Row<VersionView, 'alt'>): VersionView => ({ ...row, alt: listOf(alt) });

/** What whoever acts has to prepare of these cases; those that they were not told of are left out. One statement for all. */
export async function ownPreparations(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, PreparationView>> {
  if (submissionIds.length === 0) return new Map();
  const found = await read(em, 'own', 'c.submission_id = any (?::uuid[])', [`{${[...new Set(submissionIds)].join(',')}}`]);
  return new Map(found.map((one) => [one.submissionId, one]));
}

/** The chosen cases of an edition, for whoever may read its plan; nothing for everybody else. */
export const preparationsOf = (em: EntityManager, editionId: string): Promise<PreparationView[]> => read(em, 'led', 'c.edition_id = ?', [editionId]);

/** One case as one side sees it; null where they see none. */
export async function preparationOf(em: EntityManager, side: Side, submissionId: string): Promise<PreparationView | null> {
  const [found] = await read(em, side, 'c.submission_id = ?::uuid', [submissionId]);
  return found ?? null;
}

/** What an edition asks for, the earliest due first. */
export async function askedOf(em: EntityManager, editionId: string): Promise<AskedView[]> {
  const rows = await em.execute<{ asked: AskedRow }[]>(
    `select ${asked} as asked from asked_materials a where a.edition_id = ? order by a.is_asked desc, a.due_at, a.id`,
    [editionId],
  );
  return rows.map(({ asked }) => askedView(asked));
}

export async function askedById(em: EntityManager, id: string): Promise<AskedView> {
  const rows = await em.execute<{ asked: AskedRow }[]>(`select ${asked} as asked from asked_materials a where a.id = ?`, [id]);
  return askedView(rows[0]!.asked);
}

/** Something required of a case that is neither accepted nor let go. */
export interface OpenItem {
  submissionId: string;
  askedId: string;
  state: PreparationState;
}

/**
 * What an edition's programme still waits for: it cannot freeze while this says anything. For organizers who may read the
 * plan and, about outstanding cases, for its stage managers; the database refuses everybody else, instead of saying nothing.
 *
 * @param caseIds submissions that matter; all chosen ones when left out.
 */
export async function openRequiredItems(em: EntityManager, editionId: string, caseIds?: readonly string[]): Promise<OpenItem[]> {
  return await em.execute<OpenItem[]>(
    `select o.submission_id as "submissionId", o.asked_id as "askedId", o.state from open_required_items(?::uuid) o
     where ?::uuid[] is null or o.submission_id = any (?::uuid[]) order by 1, 2`,
    [editionId, caseIds ? `{${caseIds.join(',')}}` : null, caseIds ? `{${caseIds.join(',')}}` : null],
  );
}

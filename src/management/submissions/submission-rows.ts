import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApplicantRole, MaterialFailureCode, MaterialKind, MaterialState, OrganizationKind, SubmissionStep } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { asked, type Asked, prepared, preparedRows } from '../../platform/database/prepared.ts';
import type { Localized } from '../../platform/language.ts';
import type { Rendition } from '../media/index.ts';
import type { MemberRow } from './desk-rules.ts';
import { materialsAsHandedIn } from './materials-as-handed-in.ts';
import type { FrozenSubmission } from './frozen-submission.ts';
import type { SectionView } from './draft-sections.ts';
import { type Correction, isOpen, mendedTexts } from './open-parts.ts';

/** A submission with all that belongs to it. Plain JSON. */
export interface SubmissionRow {
  id: string;
  editionYear: number;
  ownerId: string;
  step: SubmissionStep;
  version: number;
  sourceLocale: string;
  field: string | null;
  kind: string | null;
  startedOn: string | null;
  countries: string[];
  applicants: { role: ApplicantRole; id: string; names: Localized; kind: OrganizationKind | null; country: string | null }[];
  texts: { locale: string; title: string; summary: string; body: string }[];
  /** Pictures, then videos, then documents, each in their order. */
  materials: MaterialRow[];
  receipt: { number: string; receivedAt: string; contentHash: string; signature: string } | null;
  /** Every receipt, the newest first. */
  receipts: { number: string; receivedAt: string; contentHash: string; signature: string }[];
  /** What has to be mended, while it is returned. */
  correction: Correction | null;
  /** Ever: then its materials may be others than those that were handed in. */
  wasReturned: boolean;
  /** The version that is handed in at the close by itself; null where none is marked. */
  ready: { version: number; markedAt: string; contentHash: string } | null;
  /** What was handed in last, while it stands: this is what is read, whatever a draft has become beside it. */
  handedIn: HandedInContent | null;
  /** When it was handed in first; a correction does not change it. */
  firstReceivedAt: string | null;
  /** The first instant at which it is not taken any more, extensions included. */
  closesAt: string;
  updatedAt: string;
  /** Those that were ever saved. */
  sections: SectionView[];
  ownedSince: string;
  /** Who is at its desk now, its owner aside; the longest first. */
  members: MemberRow[];
  /** With microseconds: the position in lists. */
  createdAt: string;
}

/** Its pictures only where it was ever returned: nothing else asks for them. */
type HandedInContent = Omit<FrozenSubmission, 'pictures'> & Partial<Pick<FrozenSubmission, 'pictures'>>;

export interface MaterialRow {
  id: string;
  kind: MaterialKind;
  assetId: string;
  state: MaterialState;
  failure: MaterialFailureCode | null;
  fileName: string | null;
  byteLength: number;
  contentHash: string | null;
  mimeType: string | null;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  codecs: string[];
  pages: number | null;
  renditions: Rendition[];
  titles: Localized;
  alts: Localized;
  credit: string | null;
  rights: string | null;
  focalX: number | null;
  focalY: number | null;
  /** The asset that a video's still is made of. */
  posterOf: string | null;
  /** The file that is to take the other one's place. */
  replacement: { state: MaterialState; failure: MaterialFailureCode | null; assetId: string; byteLength: number; expiresAt: string | null } | null;
  expiresAt: string | null;
}

/** A picture that can be shown. */
export type PictureRow = MaterialRow & { contentHash: string; mimeType: string; width: number; height: number };

export const picturesOf = ({ materials }: Pick<SubmissionRow, 'materials'>): PictureRow[] =>
  materials.filter((each): each is PictureRow => each.kind === 'PICTURE' && each.state === 'READY');

const utc = (column: string, fraction: 'MS' | 'US') => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;

const isBeingMended = `x.id is not null and s.step = 'SUBMITTED'`;
const everHandedIn = {
  receipts: `f.receipts -> 0 as receipt, f.receipts, ${utc('f.first', 'MS')} as "firstReceivedAt"`,
  correction: {
    isOpen: isBeingMended,
    told: `case when ${isBeingMended} then jsonb_build_object('until', ${utc('x.until', 'MS')}, 'returnedAt', ${utc('x.returned_at', 'MS')},
      'reason', x.reason, 'parts', x.mend) end`,
  },
  wasReturned: `exists (select from submission_returns b where b.submission_id = s.id)`,
  handedIn: `case when s.step = 'SUBMITTED' then (select case when exists (select from submission_returns b where b.submission_id = s.id)
        then r.content else r.content - 'pictures' end from revisions r where r.submission_id = s.id order by r.number desc limit 1) end`,
  closesAt: utc('coalesce(x.until, applications_close_for(s.edition_id, s.owner_id, s.id, coalesce(f.first, instant())))', 'MS'),
  // Receipts are found by their revision, one by one, whatever plan the tables' sizes of an earlier hour suggest: read as a whole, each of them
  // would be passed through its policy, and the last applicant would wait for all who came before.
  from: `left join lateral open_return(s.id, instant()) x on true
    cross join lateral (select min(c.received_at) as first, coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'receivedAt',
        ${utc('c.received_at', 'MS')}, 'contentHash', c.content_hash, 'signature', c.signature) order by r.number desc), '[]') as receipts
      from revisions r cross join lateral (select * from receipts one where one.revision_id = r.id offset 0) c where r.submission_id = s.id) f`,
};
/** A draft was never handed in, because nothing becomes a draft again: of it nothing has to be looked for among what was. */
const neverHandedIn: typeof everHandedIn = {
  receipts: `null::jsonb as receipt, '[]'::jsonb as receipts, null::text as "firstReceivedAt"`,
  correction: { isOpen: 'false', told: 'null::jsonb' },
  wasReturned: 'false',
  handedIn: 'null::jsonb',
  closesAt: utc('applications_close_for(s.edition_id, s.owner_id, s.id, instant())', 'MS'),
  from: '',
};

// One statement for any number of submissions, so that a page of 3 costs no more of them than a page of 1. Prepared, because planning
// it behind all policies takes ten times as long as running it.
const statement = (where: string, { receipts, correction, wasReturned, handedIn, closesAt, from } = everHandedIn) =>
  prepared(`
  select s.id, e.year as "editionYear", s.owner_id as "ownerId",
    case when ${correction.isOpen} then 'RETURNED' else s.step end as step, s.version, s.source_locale as "sourceLocale",
    s.field_key as field, s.kind_key as kind, to_char(s.started_on, 'YYYY-MM-DD') as "startedOn", to_jsonb(s.countries) as countries,
    ${utc('s.updated_at', 'MS')} as "updatedAt", ${utc('s.created_at', 'US')} as "createdAt", ${utc('s.owned_since', 'MS')} as "ownedSince",
    coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'id', o.id, 'names', o.names, 'kind', o.kind, 'country', o.country)
        order by a.role = 'LEAD' desc, a.position)
      from (select distinct on (coalesce(n.merged_into, n.id)) a.role, a.position, coalesce(n.merged_into, n.id) as entry
        from submission_applicants a join organizations n on n.id = a.organization_id where a.submission_id = s.id
        order by coalesce(n.merged_into, n.id), a.role = 'LEAD' desc, a.position) a join organizations o on o.id = a.entry), '[]') as applicants,
    coalesce((select jsonb_agg(jsonb_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body)
        order by t.locale = s.source_locale desc, t.locale)
      from submission_texts t where t.submission_id = s.id), '[]') as texts,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'assetId', m.id, 'state', m.state, 'failure', m.failure,
        'fileName', m.file_name, 'byteLength', m.byte_length, 'contentHash', m.content_hash, 'mimeType', m.mime_type, 'width', m.width,
        'height', m.height, 'durationMs', m.duration_ms, 'codecs', m.codecs, 'pages', m.pages, 'renditions', m.renditions,
        'titles', p.titles, 'alts', p.alts, 'credit', p.credit, 'rights', p.rights, 'focalX', p.focal_x, 'focalY', p.focal_y,
        'posterOf', coalesce(c.id, case when m.poster <> '[]' then m.id end),
        'replacement', case when n.id is not null then jsonb_build_object('state', n.state, 'failure', n.failure, 'assetId', n.id,
          'byteLength', n.byte_length, 'expiresAt', ${utc('n.expires_at', 'MS')}) end,
        'expiresAt', ${utc('m.expires_at', 'MS')})
        order by array_position(array['PICTURE', 'VIDEO', 'DOCUMENT'], p.kind), p.position)
      from submission_materials p join assets m on m.id = p.asset_id left join assets n on n.id = p.replacement_id
        left join submission_materials b on b.id = p.poster_id left join assets c on c.id = b.asset_id and c.state = 'READY'
      where p.submission_id = s.id), '[]') as materials,
    ${receipts}, ${correction.told} as correction, ${wasReturned} as "wasReturned",
    (select jsonb_build_object('version', m.version, 'markedAt', ${utc('m.marked_at', 'MS')}, 'contentHash', m.content_hash)
      from ready_marks m where m.submission_id = s.id and m.withdrawn_at is null and s.step = 'DRAFT') as ready,
    coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'locale', nullif(n.locale, ''), 'version', n.version, 'savedBy', n.saved_by,
        'savedAt', ${utc('n.saved_at', 'MS')}) order by array_position(array['FACTS', 'APPLICANTS', 'MATERIALS', 'TEXT'], n.kind), n.locale)
      from submission_sections n where n.submission_id = s.id), '[]') as sections,
    coalesce((select jsonb_agg(jsonb_build_object('personId', d.person_id, 'role', d.role, 'joinedAt', ${utc('d.joined_at', 'MS')}) order by d.joined_at, d.person_id)
      from submission_members d where d.submission_id = s.id and d.left_at is null), '[]') as members,
    ${handedIn} as "handedIn", ${closesAt} as "closesAt"
  from submissions s join editions e on e.id = s.edition_id
    ${from}
  ${where}`);

const one = statement('where s.id = $1');
const draft = statement(`where s.id = $1 and s.step = 'DRAFT'`, neverHandedIn);

/** For whom a submission is read: what is being mended is its desk's alone until it is handed in again. */
export type Reader = 'DESK' | 'OFFICE';

export async function submissionRow(em: EntityManager, id: string, reader: Reader = 'DESK'): Promise<SubmissionRow | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await preparedRows<SubmissionRow>(em, one, [id]);
  return row && asHandedIn(row, reader);
}

/** The same of a submission that is locked, so that its step is known: less has to be looked for of a draft. */
export const rowOfLocked = ({ id, step }: { id: string; step: SubmissionStep }): Asked<SubmissionRow> =>
  step === 'DRAFT' ? rowOfDraft(id) : rowById(id);

/** A draft's row; none of what is no draft. */
export const rowOfDraft = (id: string): Asked<SubmissionRow> => asked(draft, isUuid(id) ? id : null);

export const rowById = (id: string): Asked<SubmissionRow> => asked(one, id);

export async function lockedRow(em: EntityManager, submission: { id: string; step: SubmissionStep }): Promise<SubmissionRow> {
  const { text, values } = rowOfLocked(submission);
  const [row] = await preparedRows<SubmissionRow>(em, text, values);
  return asHandedIn(row!, 'DESK');
}

/** Where a page of submissions begins: behind the one made at this instant, with this id. */
export interface Position {
  createdAt: string;
  id: string;
}

interface Page {
  /** At most so many, newest first. */
  count: number;
  after?: Position;
}

// where a list goes on it is said twice, so that the index begins at the page instead of at the list
const inOrder = 'order by s.created_at desc, s.id limit $2';
const listed = (which: string) => ({
  first: statement(`where ${which} ${inOrder}`),
  next: statement(`where ${which} and s.created_at <= $3::timestamptz and (s.created_at < $3::timestamptz or s.id > $4::uuid) ${inOrder}`),
});
const own = listed('(s.owner_id = $1 or s.id = any ((select joined_submissions())::uuid[]))');
const submitted = listed(`s.edition_id = $1 and s.step = 'SUBMITTED'`);
const among = statement(`where s.id = any ($1::uuid[]) and s.edition_id = $2 and s.step = 'SUBMITTED'`);

export const ownSubmissions = (em: EntityManager, ownerId: string, page: Page): Promise<SubmissionRow[]> => list(em, own, ownerId, page, 'DESK');

export const submittedTo = (em: EntityManager, editionId: string, page: Page): Promise<SubmissionRow[]> =>
  list(em, submitted, editionId, page, 'OFFICE');

async function list(em: EntityManager, { first, next }: typeof own, whose: string, { count, after }: Page, reader: Reader): Promise<SubmissionRow[]> {
  const rows = after
    ? await preparedRows<SubmissionRow>(em, next, [whose, count, after.createdAt, after.id])
    : await preparedRows<SubmissionRow>(em, first, [whose, count]);
  return rows.map((row) => asHandedIn(row, reader));
}

/** Those handed in to an edition among these, in no order. */
export async function submittedAmong(em: EntityManager, editionId: string, ids: readonly string[]): Promise<SubmissionRow[]> {
  if (ids.length === 0) return [];
  return (await preparedRows<SubmissionRow>(em, among, [ids, editionId])).map((row) => asHandedIn(row, 'OFFICE'));
}

/**
 * What stands handed in is read as it was handed in: a version that was marked ready may be older than the draft, and what
 * is being mended has not been handed in yet. Its desk reads the open parts as they are now.
 */
export function asHandedIn(row: SubmissionRow, reader: Reader): SubmissionRow {
  if (!row.handedIn) return row;
  const { field, kind, startedOn, countries, applicants, texts } = row.handedIn;
  const parts = reader === 'DESK' ? (row.correction?.parts ?? []) : [];
  const organizations = applicants.map(({ organizationId, ...applicant }) => ({
    ...applicant,
    id: organizationId,
    kind: applicant.kind as OrganizationKind | null,
  }));
  return {
    ...row,
    field: isOpen(parts, 'FIELD') ? row.field : field,
    kind: isOpen(parts, 'KIND') ? row.kind : kind,
    startedOn: isOpen(parts, 'STARTED_ON') ? row.startedOn : startedOn,
    countries: isOpen(parts, 'COUNTRIES') ? row.countries : countries,
    applicants: isOpen(parts, 'APPLICANTS') ? row.applicants : organizations,
    texts: mendedTexts(parts, texts, row.texts, row.sourceLocale),
    materials: row.wasReturned && !isOpen(parts, 'MATERIALS') ? materialsAsHandedIn(row.handedIn, row.materials) : row.materials,
  };
}

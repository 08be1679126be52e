import type pg from 'pg';
import type { StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

/** What publishing has to look up of what is public already. */

/** The number of the latest release. */
export async function publicRevision(publisher: pg.Pool): Promise<number> {
  const { rows } = await publisher.query<{ revision: number }>('select coalesce(max(revision), 0) as revision from releases');
  return rows[0]!.revision;
}

/** Whether the public knows the edition of a year. */
export async function editionIsPublic(publisher: pg.Pool, year: number): Promise<boolean> {
  const { rowCount } = await publisher.query('select from editions where year = $1', [year]);
  return rowCount === 1;
}

/** Whether a text can be a case's slug. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The ids of the public books of an edition. */
export async function publicBooks(publisher: pg.Pool, year: number): Promise<ReadonlySet<string>> {
  const { rows } = await publisher.query<{ id: string }>(
    'select b.id from collection_books b join editions e on e.id = b.edition_id where e.year = $1',
    [year],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether all of these cases, each named once, are public. */
export async function allArePublic(publisher: pg.Pool, caseIds: string[]): Promise<boolean> {
  const { rowCount } = await publisher.query('select from cases where id = any($1::uuid[])', [caseIds]);
  return rowCount === caseIds.length;
}

/** The id of the public case with this slug in the edition of this year. */
export async function publicCase(publisher: pg.Pool, year: number, slug: string): Promise<string | undefined> {
  const { rows } = await publisher.query<{ id: string }>(
    'select c.id from cases c join editions e on e.id = c.edition_id where c.slug = $1 and e.year = $2',
    [slug, year],
  );
  return rows[0]?.id;
}

/** The ids of an edition's public cases. */
export async function publicCases(publisher: pg.Pool, year: number): Promise<ReadonlySet<string>> {
  const { rows } = await publisher.query<{ id: string }>('select c.id from cases c join editions e on e.id = c.edition_id where e.year = $1', [year]);
  return new Set(rows.map(({ id }) => id));
}

/** Those of some cases that were taken down: they do not come back. */
export async function takenDown(publisher: pg.Pool, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await publisher.query<{ id: string }>('select case_id as id from tombstones where case_id = any($1::uuid[])', [caseIds]);
  return new Set(rows.map(({ id }) => id));
}

/** The stage of an edition, as the public side has it; undefined where there is none. */
export async function publicShowcase(publisher: pg.Pool, year: number): Promise<{ id: string; isSecret: boolean; isOver: boolean } | undefined> {
  const { rows } = await publisher.query<{ id: string; isSecret: boolean; isOver: boolean }>(
    `select s.id, s.is_secret as "isSecret",
       coalesce((select q.state from stage_cues q where q.edition_id = e.id order by q.sequence desc limit 1) = 'ENDED', false) as "isOver"
     from showcases s join editions e on e.id = s.edition_id where e.year = $1`,
    [year],
  );
  return rows[0];
}

/** What an edition's stage is doing, with every cue that was given, and the cases that are on the programme in public. */
export interface PublicStage {
  isSecret: boolean;
  cues: { sequence: number; state: StageState; order: number | null; message: Localized; at: string }[];
  items: { order: number; slug: string; titles: Localized; lead: Localized }[];
}

export async function publicStage(publisher: pg.Pool, year: number): Promise<PublicStage | undefined> {
  const { rows } = await publisher.query<PublicStage>(
    `select s.is_secret as "isSecret",
       coalesce((select jsonb_agg(jsonb_build_object('sequence', q.sequence, 'state', q.state, 'order', q.item_order, 'message', q.message,
         'at', to_char(q.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by q.sequence) from stage_cues q where q.edition_id = e.id), '[]') as cues,
       coalesce((select jsonb_agg(jsonb_build_object('order', i.item_order, 'slug', c.slug,
         'titles', (select jsonb_object_agg(t.locale, t.title) from case_texts t where t.case_id = c.id),
         'lead', coalesce((select a.names from case_applicants a where a.case_id = c.id and a.role = 'LEAD' order by a.position limit 1), '{}')) order by i.item_order)
         from showcase_items i join cases c on c.id = i.case_id where i.showcase_id = s.id), '[]') as items
     from showcases s join editions e on e.id = s.edition_id where e.year = $1`,
    [year],
  );
  return rows[0];
}

import type pg from 'pg';

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

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

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

/** The id of the public case with this slug in the edition of this year. */
export async function publicCase(publisher: pg.Pool, year: number, slug: string): Promise<string | undefined> {
  const { rows } = await publisher.query<{ id: string }>(
    'select c.id from cases c join editions e on e.id = c.edition_id where c.slug = $1 and e.year = $2',
    [slug, year],
  );
  return rows[0]?.id;
}

import type pg from 'pg';
import { type Connection, withClient } from '../../src/platform/database/connection.ts';

export interface Size {
  editions: number;
  casesPerEdition: number;
}
export const large: Size = { editions: 50, casesPerEdition: 2_000 };

// any uuid for any words, the same each time
const uuid = (words: string) => `overlay(md5(${words}) placing '4' from 13 for 1)::uuid`;

/**
 * Grows what was released to so many editions and cases, by copying rows in the database: each new case has the texts, applicants and
 * pictures of one that was released, under ids of its own. A release of 100,000 cases would take an hour to no other end. The copies cannot be
 * searched for.
 */
export async function grow(owner: Connection, { editions, casesPerEdition }: Size): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ years: number[] }>('select array_agg(year order by year) as years from editions');
    const { years } = rows[0]!;
    for (let count = years.length; count < editions; count++) await copyEdition(client, years[0]! + count, years[0]! + (count % 10));
    await inSilence(client, () => copyCases(client, casesPerEdition));
    for (const table of [...written, 'editions', 'releases']) await client.query(`vacuum analyze ${table}`);
  });
}

const written = ['cases', 'case_texts', 'case_applicants', 'pictures'];

/** What follows a release (who is told of it, that all of it is of one) does not follow here. */
async function inSilence(client: pg.Client, write: () => Promise<void>): Promise<void> {
  for (const table of written) await client.query(`alter table ${table} disable trigger user`);
  await write();
  for (const table of written) await client.query(`alter table ${table} enable trigger user`);
}

async function copyEdition(client: pg.Client, year: number, from: number): Promise<void> {
  await client.query(
    `insert into releases (revision, id, edition_year, kind, content_hash, applied_at)
       select (select max(revision) from releases) + 1, ${uuid(`'release ' || $1::int`)}, $1, kind, content_hash, applied_at
       from releases where edition_year = $2 order by revision limit 1`,
    [year, from],
  );
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_name = 'editions' and is_generated = 'NEVER' and column_name not in ('id', 'year', 'revision')`,
  );
  const { columns } = rows[0]!;
  await client.query(
    `insert into editions (id, year, revision, ${columns})
     select ${uuid(`'edition ' || $1::int`)}, $1, (select max(revision) from releases), ${columns} from editions where year = $2`,
    [year, from],
  );
}

/** The columns of a table that have to be written, but for some. */
const columnsBut = async (client: pg.Client, table: string, but: readonly string[]): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' and column_name <> all ($2) order by ordinal_position`,
    [table, but],
  );
  return rows.map(({ name }) => name);
};

async function copyCases(client: pg.Client, casesPerEdition: number): Promise<void> {
  const changed = {
    id: 'k.id',
    edition_id: 'k.edition_id',
    slug: 'k.slug',
    position: 'k.position',
    revision: 'k.revision',
    search_text: `''`,
    tier: `'COLLECTION'`,
  };
  const cases = (await columnsBut(client, 'cases', [...Object.keys(changed), 'search_words'])).filter((name) => name !== 'search_version');
  await client.query(`
    create temporary table copies on commit preserve rows as
    select ${uuid(`'case ' || e.year || ' ' || n`)} as id, o.id as original, e.id as edition_id, e.revision,
      'case-' || e.year || '-' || n as slug, n as position
    from editions e
    cross join lateral (select coalesce(max(position), 0) as most from cases where edition_id = e.id) held
    cross join lateral generate_series(held.most + 1, ${casesPerEdition}) n
    join lateral (select id, row_number() over (order by slug) - 1 as at, count(*) over () as many from cases where search_text <> '') o
      on o.at = (e.year * 7 + n) % o.many`);
  const from = (table: string, key: string) => `from copies k join ${table} t on t.${key} = k.original`;
  const { rows } = await client.query<{ has: boolean }>(
    `select exists (select from information_schema.columns where table_name = 'cases' and column_name = 'search_words') as has`,
  );
  const words = rows[0]!.has ? ['search_words', 'search_version'] : [];
  await client.query(`insert into cases (${[...Object.keys(changed), ...words, ...cases].join(', ')})
    select ${[...Object.values(changed), ...words.map((name) => (name === 'search_words' ? `''` : 't.search_version')), ...cases.map((name) => `t.${name}`)].join(', ')}
    ${from('cases', 'id')} order by k.revision, k.position`);
  for (const table of written.slice(1)) {
    const hasId = table === 'pictures';
    const columns = await columnsBut(client, table, ['case_id', ...(hasId ? ['id'] : [])]);
    await client.query(`insert into ${table} (case_id, ${hasId ? 'id, ' : ''}${columns.join(', ')})
      select k.id, ${hasId ? `${uuid(`k.id::text || t.id::text`)}, ` : ''}${columns.map((name) => `t.${name}`).join(', ')} ${from(table, 'case_id')}`);
  }
  await client.query('drop table copies');
}

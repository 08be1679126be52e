import { readFileSync } from 'node:fs';
import { type Connection, withClient } from '../../src/platform/database/connection.ts';
import type { DataSet } from '../data/data-set.ts';
import { locales } from '../data/words.ts';

/** Gives the limits what they need beside the delivery tables, in a schema that only the bench has. */
export async function prepareLimits(owner: Connection, { releases }: DataSet): Promise<void> {
  const codes = [...new Set(releases.flatMap(({ content }) => content.cases.flatMap(({ countries }) => countries)))];
  const names = locales.flatMap((locale) =>
    codes.map((code) => ({ code, locale, name: new Intl.DisplayNames([locale], { type: 'region' }).of(code) })),
  );
  await withClient(owner, async (client) => {
    await client.query(readFileSync(new URL('sql/prepare.sql', import.meta.url), 'utf8'));
    await client.query('insert into bench.country_names select * from json_populate_recordset(null::bench.country_names, $1)', [
      JSON.stringify(names),
    ]);
    await client.query('analyze bench.country_names');
  });
}

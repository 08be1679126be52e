import type pg from 'pg';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { indexVersion } from '../../platform/words/search-vector.ts';
import { oneReleaseAtATime } from './apply-release.ts';
import type { CaseContent } from './release-content.ts';
import { searchedOf } from './search-text.ts';

const casesAtOnce = 100;

interface Row extends Pick<CaseContent, 'texts' | 'countries'> {
  id: string;
  applicants: Pick<CaseContent['applicants'][number], 'names'>[];
}

/** Indexes the cases whose words were found by other rules than today's, a few at a time, between releases. Says how many. */
export async function indexCases(publisher: pg.Pool): Promise<number> {
  for (let indexed = 0; ;) {
    const count = await inTransaction(publisher, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [oneReleaseAtATime]);
      const { rows } = await client.query<Row>(
        `select c.id, c.countries,
           (select json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body) order by t.locale)
             from case_texts t where t.case_id = c.id) as texts,
           coalesce((select json_agg(json_build_object('names', a.names) order by a.position) from case_applicants a where a.case_id = c.id), '[]')
             as applicants
         from cases c where c.search_version <> $1 limit $2`,
        [indexVersion, casesAtOnce],
      );
      const found = rows.map((row) => ({ id: row.id, ...searchedOf(row) }));
      await client.query(
        `update cases c set search_words = n.words::tsvector, search_text = n.text, search_version = $2
         from jsonb_to_recordset($1::jsonb) as n (id uuid, words text, text text) where n.id = c.id`,
        [JSON.stringify(found), indexVersion],
      );
      return rows.length;
    });
    indexed += count;
    if (count < casesAtOnce) return indexed;
  }
}

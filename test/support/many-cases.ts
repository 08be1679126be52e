import { randomUUID } from 'node:crypto';
import { type Databases, sql, superuser } from './databases.ts';

/** So many submissions that were handed in, with a page of text each, put in as no program could: without guards, and fast. */
export async function manyCases(databases: Databases, editionId: string, year: number, count: number): Promise<void> {
  const owner = randomUUID();
  const there = { ...superuser, database: databases.management.owner.database };
  const body = 'A paragraph of a sample case, as long as paragraphs are. '.repeat(100);
  await sql(
    there,
    `do $do$ begin
       set local session_replication_role = replica;
       insert into people (id, email, name) values ('${owner}', '${owner}@example.org', '=Sample owner');
       create temp table made on commit drop as select n, gen_random_uuid() as id, gen_random_uuid() as revision from generate_series(1, ${count}) n;
       insert into submissions (id, edition_id, owner_id, step, source_locale, field_key, started_on, countries, created_at)
         select id, '${editionId}', '${owner}', 'SUBMITTED', 'en', 'SECURITY', '2019-05-01', '{KE,CN}', now() - n * interval '1 second' from made;
       insert into revisions (id, submission_id, number, content, content_hash, created_at)
         select revision, id, 1, jsonb_build_object('submissionId', id, 'editionYear', ${year}, 'sourceLocale', 'en', 'field', 'SECURITY', 'kind', null,
           'startedOn', '2019-05-01', 'countries', '["KE","CN"]'::jsonb, 'applicants', '[]'::jsonb, 'pictures', '[]'::jsonb,
           'texts', jsonb_build_array(jsonb_build_object('locale', 'en', 'title', 'Case ' || n, 'summary', 'A summary.', 'body', '${body}' || n))),
           repeat('0', 64), now() from made;
       insert into receipts (revision_id, number, received_at, content_hash, signature)
         select revision, 'CG-${year}-' || n, now(), repeat('0', 64), 'none' from made;
     end $do$`,
  );
  await sql(there, 'analyze submissions, revisions, receipts');
}

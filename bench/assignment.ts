// `npm run bench:assignment`: a run of 400 cases and 60 experts, asked for, calculated by the worker and applied, in seconds; then, with a review for
// each, the committee's tables of all 400 cases with all figures, in milliseconds.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { actingAs, type Desk } from '../src/management/identity/index.ts';
import { openManagement } from '../src/management/open-management.ts';
import { applyAssignment } from '../src/management/reviews/runs/apply-assignment.ts';
import { proposeAssignment } from '../src/management/reviews/runs/propose-assignment.ts';
import { editionOfYear } from '../src/management/editions/index.ts';
import { readFieldTables } from '../src/management/reviews/field-table.ts';
import { calculateRunJob, calculateRunTask, FiguresDesk } from '../src/management/reviews/index.ts';
import { type Connection, openPool, withClient } from '../src/platform/database/connection.ts';
import { createDatabase, createRoles } from '../src/platform/database/create-databases.ts';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';
import { grantManagement, migrate } from '../src/platform/database/prepare-database.ts';
import { startJobs } from '../src/platform/jobs/index.ts';
import { openLog } from '../src/platform/log.ts';

const size = { cases: 400, experts: 60, fields: 5, organizations: 45, reviewsPerCase: 3 };

const folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-bench-'));
const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
try {
  const { host, port, user, password } = server;
  const superuser: Connection = { host, port, user, password, database: 'postgres' };
  await createRoles(superuser, { bench_owner: 'bench', bench_management: 'bench' });
  await createDatabase(superuser, 'management', 'bench_owner');
  const as = (role: string): Connection => ({ ...superuser, user: role, password: 'bench', database: 'management' });
  await migrate('management', as('bench_owner'));
  await grantManagement(as('bench_owner'), 'bench_management');
  const organizerId = randomUUID();
  await fill({ ...superuser, database: 'management' }, organizerId);
  await run(as('bench_management'), organizerId, () => review({ ...superuser, database: 'management' }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Written past the triggers, which are about people's acts; what follows from them is written along. */
async function fill(connection: Connection, organizerId: string): Promise<void> {
  await withClient(connection, async (client) => {
    const run = (text: string) => client.query(text);
    await run(`set session_replication_role = replica`);
    await run(
      `insert into people (id, email, name) values ('${organizerId}', 'organizer@example.org', 'Organizer'), (gen_random_uuid(), 'second@example.org', 'Second')`,
    );
    await run(`insert into role_grants (person_id, role) values ('${organizerId}', 'ORGANIZER')`);
    await run(`
      insert into editions (year, names, time_zone, applications_open_at, applications_close_at, reviews_close_at, showcase_opens_at, showcase_closes_at, fields, kinds,
        eligibility_rules, criteria, quota_collection, quota_outstanding)
      select 2030, '{"en": "Sample"}', 'Asia/Shanghai', now() - interval '30 days', now() - interval '1 day', now() + interval '30 days', now() + interval '60 days',
        now() + interval '61 days', (select jsonb_agg(jsonb_build_object('key', 'FIELD_' || n, 'names', '{"en": "Field"}'::jsonb)) from generate_series(1, ${size.fields}) n),
        '[]', '[]', (select jsonb_agg(jsonb_build_object('key', 'CRITERION_' || n, 'names', '{"en": "Criterion"}'::jsonb, 'weight', 0.25, 'minimum', 1, 'maximum', 10))
          from generate_series(1, 4) n), 60, 12`);
    await run(
      `insert into organizations (names, country) select jsonb_build_object('en', 'Organization ' || n), 'KE' from generate_series(1, ${size.organizations}) n`,
    );
    await run(`create temporary table o as select id, row_number() over () as n from organizations`);
    await run(
      `insert into people (email, name) select 'applicant-' || n || '@example.org', 'Applicant ' || n from generate_series(1, ${size.cases}) n`,
    );
    await run(`
      insert into submissions (edition_id, owner_id, step, source_locale, field_key)
      select e.id, p.id, 'SUBMITTED', case when random() < 0.5 then 'en' else 'zh-Hans' end, 'FIELD_' || 1 + (row_number() over ()) % ${size.fields}
      from people p cross join editions e where p.email like 'applicant-%'`);
    await run(`
      insert into revisions (submission_id, number, content, content_hash, created_at)
      select s.id, 1, jsonb_build_object('submissionId', s.id, 'editionYear', 2030, 'sourceLocale', s.source_locale, 'field', s.field_key, 'kind', null, 'startedOn', '2019-05-01',
        'countries', '["KE", "CN"]'::jsonb, 'pictures', '[]'::jsonb, 'texts', jsonb_build_array(jsonb_build_object('locale', s.source_locale, 'title', 'Sample case', 'summary',
        'A summary of nets and bridges.', 'body', 'A body.')), 'applicants', jsonb_build_array(jsonb_build_object('organizationId', (select o.id from o order by random() + ascii(s.id::text) limit 1),
        'role', 'LEAD', 'names', '{"en": "Organization"}'::jsonb, 'kind', null, 'country', 'KE'))), repeat('0', 64), now()
      from submissions s`);
    await run(`
      insert into case_organizations (submission_id, organization_id)
      select submission_id, (content #>> '{applicants,0,organizationId}')::uuid from revisions`);
    await run(`insert into people (email, name) select 'expert-' || n || '@example.org', 'Expert ' || n from generate_series(1, ${size.experts}) n`);
    await run(`
      insert into experts (edition_id, address, person_id, organization_id, languages, topics, load_least, load_most, state, proposed_by, confirmed_by, confirmed_at, answered_at)
      select e.id, p.email, p.id, (select o.id from o where o.n = 1 + substring(p.email from '[0-9]+')::int % ${size.organizations}), array['en', 'zh-Hans'], array['bridges'], 10, 36,
        'ACCEPTED', '${organizerId}', (select second.id from people second where second.email = 'second@example.org'), now(), now()
      from people p cross join editions e where p.email like 'expert-%'`);
    await run(`
      insert into expert_seats (expert_id, edition_id, field_key, part)
      select x.id, x.edition_id, 'FIELD_' || 1 + (substring(x.address from '[0-9]+')::int + k) % ${size.fields}, 'EXPERT' from experts x cross join (values (0), (2)) v (k)`);
    await run(`
      insert into role_grants (person_id, role, edition_year, field_key)
      select x.person_id, 'REVIEWER', 2030, q.field_key from experts x join expert_seats q on q.expert_id = x.id`);
    await run(`
      insert into review_wishes (submission_id, person_id, wish)
      select s.id, x.person_id, case when random() < 0.6 then 'WANTS' else 'RATHER_NOT' end from submissions s join experts x on random() < 0.1`);
    await run(`analyze`);
  });
}

/** A locked review for each that was asked for. */
async function review(connection: Connection): Promise<void> {
  await withClient(connection, async (client) => {
    await client.query(`
      insert into reviews (assignment_id, scores, comment, submitted_at, locked_at)
      select id, (select jsonb_object_agg('CRITERION_' || n, 1 + floor(random() * 10)::int) from generate_series(1, 4) n where a.id is not null), 'Sample.', now(), now()
      from review_assignments a`);
    await client.query('analyze');
  });
}

async function run(connection: Connection, organizerId: string, review: () => Promise<void>): Promise<void> {
  const orm = await openManagement(connection, { maxConnections: 10, statementTimeout: 30_000 });
  const pool = openPool(connection, { max: 4, statementTimeout: 30_000 });
  const jobs = await startJobs({
    ...{ pool, rounds: [], log: openLog('silent') },
    tasks: { [calculateRunTask]: (payload) => calculateRunJob(orm.em.fork(), payload) },
  });
  const grants = [{ role: 'ORGANIZER', editionYear: null, fieldKey: null }] as const;
  const person = { id: organizerId, name: 'Organizer', email: 'organizer@example.org' };
  const desk: Desk = { person, sessionId: randomUUID(), grants, language: 'en', em: actingAs(orm.em, organizerId, grants) };
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  try {
    const began = performance.now();
    const asked = await proposeAssignment(desk, {
      idempotencyKey: randomUUID(),
      edition: 2030,
      keep: 0,
      seed: 'bench',
      reviewsPerCase: size.reviewsPerCase,
    });
    if (asked.refusals) throw new Error(JSON.stringify(asked.refusals));
    console.log(`asked for, with its input: ${seconds(began)}`);
    for (let state = 'WAITING'; state !== 'PROPOSED';) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      [{ state }] = (await desk.em.fork().execute('select state from assignment_runs')) as [{ state: string }];
      if (state === 'FAILED') throw new Error('the run failed');
    }
    console.log(
      `${size.cases} cases, ${size.experts} experts, ${size.reviewsPerCase} each, asked for and calculated by the worker: ${seconds(began)} (asked: under 10 s)`,
    );
    const applying = performance.now();
    const [{ hash }] = (await desk.em.fork().execute('select inputs_hash as hash from assignment_runs')) as [{ hash: string }];
    const applied = await applyAssignment(desk, { idempotencyKey: randomUUID(), runId: asked.done.id, inputsHash: hash });
    if (applied.refusals) throw new Error(JSON.stringify(applied.refusals));
    const [{ n }] = (await desk.em.fork().execute('select count(*)::int as n from review_assignments')) as [{ n: number }];
    console.log(`applied, ${n} reviews asked for: ${seconds(applying)}`);
    await review();
    await readTables(desk);
  } finally {
    await jobs.stop();
    await pool.end();
    await orm.close();
  }
}

/** How long a committee waits for its tables: before the figures are there, and once they are. */
async function readTables(desk: Desk): Promise<void> {
  const figures = new FiguresDesk((error) => console.error(error));
  const milliseconds = async () => {
    const began = performance.now();
    const edition = (await editionOfYear(desk.em.fork(), 2030))!;
    const tables = await readFieldTables({ ...desk, em: desk.em.fork() }, figures, edition);
    return { took: performance.now() - began, tables };
  };
  const first = await milliseconds();
  const began = performance.now();
  await figures.idle();
  const calculated = performance.now() - began;
  const reads = [];
  for (let i = 0; i < 21; i++) reads.push(await milliseconds());
  const { tables } = reads.at(-1)!;
  const cases = tables.reduce((sum, table) => sum + table.cases.length, 0);
  if (cases !== size.cases || tables.some(({ state }) => state !== 'CURRENT')) throw new Error('the tables are not whole');
  const sorted = reads.map(({ took }) => took).sort((a, b) => a - b);
  console.log(
    `tables of ${cases} cases: ${first.took.toFixed(0)} ms before the figures are there, which take ${calculated.toFixed(0)} ms beside; then median ${sorted[10]!.toFixed(0)} ms, slowest ${sorted[20]!.toFixed(0)} ms (asked: under 300 ms)`,
  );
  figures.close();
}

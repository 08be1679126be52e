import { randomUUID } from 'node:crypto';
import { loadConfig, type RowRetention } from '../../../src/platform/config.ts';
import { forgetOld } from '../../../src/management/privacy/index.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { anOrganization } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
const began = '2030-01-01T00:00:00.000Z';
const day = 86_400_000;
const after = (days: number, ms = 0) => new Date(Date.parse(began) + days * day + ms).toISOString();
const owner = () => office.databases.management.owner;
const keep: RowRetention = { sessions: 3, links: 2, sentMails: 5, answers: 7, proposals: 11, notices: 13, invitations: 70, webhooks: 80 };

beforeAll(async () => {
  office = await openOffice();
  await holdClock(owner(), began);
});
afterAll(() => office.close());

/** A row of each kind that has just ended; says how to count it. */
async function oneOfEach(): Promise<Record<keyof RowRetention, () => Promise<number>>> {
  const { person } = await office.aDesk({ role: 'ORGANIZER' });
  const edition = await office.anEdition({
    year: 2029,
    applicationsOpenAt: new Date(after(-100)),
    applicationsCloseAt: new Date(began),
    reviewsCloseAt: new Date(after(20)),
    showcaseOpensAt: new Date(after(30)),
    showcaseClosesAt: new Date(after(31)),
  });
  const mark = randomUUID();
  const run = (text: string, ...values: unknown[]) => sql(owner(), text, values);
  const count = (table: string) => async () => (await sql<{ n: number }>(owner(), `select count(*)::int as n from ${table}`))[0]!.n;
  await run(`insert into sessions (token_hash, person_id, expires_at) values (sha256($1::bytea), $2, instant())`, mark, person.id);
  await run(
    `insert into sessions (token_hash, person_id, expires_at, revoked_at) values (sha256($1::bytea || 'r'), $2, '2100-01-01', instant())`,
    mark,
    person.id,
  );
  await run(`insert into links (token_hash, purpose, email, expires_at) values (sha256($1::bytea), 'SIGN_IN', 'a@example.org', instant())`, mark);
  await run(`insert into sent_mails (message_id) values ($1)`, mark);
  await run(`insert into idempotent_acts (person_id, key, operation, input_hash, outcome) values ($1, $2, 'x', '', '{}')`, person.id, mark);
  await run(
    `insert into role_proposals (email, role, proposed_by, proposed_at, expires_at) values ('b@example.org', 'REVIEWER', $1, instant() - interval '1 day', instant())`,
    person.id,
  );
  await run(
    `insert into notices (event, key, recipient, address, "values", state, settled_at) values ('sample', $1, 'address:c@example.org', 'c@example.org', '{}', 'HANDED_OVER', instant())`,
    mark,
  );
  await run(
    `insert into notices (event, key, recipient, address, "values", state, failure, settled_at) values ('sample', $1, 'address:d@example.org', 'd@example.org', '{}', 'FAILED', 'REFUSED', instant())`,
    mark,
  );
  const [organization] = await sql<{ id: string }>(owner(), `select id from organizations limit 1`);
  const [accreditation] = await sql<{ id: string }>(
    owner(),
    `insert into accreditations (edition_id, organization_id, accredited_by) values ($1, $2, $3) returning id`,
    [edition.id, organization!.id, person.id],
  );
  await run(
    `insert into accreditation_contacts (accreditation_id, address, invited_by) values ($1, 'e@example.org', $2)`,
    accreditation!.id,
    person.id,
  );
  await run(`insert into recommendation_offers (accreditation_id, address, made_by) values ($1, 'f@example.org', $2)`, accreditation!.id, person.id);
  const [partner] = await sql<{ id: string }>(
    owner(),
    `insert into partners (name, requests_per_day, bytes_per_day) values ('x', 1, 1) returning id`,
  );
  const [endpoint] = await sql<{ id: string }>(
    owner(),
    `insert into webhook_endpoints (partner_id, url, events, secret) values ($1, 'https://example.org/', '{CASE_REMOVED}', 'x') returning id`,
    [partner!.id],
  );
  await run(
    `insert into webhook_messages (endpoint_id, partner_id, message_id, type, body, state) values ($1, $2, gen_random_uuid(), 'test', '{}', 'DELIVERED')`,
    endpoint!.id,
    partner!.id,
  );
  return {
    sessions: count('sessions'),
    links: count('links'),
    sentMails: count('sent_mails'),
    answers: count('idempotent_acts'),
    proposals: count('role_proposals'),
    notices: count('notices'),
    webhooks: count('webhook_messages'),
    invitations: async () => (await count('accreditation_contacts')()) + (await count('recommendation_offers')()),
  };
}

test('what has ended is kept for as many days as its setting says, and not a millisecond longer', async () => {
  await anOrganization(await office.aDesk());
  const counts = await oneOfEach();
  await sql(owner(), `delete from idempotent_acts where operation <> 'x'`);
  // the shortest first: a clock that is set forward takes along whatever is kept for less
  for (const [name, days] of (Object.entries(keep) as [keyof RowRetention, number][]).sort(([, one], [, other]) => one - other)) {
    const before = await counts[name]();
    expect({ name, some: before > 0 }).toEqual({ name, some: true });
    await holdClock(owner(), after(days));
    await forgetOld(office.nobody(), keep);
    expect([name, await counts[name]()]).toEqual([name, before]);
    await holdClock(owner(), after(days, 1));
    await forgetOld(office.nobody(), keep);
    expect([name, await counts[name]()]).toEqual([name, 0]);
    await holdClock(owner(), began);
  }
});

test('what still counts stays, however short the setting', async () => {
  const { person } = await office.aDesk({ role: 'ORGANIZER' });
  const mark = randomUUID();
  await sql(owner(), `insert into sessions (token_hash, person_id, expires_at) values (sha256($1::bytea), $2, instant() + interval '1 hour')`, [
    mark,
    person.id,
  ]);
  await sql(
    owner(),
    `insert into links (token_hash, purpose, email, expires_at) values (sha256($1::bytea), 'SIGN_IN', 'g@example.org', instant() + interval '1 hour')`,
    [mark],
  );
  await sql(
    owner(),
    `insert into notices (event, key, recipient, address, "values") values ('sample', $1, 'address:h@example.org', 'h@example.org', '{}')`,
    [mark],
  );
  await sql(
    owner(),
    `insert into role_proposals (email, role, proposed_by, expires_at) values ('i@example.org', 'REVIEWER', $1, instant() + interval '1 day')`,
    [person.id],
  );
  await sql(owner(), `insert into attempts (key, spent, window_ends_at) values (sha256($1::bytea), 3, instant() + interval '1 minute')`, [mark]);
  const gone = await forgetOld(office.nobody(), loadConfig({}).config!.retention);
  expect(gone).toMatchObject({ sessions: 0, links: 0, notices: 0, role_proposals: 0, attempts: 0 });
  await holdClock(owner(), after(0, 60_001));
  expect(await forgetOld(office.nobody(), keep)).toMatchObject({ attempts: 1 });
});

import { verifyChain } from '../../../src/management/audit/index.ts';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { addressColumns, afterErasure, personalColumns } from '../../../src/management/privacy/personal-tables.ts';
import { erasePerson, exportPerson } from '../../../src/management/privacy/index.ts';
import { openSecretBox } from '../../../src/platform/secret-box.ts';
import { aCompleteDraft, aSubmittedCase, type Drawer, openDrawer } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  await office.anEdition();
});
afterAll(async () => {
  closeDecoders();
  await Promise.all([office.close(), drawer.close()]);
});

test('of every column that names a person it is said what becomes of it', async () => {
  const columns = (await personalColumns(office.em())).map(({ table, column }) => `${table}.${column}`);
  expect(columns.length).toBeGreaterThan(15);
  // a migration has added one, or taken one away: name it in personal-tables.ts
  expect(Object.keys(afterErasure).sort()).toEqual(columns.sort());
});

test('every column that holds an address is named', async () => {
  const rows = await office.em().execute<{ table: string; column: string }[]>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and column_name ~ '(email|mail_?box|address)' and table_name <> 'people' order by 1, 2`,
  );
  expect(rows).toEqual(addressColumns);
});

test('a personal key ends with its person, and a partner’s works on', async () => {
  const desk = await office.aDesk();
  const insert = `insert into keys (kind, name, prefix, token_hash, scopes, person_id, created_by, expires_at) values (?, 'Sample', ?, sha256(?::bytea), ?::text[], ?, ?, instant() + interval '1 day')`;
  await office.em().execute(insert, ['PERSONAL', 'aaaaaaaa', 'a', '{READ}', desk.person.id, desk.person.id]);
  await office.em().execute(insert, ['PARTNER', 'bbbbbbbb', 'b', '{PUBLIC}', null, desk.person.id]);
  await erasePerson(office.nobody(), drawer.storage, openSecretBox(drawer.receiptKey.secretFor('identity')), desk.person.email);
  expect(await office.em().execute('select kind from keys where created_by = ?', [desk.person.id])).toEqual([{ kind: 'PARTNER' }]);
});

test('an export holds what is one’s own, no secret, and nobody else', async () => {
  const [desk, other] = [await office.aDesk({ role: 'REVIEWER' }), await office.aDesk()];
  const own = await aSubmittedCase(desk, drawer);
  await aSubmittedCase(other, drawer);
  await office.em().execute(`insert into sessions (token_hash, person_id, expires_at) values (sha256('t'), ?, instant())`, [desk.person.id]);
  const data = (await exportPerson(office.nobody(), desk.person.email))!;
  const text = JSON.stringify(data);
  expect(data.person).toMatchObject({ id: desk.person.id, email: desk.person.email });
  for (const name of [
    'submissions (owner_id)',
    'submission_texts',
    'revisions',
    'receipts',
    'role_grants (person_id)',
    'sessions (person_id)',
    'assets (owner_id)',
    'audit_entries',
  ])
    expect([name, data.rows[name]?.length]).toEqual([name, expect.any(Number)]);
  expect(text).toContain(own.receipt!.number);
  for (const hidden of [other.person.id, other.person.email, 'token_hash', 'password_hash']) expect(text).not.toContain(hidden);
  expect(await exportPerson(office.nobody(), 'nobody@example.org')).toBeNull();
});

test('after an erasure nothing leads to the person, what was handed in is unchanged, and the audit is whole', async () => {
  const desk = await office.aDesk({ role: 'REVIEWER' });
  const handedIn = await aSubmittedCase(desk, drawer);
  const draft = await aCompleteDraft(desk, drawer);
  await office.em().execute(`insert into sessions (token_hash, person_id, expires_at) values (sha256('s'), ?, instant())`, [desk.person.id]);
  const revision = () => sql(office.databases.management.owner, 'select * from revisions where submission_id = $1', [handedIn.id]);
  const before = await revision();
  const files = Object.keys(await drawer.files()).length;

  expect(
    await erasePerson(
      office.nobody(),
      drawer.storage,
      openSecretBox(drawer.receiptKey.secretFor('identity')),
      ` ${desk.person.email.toUpperCase()} `,
    ),
  ).toEqual({
    personId: desk.person.id,
    drafts: 1,
    pictures: 1,
  });

  const tables = await sql<{ name: string }>(
    office.databases.management.owner,
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  for (const { name } of tables) {
    const rows = await sql(office.databases.management.owner, `select t::text as row from "${name}" t where t::text ilike $1`, [
      `%${desk.person.email}%`,
    ]);
    expect([name, rows]).toEqual([name, []]);
  }
  expect(await office.em().execute('select from submissions where id = ?', [draft.id])).toEqual([]);
  expect(await office.em().execute('select from sessions where person_id = ?', [desk.person.id])).toEqual([]);
  expect(Object.keys(await drawer.files()).length).toBe(files - 1);
  expect(await revision()).toEqual(before);
  expect(await verifyChain(office.nobody())).toMatchObject({ head: expect.anything() });
  expect(await erasePerson(office.nobody(), drawer.storage, openSecretBox(drawer.receiptKey.secretFor('identity')), desk.person.email)).toBeNull();
});

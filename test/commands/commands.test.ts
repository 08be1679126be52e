import { jest } from '@jest/globals';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { aCompleteDraft, aSubmittedCase, openDrawer } from '../support/applicant.ts';
import { sql } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';
import { typeCommand } from '../support/type-command.ts';

// What operators type, as they type it: `npm run`, in a process of its own, on a server's databases.
jest.setTimeout(240_000);

let office: Office;
let dataDir: string;
beforeAll(async () => {
  office = await openOffice();
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'casegraph-commands-'));
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await rm(dataDir, { recursive: true, force: true });
});

const type = (command: string, ...given: string[]) => typeCommand(office.databases, dataDir, command, ...given);

test('the first two organizers are appointed from outside, and nobody after them', async () => {
  expect(await type('appoint-organizer', 'no address')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Name one e-mail address') });
  expect(await type('appoint-organizer', 'One@example.org')).toMatchObject({ code: 0, out: expect.stringContaining('Appointed') });
  expect(await type('appoint-organizer', 'one@example.org')).toMatchObject({ code: 1, err: expect.stringContaining('already') });
  expect(await type('appoint-organizer', 'two@example.org')).toMatchObject({ code: 0 });
  expect(await type('appoint-organizer', 'three@example.org')).toMatchObject({
    code: 1,
    err: expect.stringContaining('one proposing and one confirming'),
  });
  const rows = await office
    .em()
    .execute(`select p.email, g.role, g.edition_year from role_grants g join people p on p.id = g.person_id order by p.email`);
  expect(rows).toEqual(['one', 'two'].map((name) => ({ email: `${name}@example.org`, role: 'ORGANIZER', edition_year: null })));
});

test('the audit is verified against its anchors, and exported whole', async () => {
  const [{ number, hash }] = await office
    .em()
    .execute<[{ number: string; hash: string }]>('select number, hash from audit_entries order by number desc limit 1');
  const head = `${number}:${hash}`;
  expect(await type('verify-audit', head)).toEqual({ code: 0, out: expect.stringContaining(`Its head is ${head}`), err: '' });
  expect(await type('verify-audit', 'nonsense')).toMatchObject({ code: 1, err: 'Name an anchored head as "number:hash", or nothing.\n' });
  const { code, out } = await type('export-audit');
  const lines = out.trimEnd().split('\n');
  expect([code, lines.length]).toEqual([0, Number(number) + 2]);
  expect(JSON.parse(lines.at(-1)!)).toEqual({ head: { number: Number(number), hash } });

  await appendFile(path.join(dataDir, 'audit-heads'), `${Number(number) + 1} ${'a'.repeat(64)} 2030-01-01T00:00:00Z\n`);
  expect(await type('verify-audit')).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`broken at entry ${Number(number) + 1}`) });
});

test('a person is exported and erased by address; files go too, and nobody is said twice', async () => {
  const drawer = await openDrawer(dataDir);
  const desk = await office.aDesk();
  const handedIn = await aSubmittedCase(desk, drawer);
  await aCompleteDraft(desk, drawer);
  const files = Object.keys(await drawer.files()).length;

  const { code, out } = await type('export-person', desk.person.email);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ person: { id: desk.person.id, email: desk.person.email } });
  expect(out).toContain(handedIn.receipt!.number);
  expect(await type('export-person', 'nobody@example.org')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nobody is known') });

  expect(await type('erase-person')).toMatchObject({ code: 1, err: expect.stringContaining('Name the address') });
  expect(await type('erase-person', desk.person.email)).toEqual({
    code: 0,
    out: `Erased ${desk.person.id}: 1 drafts and 1 pictures went with the name.\n`,
    err: '',
  });
  expect(await type('erase-person', desk.person.email)).toMatchObject({ code: 1, err: 'Nobody is known by this address.\n' });
  expect(Object.keys(await drawer.files()).length).toBe(files - 1);
  expect(await sql(office.databases.management.owner, 'select 1 from people where email = $1', [desk.person.email])).toEqual([]);
});

test('the last organizer is not erased before there is another', async () => {
  await sql(office.databases.management.owner, `delete from role_grants g using people p where p.id = g.person_id and p.email = 'two@example.org'`);
  const { code, err } = await type('erase-person', 'one@example.org');
  expect([code, err]).toEqual([1, 'An edition would be left without an organizer: have another one appointed first.\n']);
  expect(await sql(office.databases.management.owner, `select 1 from people where email = 'one@example.org'`)).toHaveLength(1);
});

import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { changeName } from '../../../src/management/identity/change-name.ts';
import { confirmEmailChange } from '../../../src/management/identity/confirm-email-change.ts';
import { hashPassword } from '../../../src/management/identity/index.ts';
import { cancelEmailChange, emailChangeOf, requestEmailChange } from '../../../src/management/identity/request-email-change.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { type DeskInSession, inSession } from '../../../src/management/identity/second-factor.ts';
import { setPassword } from '../../../src/management/identity/set-password.ts';
import { signIn } from '../../../src/management/identity/sign-in.ts';
import { openKey } from '../../../src/management/keys/index.ts';
import { issueKey } from '../../../src/management/keys/issue-key.ts';
import { confirmRoleGrant } from '../../../src/management/people/confirm-role-grant.ts';
import { proposeRoleGrant } from '../../../src/management/people/propose-role-grant.ts';
import { suspendPerson } from '../../../src/management/people/suspend-person.ts';
import { exportPerson } from '../../../src/management/privacy/index.ts';
import { aKey, aSubmittedCase, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { wordsOf } from '../../support/mail-server.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { aSignIn, aToken } from '../../support/world.ts';

let office: Office;
let entrance: Entrance;
let drawer: Drawer;
let outbox: string;
beforeAll(async () => {
  office = await openOffice();
  outbox = mkdtempSync(path.join(os.tmpdir(), 'casegraph-letters-'));
  entrance = await openEntrance(office, 'off', { post: { ...aSignIn(outbox).post, outbox } });
  drawer = await openDrawer();
  await office.anEdition();
});
afterEach(() => holdClock(owner(), null));
afterAll(async () => {
  await entrance.close();
  await Promise.all([office.close(), drawer.close()]);
  rmSync(outbox, { recursive: true });
});

const owner = () => office.databases.management.owner;
const anAddress = () => `${randomUUID()}@example.org`;
/** Somebody who has just come in, with a password. */
async function cameIn(...grants: Parameters<Office['aDesk']>): Promise<DeskInSession> {
  const desk = await office.aDesk(...grants);
  await sql(owner(), 'update people set password_hash = $1 where id = $2', [await hashPassword(password), desk.person.id]);
  return await anotherSession(desk);
}
const anotherSession = async (desk: Pick<DeskInSession, 'person'>) => inSession((await entrance.desk(await aToken(office, desk as DeskInSession)))!);
const password = 'a sample password of many words';
const rename = (desk: DeskInSession, name: string) => changeName(desk, { idempotencyKey: aKey(), name });
const request = (desk: DeskInSession, email: string) => requestEmailChange(entrance.door, desk, { idempotencyKey: aKey(), email });
const confirm = (desk: DeskInSession, link: string) => confirmEmailChange(entrance.door, desk, { idempotencyKey: aKey(), link });
const addressOf = async ({ person }: DeskInSession) =>
  (await sql<{ email: string }>(owner(), 'select email from people where id = $1', [person.id]))[0]!.email;
/** The words of the mails to an address so far, oldest first. */
const mailsTo = async (email: string) => {
  await entrance.doJobs();
  const letters = readdirSync(outbox)
    .map((name) => path.join(outbox, name))
    .map((file) => ({ at: statSync(file, { bigint: true }).mtimeNs, letter: readFileSync(file, 'utf8') }))
    .sort((one, other) => Number(one.at - other.at));
  return letters
    .map(({ letter }) => letter)
    .filter((letter) => new RegExp(`^To: .*${email}`, 'im').test(letter))
    .map(wordsOf);
};
const linkIn = (words: string) => /\/desk\/account\/address#link=(cgl_[\w-]{43})/.exec(words)?.[1];
/** What was sent to a new address, as its holder finds it. */
const aLink = async (desk: DeskInSession, email = anAddress()) => {
  granted(await request(desk, email));
  return { email, link: linkIn((await mailsTo(email)).at(-1)!)! };
};
const later = async (ms: number) => {
  const [{ now }] = (await sql<{ now: Date }>(owner(), 'select clock_timestamp() as now')) as [{ now: Date }];
  await holdClock(owner(), new Date(now.getTime() + ms).toISOString());
};
const minutes = 60_000;
const notGood = [{ code: 'LINK_NOT_GOOD', path: ['link'] }];

describe('a name', () => {
  test('is changed as others see it, once for a key', async () => {
    const desk = await cameIn();
    const input = { idempotencyKey: aKey(), name: '  示例姓名  ' };
    expect(granted(await changeName(desk, input))).toEqual({ ...desk.person, name: '示例姓名' });
    granted(await rename(desk, 'Sample name'));
    expect(granted(await changeName(desk, input)).name).toBe('示例姓名');
    expect((await anotherSession(desk)).person.name).toBe('Sample name');
  });

  test.each(['', '   ', 'two\nlines', 'x'.repeat(201)])('%j is refused, and nothing is changed', async (name) => {
    const desk = await cameIn();
    expect(codes(await rename(desk, name))).toEqual([{ code: 'INVALID', path: ['name'] }]);
    expect((await anotherSession(desk)).person.name).toBe(desk.person.name);
  });
});

test('what was handed in keeps what it said, whatever its author is called and reached by afterwards', async () => {
  const desk = await cameIn();
  const { id } = await aSubmittedCase(desk, drawer);
  await sql(owner(), 'delete from graphile_worker._private_jobs'); // what follows a hand-in is not done here
  const frozen = () =>
    sql(
      owner(),
      `select r::text as revision, c::text as receipt from revisions r join receipts c on c.revision_id = r.id where r.submission_id = $1`,
      [id],
    );
  const before = await frozen();
  granted(await rename(desk, 'Sample name'));
  granted(await confirm(desk, (await aLink(desk)).link));
  expect(before).toHaveLength(1);
  expect(await frozen()).toEqual(before);
});

describe('an address', () => {
  test('is changed by whoever asked, with the link that was sent to it; the address until now is told, twice', async () => {
    const desk = await cameIn();
    const old = desk.person.email;
    const { email, link } = await aLink(desk);
    expect(await emailChangeOf(desk.em, desk.person.id)).toMatchObject({ email });
    expect((await mailsTo(old)).filter((words) => words.includes(email))).toHaveLength(1);
    expect(await addressOf(desk)).toBe(old);
    expect(granted(await confirm(desk, link))).toEqual({ ...desk.person, email });
    expect(await addressOf(desk)).toBe(email);
    expect((await mailsTo(old)).filter((words) => words.includes(`You sign in with ${email}`))).toHaveLength(1);
    expect(await emailChangeOf(desk.em, desk.person.id)).toBeNull();
    expect(codes(await signIn(entrance.door, { email: old, password }))).toEqual([{ code: 'WRONG_CREDENTIALS', path: [] }]);
    granted(await signIn(entrance.door, { email, password }));
    expect(codes(await confirm(desk, link))).toEqual(notGood);
  });

  test('ends every other session, every key, and links on their way to the address until now; this session goes on', async () => {
    const desk = await cameIn();
    const there = await anotherSession(desk);
    const expiresAt = new Date(Date.now() + 86_400_000);
    const key = { idempotencyKey: aKey(), kind: 'PERSONAL', name: 'Sample', scopes: ['READ'], expiresAt } as const;
    const { token } = granted(await issueKey(desk, { ...key, scopes: ['READ'] }));
    granted(await requestLink(entrance.door, 'SIGN_IN', desk.person.email));
    granted(await confirm(desk, (await aLink(desk)).link));
    expect(await there.session.isStillOpen(office.em())).toBe(false);
    expect(await desk.session.isStillOpen(office.em())).toBe(true);
    expect(await openKey(office.nobody(), token!, 'en')).toBeNull();
    expect(await sql(owner(), 'select from links where email = $1 and used_at is null', [desk.person.email])).toEqual([]);
  });

  test('a retry answers the same, and acts no more', async () => {
    const desk = await cameIn();
    const { link, email } = await aLink(desk);
    const input = { idempotencyKey: aKey(), link };
    const first = await confirmEmailChange(entrance.door, desk, input);
    expect(await confirmEmailChange(entrance.door, desk, input)).toEqual(first);
    expect(first).toMatchObject({ done: { email } });
  });

  test('the link does nothing for anybody else, signed in or not', async () => {
    const [desk, other] = [await cameIn(), await cameIn()];
    const { link } = await aLink(desk);
    expect(codes(await confirm(other, link))).toEqual(notGood);
    expect(codes(await confirm(desk, 'unknown'))).toEqual(notGood);
    expect([await addressOf(desk), await addressOf(other)]).toEqual([desk.person.email, other.person.email]);
    const failures = await sql(owner(), `select from audit_entries where act = 'confirmEmailChangeFailed' and person_id in ($1, $2)`, [
      desk.person.id,
      other.person.id,
    ]);
    expect(failures).toHaveLength(2);
    granted(await confirm(desk, link));
  });

  test('the link is good until its hour is over, until another is asked for, and until it is given up', async () => {
    const desk = await cameIn();
    const first = await aLink(desk);
    const second = await aLink(desk);
    expect(codes(await confirm(desk, first.link))).toEqual(notGood);
    await later(60 * minutes);
    expect(await emailChangeOf(desk.em, desk.person.id)).toBeNull();
    expect(codes(await confirm(desk, second.link))).toEqual(notGood);
    await holdClock(owner(), null);
    granted(await cancelEmailChange(desk, { idempotencyKey: aKey() }));
    expect(codes(await confirm(desk, second.link))).toEqual(notGood);
    expect(codes(await cancelEmailChange(desk, { idempotencyKey: aKey() }))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
    expect(await addressOf(desk)).toBe(desk.person.email);
  });

  test('what is kept of a link does not tell it, and what waits to be done tells no address', async () => {
    const desk = await cameIn();
    const email = anAddress();
    granted(await request(desk, email));
    expect(JSON.stringify(await sql(owner(), 'select * from graphile_worker._private_jobs'))).not.toContain(email);
    const link = linkIn((await mailsTo(email))[0]!)!;
    expect(JSON.stringify(await sql(owner(), 'select email_changes::text from email_changes'))).not.toContain(link);
  });

  test('one that has an account is told from a free one by whoever reads its mail, and by nobody else', async () => {
    const [desk, taken] = [await cameIn(), await cameIn()];
    const free = anAddress();
    const look = async (email: string) => {
      const answer = await request(desk, email);
      const change = await emailChangeOf(desk.em, desk.person.id);
      const told = (await mailsTo(desk.person.email)).at(-1)!;
      const plain = (value: unknown) =>
        JSON.stringify(value)
          .replaceAll(email, 'it')
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
      return [plain(answer), plain(change), told.replaceAll(email, 'it').split('\n\n').slice(1).join('\n\n')];
    };
    expect(await look(taken.person.email)).toEqual(await look(free));
    const [toTaken] = (await mailsTo(taken.person.email)).slice(-1);
    expect(toTaken).toContain('has an account of its own');
    expect([linkIn(toTaken!), typeof linkIn((await mailsTo(free))[0]!)]).toEqual([undefined, 'string']);
    // somebody opened an account with it in between
    const { email, link } = await aLink(desk);
    await sql(owner(), `insert into people (email, name) values ($1, 'Sample person')`, [email]);
    expect(codes(await confirm(desk, link))).toEqual([{ code: 'WRONG_STATE', path: ['link'] }]);
    expect(await addressOf(desk)).toBe(desk.person.email);
  });

  test('takes a sign-in of the last half an hour; who has a second factor shows it, for confirming as well', async () => {
    const desk = await cameIn();
    const { link } = await aLink(desk);
    await sql(owner(), `insert into passkeys (person_id, credential_id, public_key, counter, name) values ($1, $2, '', 0, 'Sample')`, [
      desk.person.id,
      randomUUID(),
    ]);
    await sql(owner(), 'update sessions set second_factor_at = null where id = $1', [desk.sessionId]);
    const factor = [{ code: 'SECOND_FACTOR_REQUIRED', path: [] }];
    expect(codes(await request(desk, anAddress()))).toEqual(factor);
    expect(codes(await confirm(desk, link))).toEqual(factor);
    await sql(owner(), 'update sessions set second_factor_at = instant() where id = $1', [desk.sessionId]);
    granted(await request(desk, anAddress()));
    await later(30 * minutes);
    expect(codes(await request(desk, anAddress()))).toEqual(factor);
  });

  test('what is no address, and one’s own, is refused; a few are asked for in a quarter of an hour', async () => {
    const desk = await cameIn();
    const refused = [{ code: 'INVALID', path: ['email'] }];
    for (const wrong of ['no address', 'a@example.org\r\nbcc: b@example.org', ` ${desk.person.email.toUpperCase()} `])
      expect(codes(await request(desk, wrong))).toEqual(refused);
    for (let n = 0; n < 5; n++) granted(await request(desk, anAddress()));
    expect(codes(await request(desk, anAddress()))).toEqual([{ code: 'TRY_LATER', path: [] }]);
  });

  test('a new password gives a change up that somebody else may have asked for', async () => {
    const desk = await cameIn();
    const { link } = await aLink(desk);
    granted(await setPassword(entrance.door, desk, { password: 'another lantern quarry', currentPassword: password }));
    expect(await emailChangeOf(desk.em, desk.person.id)).toBeNull();
    expect(codes(await confirm(desk, link))).toEqual(notGood);
  });

  test('who is suspended keeps the address, and nobody takes one that is; whoever writes the row', async () => {
    const [organizer, desk] = [await cameIn({ role: 'ORGANIZER' }), await cameIn()];
    const { email, link } = await aLink(desk);
    granted(await suspendPerson(organizer, { idempotencyKey: aKey(), email }));
    expect(codes(await confirm(desk, link))).toEqual(notGood);
    granted(await request(desk, email));
    expect(await mailsTo(email)).toHaveLength(1); // the one from before
    const move = (to: string) => office.em().execute('update people set email = ? where id = ?', [to, desk.person.id]);
    await expect(move(email)).rejects.toThrow('the address is suspended');
    granted(await suspendPerson(organizer, { idempotencyKey: aKey(), email: desk.person.email }));
    await expect(move(anAddress())).rejects.toThrow('the address is suspended');
  });

  test('nobody confirms a role for themself by another name', async () => {
    const [first, second] = [await cameIn({ role: 'ORGANIZER' }), await cameIn({ role: 'ORGANIZER' })];
    const old = second.person.email;
    const input = { idempotencyKey: aKey(), email: old, role: 'STAGE_MANAGER', edition: 2030 } as const;
    const { id: proposalId } = granted(await proposeRoleGrant(first, input));
    const { email, link } = await aLink(second);
    granted(await confirm(second, link));
    const renamed = { ...second, person: { ...second.person, email } };
    expect(codes(await confirmRoleGrant(entrance.door, renamed, { idempotencyKey: aKey(), proposalId }))).toEqual([
      { code: 'SECOND_PERSON_REQUIRED', path: [] },
    ]);
    await sql(owner(), `insert into people (email, name) values ($1, 'Sample person')`, [old]);
    const around = office
      .em()
      .execute(
        `update role_proposals set state = 'CONFIRMED', confirmed_by = ?, ended_at = instant(), person_id = (select id from people where email = ?) where id = ?`,
        [second.person.id, old, proposalId],
      );
    await expect(around).rejects.toThrow('nobody confirms a role for themself');
  });

  test('a partner’s contact stays one, and what is kept of others’ wishes is not told', async () => {
    const [desk, other] = [await cameIn(), await cameIn()];
    const [partner] = await office
      .em()
      .execute<[{ id: string }]>(`insert into partners (name, requests_per_day, bytes_per_day) values ('Sample partner', 1, 1) returning id`);
    await office.em().execute('insert into partner_contacts (partner_id, address) values (?, ?)', [partner.id, desk.person.email]);
    const { email, link } = await aLink(desk);
    granted(await request(other, email));
    granted(await confirm(desk, link));
    expect(await office.em().execute('select address from partner_contacts where partner_id = ?', [partner.id])).toEqual([{ address: email }]);
    const told = JSON.stringify(await exportPerson(office.nobody(), email));
    expect(told).toContain(desk.person.email); // one's own change
    expect(told).not.toContain(other.person.id);
  });
});

test('what waits is found by its person alone', async () => {
  const [desk, other] = [await cameIn(), await cameIn({ role: 'ORGANIZER' })];
  granted(await request(desk, anAddress()));
  const found = async (em: DeskInSession['em']) => (await em.execute<unknown[]>('select from email_changes where confirmed_at is null')).length;
  expect([await found(desk.em), await found(other.em), await found(office.nobody())]).toEqual([1, 0, 0]);
  const steal = `insert into email_changes (person_id, old_email, email, expires_at) values (?, 'a@example.org', 'b@example.org', instant())`;
  await expect(other.em.execute(steal, [desk.person.id])).rejects.toThrow('row-level security');
});

test('a change is in the audit, without an address', async () => {
  const desk = await cameIn();
  const { email, link } = await aLink(desk);
  granted(await confirm(desk, link));
  granted(await rename(desk, 'Sample name'));
  const entries = await sql<{ act: string; whole: string }>(
    owner(),
    `select act, audit_entries::text as whole from audit_entries where person_id = $1 order by number`,
    [desk.person.id],
  );
  expect(entries.map(({ act }) => act)).toEqual(['requestEmailChange', 'confirmEmailChange', 'changeName']);
  for (const { whole } of entries) for (const secret of [email, desk.person.email, 'Sample name']) expect(whole).not.toContain(secret);
});

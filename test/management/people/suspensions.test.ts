import { createHash, randomUUID } from 'node:crypto';
import { editionOfYear } from '../../../src/management/editions/index.ts';
import { hashPassword, type Desk } from '../../../src/management/identity/index.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { setPassword } from '../../../src/management/identity/set-password.ts';
import { signInWithLink } from '../../../src/management/identity/sign-in-with-link.ts';
import { signIn } from '../../../src/management/identity/sign-in.ts';
import { issueKey } from '../../../src/management/keys/issue-key.ts';
import { openKey } from '../../../src/management/keys/index.ts';
import { appointOrganizer } from '../../../src/management/people/index.ts';
import { confirmRoleGrant } from '../../../src/management/people/confirm-role-grant.ts';
import { proposeRoleGrant } from '../../../src/management/people/propose-role-grant.ts';
import { reinstatePerson } from '../../../src/management/people/reinstate-person.ts';
import { suspendPerson } from '../../../src/management/people/suspend-person.ts';
import { openSuspensions } from '../../../src/management/people/suspension-queries.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { aToken } from '../../support/world.ts';

let office: Office;
let entrance: Entrance;
let first: Desk;
let second: Desk;
let third: Desk;
beforeEach(async () => {
  office = await openOffice();
  entrance = await openEntrance(office, 'off');
  await office.anEdition();
  [first, second, third] = [
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
  ];
});
afterEach(async () => {
  await entrance.close();
  await office.close();
});

const owner = () => office.databases.management.owner;
const suspend = (desk: Desk, email: string) => suspendPerson(desk, { idempotencyKey: aKey(), email });
const reinstate = (desk: Desk, suspensionId: string) => reinstatePerson(desk, { idempotencyKey: aKey(), suspensionId });
const password = 'a sample password of many words';

/** Somebody with a password, a session, a personal key and a link on its way. */
async function somebody() {
  const desk = await office.aDesk();
  const { email, id } = desk.person;
  await sql(owner(), 'update people set password_hash = $1 where id = $2', [await hashPassword(password), id]);
  const session = await aToken(office, desk);
  const signed = (await entrance.desk(session))!;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const key = granted(await issueKey(signed, { idempotencyKey: aKey(), kind: 'PERSONAL', name: 'Sample', scopes: ['READ'], expiresAt })).token!;
  await requestLink(entrance.door, 'SIGN_IN', email);
  await requestLink(entrance.door, 'SET_PASSWORD', email);
  await entrance.doJobs();
  return { desk, email, session, key, link: await entrance.lastLink(email) };
}

test('one organizer suspends: sessions, keys and links end at once, and nobody comes in', async () => {
  const { email, session, key, link } = await somebody();
  const suspension = granted(await suspend(first, ` ${email.toUpperCase()} `));
  expect(suspension).toMatchObject({ email, suspendedBy: { id: first.person.id }, reinstatementProposedBy: null, reinstatedAt: null });
  expect(await entrance.desk(session)).toBeNull();
  expect(await openKey(office.nobody(), key, 'en')).toBeNull();

  // in the words that a stranger hears
  const known = await signIn(entrance.door, { email, password });
  expect(known).toEqual(await signIn(entrance.door, { email: 'nobody@example.org', password }));
  expect(await signInWithLink(entrance.door, { link })).toEqual(await signInWithLink(entrance.door, { link: `cgl_${'a'.repeat(43)}` }));
  expect(codes(await setPassword(entrance.door, null, { password: 'another sample password', link }))).toHaveLength(1);
  const mails = (await entrance.mails()).length;
  for (const purpose of ['SIGN_IN', 'SET_PASSWORD'] as const) expect(await requestLink(entrance.door, purpose, email)).toEqual({ done: {} });
  await entrance.doJobs();
  expect((await entrance.mails()).length).toBe(mails);
  expect(codes(await suspend(second, email))).toEqual([{ code: 'ALREADY_DONE', path: ['email'] }]);
});

test('an address without an account is answered alike, and cannot open one', async () => {
  const email = `${randomUUID()}@example.org`;
  const suspension = granted(await suspend(first, email));
  expect(Object.keys(suspension)).toEqual(Object.keys(granted(await suspend(first, (await somebody()).email))));
  await requestLink(entrance.door, 'SIGN_IN', email);
  await entrance.doJobs();
  expect(await sql(owner(), 'select from links where email = $1', [email])).toEqual([]);
});

test('two organizers reinstate; what had ended stays ended', async () => {
  const { email, session, key } = await somebody();
  const { id } = granted(await suspend(first, email));
  expect(granted(await reinstate(second, id))).toMatchObject({ reinstatementProposedBy: { id: second.person.id }, reinstatedAt: null });
  expect(codes(await reinstate(second, id))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect((await signIn(entrance.door, { email, password })).refusals).toHaveLength(1);
  expect(await openSuspensions({ desk: third, edition: (await editionOfYear(office.em(), 2030))! })).toMatchObject([{ id }]);

  expect(granted(await reinstate(first, id))).toMatchObject({ reinstatedAt: expect.anything() });
  expect(granted(await signIn(entrance.door, { email, password })).person.email).toBe(email);
  expect(await entrance.desk(session)).toBeNull();
  expect(await openKey(office.nobody(), key, 'en')).toBeNull();
  expect(codes(await reinstate(third, id))).toEqual([{ code: 'WRONG_STATE', path: ['suspensionId'] }]);
  granted(await suspend(third, email)); // and again
});

test('whoever is suspended counts for nothing: their words lapse, and editions keep an organizer who can come in', async () => {
  const proposal = granted(
    await proposeRoleGrant(second, { idempotencyKey: aKey(), email: 'reviewer@example.org', role: 'REVIEWER', edition: 2030 }),
  );
  const other = granted(await suspend(first, (await somebody()).email));
  granted(await reinstate(second, other.id)); // proposed by somebody who is suspended next
  granted(await suspend(first, second.person.email));
  expect(codes(await confirmRoleGrant(entrance.door, third, { idempotencyKey: aKey(), proposalId: proposal.id }))).toMatchObject([
    { code: 'WRONG_STATE' },
  ]);
  expect(granted(await reinstate(third, other.id))).toMatchObject({ reinstatementProposedBy: { id: third.person.id }, reinstatedAt: null });

  expect(codes(await suspend(first, first.person.email))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  granted(await suspend(first, third.person.email));
  const last = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030, fieldKey: 'SECURITY' });
  granted(await suspend(first, last.person.email)); // they ran a field only
  await expect(sql(owner(), 'delete from role_grants where person_id = $1', [first.person.id])).rejects.toMatchObject({
    constraint: 'role_grants_last_organizer',
  });
  // with one who can come in, an installation appoints the second from outside
  expect(await appointOrganizer(office.em(), 'another@example.org')).toBe('appointed');
});

test('the last organizer of an edition is not suspended', async () => {
  await sql(owner(), `delete from role_grants where person_id in ($1, $2)`, [second.person.id, third.person.id]);
  await office.anEdition({ year: 2031 });
  const acting = { ...second, grants: first.grants }; // as if the role went while they were at it
  expect(codes(await suspend(acting, first.person.email))).toEqual([{ code: 'WRONG_STATE', path: ['email'] }]);
});

test.each([
  ['nobody', []],
  ['an organizer of one edition', [{ role: 'ORGANIZER' as const, editionYear: 2030 }]],
  ['a reviewer', [{ role: 'REVIEWER' as const }]],
])('%s of all editions neither suspends nor sees', async (_, grants) => {
  const desk = await office.aDesk(...grants);
  const { id } = granted(await suspend(first, 'somebody@example.org'));
  expect(codes(await suspend(desk, third.person.email))).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(codes(await reinstate(desk, id))).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(await openSuspensions({ desk, edition: (await editionOfYear(office.em(), 2030))! })).toEqual([]);
});

describe('the database, whatever the program does', () => {
  const insert = (by: Desk, email: string) =>
    sql(owner(), `insert into suspensions (email, suspended_by) values ($1, $2) returning id`, [email, by.person.id]);
  const hash = () => createHash('sha256').update(randomUUID()).digest();

  test('lets no session and no personal key begin', async () => {
    const { desk, email } = await somebody();
    await insert(first, email);
    await expect(
      sql(owner(), `insert into sessions (token_hash, person_id, expires_at) values ($1, $2, '2100-01-01')`, [hash(), desk.person.id]),
    ).rejects.toMatchObject({ constraint: 'suspended' });
    await expect(
      sql(
        owner(),
        `insert into keys (kind, name, prefix, token_hash, scopes, person_id, expires_at) values ('PERSONAL', 'x', 'aaaaaaaa', $1, '{READ}', $2, '2100-01-01')`,
        [hash(), desk.person.id],
      ),
    ).rejects.toMatchObject({ constraint: 'suspended' });
  });

  test.each<[string, (email: string) => Promise<unknown>, string]>([
    ['oneself', () => insert(first, first.person.email), 'suspensions_not_oneself'],
    [
      'by somebody who runs less',
      async () => insert(await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), 'x@example.org'),
      'suspensions_scope',
    ],
    ['twice', async (email) => [await insert(first, email), await insert(second, email)], 'suspensions_one_open'],
  ])('suspends nobody %s', async (_, act, constraint) => {
    await expect(act('somebody@example.org')).rejects.toMatchObject({ constraint });
  });

  test('reinstates nobody by one person, or by themself', async () => {
    const [{ id }] = (await insert(first, third.person.email)) as [{ id: string }];
    const end = (one: Desk, other: Desk) =>
      sql(owner(), `update suspensions set proposed_by = $1, proposed_at = instant(), reinstated_by = $2, reinstated_at = instant() where id = $3`, [
        one.person.id,
        other.person.id,
        id,
      ]);
    await expect(end(first, first)).rejects.toMatchObject({ constraint: 'suspensions_two_people' });
    await expect(end(first, third)).rejects.toMatchObject({ constraint: expect.stringMatching(/suspensions_(scope|not_oneself)/) });
    await end(first, second);
    await expect(sql(owner(), `update suspensions set reinstated_at = null, reinstated_by = null where id = $1`, [id])).rejects.toThrow('stays so');
  });
});

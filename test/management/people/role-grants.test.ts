import { randomUUID } from 'node:crypto';
import type { ProposeRoleGrantInput } from '../../../src/generated/schema.ts';
import { verifyChain } from '../../../src/management/audit/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { signInWithLink } from '../../../src/management/identity/sign-in-with-link.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { confirmRoleGrant } from '../../../src/management/people/confirm-role-grant.ts';
import { declineRoleGrant } from '../../../src/management/people/decline-role-grant.ts';
import { proposeRoleGrant } from '../../../src/management/people/propose-role-grant.ts';
import { revokeRole } from '../../../src/management/people/revoke-role.ts';
import { openProposals, pageOfRoles } from '../../../src/management/people/role-queries.ts';
import { editionOfYear } from '../../../src/management/editions/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let entrance: Entrance;
let first: Desk;
let second: Desk;
let ofAll: Desk;
beforeEach(async () => {
  office = await openOffice();
  entrance = await openEntrance(office);
  await office.anEdition();
  await office.anEdition({ year: 2031 });
  first = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  ofAll = await office.aDesk({ role: 'ORGANIZER' });
});
afterEach(async () => {
  await entrance.close();
  await office.close();
});

const anAddress = () => `${randomUUID()}@example.org`;
const propose = (desk: Desk, some: Partial<ProposeRoleGrantInput> = {}) =>
  proposeRoleGrant(desk, { idempotencyKey: aKey(), email: anAddress(), role: 'REVIEWER', edition: 2030, ...some });
const confirm = (desk: Desk, proposalId: string, idempotencyKey = aKey()) => confirmRoleGrant(entrance.door, desk, { idempotencyKey, proposalId });
const decline = (desk: Desk, proposalId: string) => declineRoleGrant(desk, { idempotencyKey: aKey(), proposalId });
const revoke = (desk: Desk, heldRoleId: string) => revokeRole(entrance.door, desk, { idempotencyKey: aKey(), heldRoleId });
const at = async (desk: Desk, year = 2030) => ({ desk, edition: (await editionOfYear(office.em(), year))! });
const grantsOf = (email: string) =>
  sql<{ id: string; role: string }>(
    office.databases.management.owner,
    'select g.id, g.role, g.edition_year, g.field_key from role_grants g join people p on p.id = g.person_id where p.email = $1',
    [email],
  );
const heldBy = async ({ person }: Desk) => (await grantsOf(person.email))[0]!.id;
const state = async () =>
  JSON.stringify(
    await office.em().execute(
      `select (select jsonb_agg(t order by id) from role_grants t) as grants, (select jsonb_agg(t order by id) from role_proposals t) as proposals,
         (select jsonb_agg(t order by id) from people t) as people, (select count(*) from graphile_worker._private_jobs) as jobs`,
    ),
  );

test('two organizers give a role to an address without an account, and its holder comes in by a link', async () => {
  const email = anAddress();
  const proposal = granted(await propose(first, { email: email.toUpperCase(), field: 'SECURITY' }));
  expect(proposal).toMatchObject({ email, role: 'REVIEWER', edition: 2030, field: 'SECURITY', state: 'OPEN', proposedBy: { id: first.person.id } });
  expect(await office.em().execute('select from people where email = ?', [email])).toEqual([]);
  await entrance.doJobs();
  expect(await entrance.mails()).toEqual([]);

  const held = granted(await confirm(second, proposal.id));
  expect(held).toMatchObject({ person: { email }, role: 'REVIEWER', edition: 2030, field: 'SECURITY' });
  expect(await openProposals(await at(first))).toEqual([]);
  await entrance.doJobs();
  const [mail] = await entrance.mails();
  expect(mail).toContain('Two organizers have made you reviewer for the edition 2030, field SECURITY.');
  expect(mail).toContain('两位组织者已授予您2030 届（领域 SECURITY）的“评审专家”角色。');

  granted(await requestLink(entrance.door, 'SIGN_IN', email));
  await entrance.doJobs();
  const { person } = granted(await signInWithLink(entrance.door, { link: await entrance.lastLink(email) }));
  expect(person.id).toBe(held.person.id);
});

test('a proposal says the same of an address with an account and of one without', async () => {
  const { person } = await office.aDesk();
  const [known, unknown] = [granted(await propose(first, { email: person.email })), granted(await propose(first))];
  const blank = { id: '', email: '', proposedAt: '', expiresAt: '' };
  expect({ ...known, ...blank }).toEqual({ ...unknown, ...blank });
  expect(JSON.stringify({ ...known, email: '' })).not.toContain(person.id);
  const list = await openProposals(await at(second));
  expect(list.map(({ id }) => id)).toEqual([known.id, unknown.id]);
});

test('a role that is given ends the sessions of whoever holds it from now on', async () => {
  const email = anAddress();
  granted(await requestLink(entrance.door, 'SIGN_IN', email));
  await entrance.doJobs();
  const { token } = granted(await signInWithLink(entrance.door, { link: await entrance.lastLink(email) }));
  expect(await entrance.desk(token)).not.toBeNull();
  granted(await confirm(second, granted(await propose(first, { email })).id));
  expect(await entrance.desk(token)).toBeNull();
});

test('neither whoever proposed nor whoever it is for confirms', async () => {
  const own = granted(await propose(first));
  const forSecond = granted(await propose(first, { email: second.person.email, role: 'STAGE_MANAGER' }));
  const before = await state();
  expect(codes(await confirm(first, own.id))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect(codes(await confirm(second, forSecond.id))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect(await state()).toBe(before);
  granted(await confirm(ofAll, forSecond.id));
});

test('the database holds to two people, whatever the program does', async () => {
  const { id } = granted(await propose(first, { email: second.person.email, role: 'CHAIR' }));
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030 });
  const as = (by: string, person = second.person.id) =>
    office
      .em()
      .execute(`update role_proposals set state = 'CONFIRMED', confirmed_by = ?, person_id = ?, ended_at = instant() where id = ?`, [by, person, id]);
  await expect(as(first.person.id)).rejects.toMatchObject({ constraint: 'role_proposals_two_people' });
  await expect(as(second.person.id)).rejects.toMatchObject({ constraint: 'role_proposals_not_oneself' });
  await expect(as(reviewer.person.id)).rejects.toMatchObject({ constraint: 'role_proposals_scope' });
  await expect(as(ofAll.person.id, reviewer.person.id)).rejects.toMatchObject({ constraint: 'role_proposals_person' });
  const rights = `insert into role_proposals (email, role, edition_year, proposed_by, expires_at) values ('a@example.org', 'CHAIR', ?, ?, instant() + interval '1 day')`;
  await expect(office.em().execute(rights, [2031, first.person.id])).rejects.toMatchObject({ constraint: 'role_proposals_scope' });
  await expect(office.em().execute(`update role_proposals set email = 'b@example.org' where id = ?`, [id])).rejects.toThrow('never becomes another');
  await expect(office.em().execute(`update role_grants set role = 'CHAIR'`)).rejects.toThrow('never changed');
  await as(ofAll.person.id);
  await expect(office.em().execute(`update role_proposals set state = 'DECLINED' where id = ?`, [id])).rejects.toThrow('stays so');
});

test('an organizer of an edition gives roles for that edition only', async () => {
  const before = await state();
  for (const some of [{ edition: 2031 }, { edition: null }, { edition: 2029 }])
    expect(codes(await propose(first, some))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  for (const desk of [await office.aDesk(), await office.aDesk({ role: 'CHAIR', editionYear: 2030 })])
    expect(codes(await propose(desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(codes(await propose(ofAll, { edition: 2029 }))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
  expect(JSON.parse(await state())[0].grants.length).toBe(JSON.parse(before)[0].grants.length + 1); // the chair's own

  const everywhere = granted(await propose(ofAll, { edition: null }));
  const elsewhere = granted(await propose(ofAll, { edition: 2031 }));
  const unknown = await confirm(first, randomUUID());
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['proposalId'] }]);
  for (const { id } of [everywhere, elsewhere, { id: 'no id' }]) {
    expect(await confirm(first, id)).toEqual(unknown);
    expect(await decline(first, id)).toEqual(unknown);
  }
  expect(await openProposals(await at(first))).toEqual([]);
  expect((await openProposals(await at(ofAll))).map(({ id }) => id)).toEqual([everywhere.id]);
});

test('everything that is wrong with a proposal is said at once', async () => {
  expect(codes(await propose(ofAll, { email: 'no address', role: 'ORGANIZER', field: 'SECURITY', edition: null }))).toEqual([
    { code: 'INVALID', path: ['email'] },
    { code: 'INVALID', path: ['field'] },
    { code: 'INVALID', path: ['field'] },
  ]);
  expect(codes(await propose(first, { field: 'COOKING' }))).toEqual([{ code: 'INVALID', path: ['field'] }]);
});

test('a role is proposed once at a time, and not to whoever holds it', async () => {
  const email = anAddress();
  const { id } = granted(await propose(first, { email }));
  expect(codes(await propose(second, { email: ` ${email.toUpperCase()}` }))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  granted(await propose(second, { email, role: 'CHAIR' }));
  granted(await confirm(second, id));
  expect(codes(await propose(second, { email }))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  expect(codes(await confirm(ofAll, id))).toEqual([{ code: 'WRONG_STATE', path: ['proposalId'] }]);
});

test('of two who confirm at once one does, and a retry of hers answers the same', async () => {
  const { id } = granted(await propose(first));
  const keys = [aKey(), aKey()];
  const both = await Promise.all([confirm(second, id, keys[0]), confirm(ofAll, id, keys[1])]);
  const winner = both.findIndex(({ done }) => done);
  expect(codes(both[1 - winner]!)).toEqual([{ code: 'WRONG_STATE', path: ['proposalId'] }]);
  const before = await state();
  expect(await confirm([second, ofAll][winner]!, id, keys[winner])).toEqual(both[winner]);
  expect(await state()).toBe(before);
});

test('a proposal is withdrawn by its maker, declined by others, and can then be made again', async () => {
  const email = anAddress();
  const mine = granted(await propose(first, { email }));
  expect(granted(await decline(first, mine.id))).toMatchObject({ state: 'WITHDRAWN' });
  const again = granted(await propose(first, { email }));
  expect(granted(await decline(second, again.id))).toMatchObject({ state: 'DECLINED' });
  expect(codes(await confirm(second, again.id))).toEqual([{ code: 'WRONG_STATE', path: ['proposalId'] }]);
  expect(await grantsOf(email)).toEqual([]);
});

test('a proposal is open for fourteen days, half-open, and stands in nobody’s way afterwards', async () => {
  const { owner } = office.databases.management;
  const email = anAddress();
  const hold = (ms: number) => holdClock(owner, new Date(Date.parse('2030-01-01T00:00:00Z') + ms).toISOString());
  const days = 14 * 86_400_000;
  await hold(0);
  const [one, other] = [granted(await propose(first, { email })), granted(await propose(first))];
  await hold(days - 1);
  granted(await confirm(second, other.id));
  await hold(days);
  expect(codes(await confirm(second, one.id))).toEqual([{ code: 'WRONG_STATE', path: ['proposalId'] }]);
  expect(await openProposals(await at(first))).toEqual([]);
  granted(await propose(second, { email }));
});

test('the word of somebody who is no organizer any more counts for nothing', async () => {
  const { id } = granted(await propose(first));
  granted(await revoke(ofAll, await heldBy(first)));
  expect(codes(await confirm(second, id))).toEqual([{ code: 'WRONG_STATE', path: ['proposalId'] }]);
});

test('one organizer takes a role away, sessions end, and the person is told', async () => {
  const email = anAddress();
  const held = granted(await confirm(second, granted(await propose(first, { email })).id));
  granted(await requestLink(entrance.door, 'SIGN_IN', email));
  await entrance.doJobs();
  const { token } = granted(await signInWithLink(entrance.door, { link: await entrance.lastLink(email) }));
  expect(granted(await revoke(first, held.id))).toEqual(held);
  expect(await entrance.desk(token)).toBeNull();
  expect(await grantsOf(email)).toEqual([]);
  await entrance.doJobs();
  expect((await entrance.mails()).some((words) => words.includes('You are no longer reviewer for the edition 2030.'))).toBe(true);
  expect(codes(await revoke(first, held.id))).toEqual([{ code: 'NOT_FOUND', path: ['heldRoleId'] }]);
});

test('a role for all editions is seen by their organizers, and taken by organizers of all', async () => {
  const [everywhere, elsewhere] = [await office.aDesk({ role: 'TRANSLATOR' }), await office.aDesk({ role: 'TRANSLATOR', editionYear: 2031 })];
  expect(codes(await revoke(first, await heldBy(everywhere)))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  const unknown = await revoke(first, randomUUID());
  expect(await revoke(first, await heldBy(elsewhere))).toEqual(unknown);
  granted(await revoke(ofAll, await heldBy(everywhere)));
});

test('an edition keeps its last organizer, also when two take two away at once', async () => {
  granted(await revoke(first, await heldBy(first))); // of two and one for all
  expect(codes(await revoke(ofAll, await heldBy(ofAll)))).toEqual([{ code: 'WRONG_STATE', path: ['heldRoleId'] }]); // 2031 has nobody else
  await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const both = await Promise.all([revoke(second, await heldBy(second)), revoke(ofAll, await heldBy(ofAll))]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(both.find(({ refusals }) => refusals)!)).toEqual([{ code: 'WRONG_STATE', path: ['heldRoleId'] }]);
  await expect(office.em().execute(`delete from role_grants where role = 'ORGANIZER'`)).rejects.toMatchObject({
    constraint: 'role_grants_last_organizer',
  });
});

test('who holds roles at an edition is read page by page', async () => {
  await office.aDesk({ role: 'REVIEWER', editionYear: 2031 });
  const secret = Buffer.alloc(32, 1);
  const here = await at(first);
  const all = await pageOfRoles(here, secret, { first: 100 });
  expect(all.edges.map(({ node }) => node.person.id).sort()).toEqual([first, second, ofAll].map(({ person }) => person.id).sort());
  const one = await pageOfRoles(here, secret, { first: 2 });
  const two = await pageOfRoles(here, secret, { first: 2, after: one.pageInfo.endCursor });
  expect([...one.edges, ...two.edges].map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id));
  expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
  await expect(pageOfRoles(await at(ofAll, 2031), secret, { first: 2, after: one.pageInfo.endCursor })).rejects.toThrow('not a cursor');
});

test('each act leaves an entry with ids and the role, and no address', async () => {
  const email = anAddress();
  const held = granted(await confirm(second, granted(await propose(first, { email, field: 'CULTURE' })).id));
  granted(await revoke(first, held.id));
  const rows = await office
    .em()
    .execute<{ act: string }[]>(
      `select act, person_id, subject_type, edition_year, facts, audit_entries::text as whole from audit_entries where act <> 'begin' order by number`,
    );
  expect(rows).toMatchObject([
    {
      act: 'proposeRoleGrant',
      person_id: first.person.id,
      subject_type: 'roleProposal',
      edition_year: 2030,
      facts: { role: 'REVIEWER', field: 'CULTURE' },
    },
    { act: 'confirmRoleGrant', person_id: second.person.id, subject_type: 'heldRole', edition_year: 2030, facts: { personId: held.person.id } },
    {
      act: 'revokeRole',
      person_id: first.person.id,
      subject_type: 'heldRole',
      edition_year: 2030,
      facts: { personId: held.person.id, role: 'REVIEWER' },
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain(email);
  expect(await verifyChain(office.em())).toMatchObject({ head: expect.anything() });
});

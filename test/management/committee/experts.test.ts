import { randomUUID } from 'node:crypto';
import type { ProposeExpertInput } from '../../../src/generated/schema.ts';
import { acceptExpertInvitation } from '../../../src/management/committee/accept-expert-invitation.ts';
import { confirmExpert } from '../../../src/management/committee/confirm-expert.ts';
import { declineExpertInvitation } from '../../../src/management/committee/decline-expert-invitation.ts';
import { describeMembership } from '../../../src/management/committee/describe-membership.ts';
import { endExpert } from '../../../src/management/committee/end-expert.ts';
import { membershipsOf, pageOfExperts } from '../../../src/management/committee/expert-queries.ts';
import { proposeExpert } from '../../../src/management/committee/propose-expert.ts';
import { rulesOf, setCommitteeRules } from '../../../src/management/committee/set-committee-rules.ts';
import { stepDown } from '../../../src/management/committee/step-down.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../../src/management/reviews/submit-review.ts';
import { aKey, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { aHandedIn, holdAt, ledger } from '../../support/committee.ts';
import { holdClock } from '../../support/databases.ts';
import { aBody, anExpert, deskNow } from '../../support/expert.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { ticketFor } from '../../support/recommender.ts';

let office: Office;
let drawer: Drawer;
let edition: Edition;
let two: [Desk, Desk];
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  edition = await office.anEdition();
  two = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const propose = (by: Desk, address: string, some: Partial<ProposeExpertInput> = {}) =>
  proposeExpert(by, {
    idempotencyKey: aKey(),
    edition: 2030,
    address,
    seats: [{ field: 'SECURITY', part: 'EXPERT' }],
    languages: ['en', 'zh-Hans'],
    topics: ['ports'],
    ...some,
  });
const confirm = (by: Desk, expertId: string) => confirmExpert(by, { idempotencyKey: aKey(), expertId });
const ticket = (expertId: string) => ticketFor(drawer.receiptKey, 'expert invitation', expertId);
const accept = (desk: Desk, expertId: string) =>
  acceptExpertInvitation(desk, drawer.receiptKey, { idempotencyKey: aKey(), ticket: ticket(expertId) });
const decline = (desk: Desk, expertId: string) =>
  declineExpertInvitation(desk, drawer.receiptKey, { idempotencyKey: aKey(), ticket: ticket(expertId) });
const rolesOf = async ({ person }: Desk) =>
  (await deskNow(office, person)).grants.map(({ role, editionYear, fieldKey }) => `${role} ${editionYear} ${fieldKey}`).sort();
const mailsTo = async (address: string) =>
  (
    await office
      .em()
      .execute<unknown[]>(`select from notices n left join people p on p.id = n.person_id where coalesce(p.email, n.address) = ?`, [address])
  ).length;
async function anInvited(some: Partial<ProposeExpertInput> = {}) {
  const guest = await office.aDesk();
  const { id } = granted(await propose(two[0], guest.person.email, some));
  granted(await confirm(two[1], id));
  return { guest, id };
}

test('two organizers agree, then somebody is written to, and accepting gives the roles of the seats', async () => {
  const guest = await office.aDesk();
  const organizationId = await aBody(office);
  const seats = [
    { field: 'SECURITY', part: 'EXPERT' as const },
    { field: 'CULTURE', part: 'CHAIR' as const },
  ];
  const proposed = granted(
    await propose(two[0], guest.person.email.toUpperCase(), { seats, organizationId, country: 'KE', load: { least: 2, most: 9 } }),
  );
  expect(proposed).toMatchObject({
    ...{
      edition: 2030,
      address: guest.person.email,
      person: null,
      state: 'PROPOSED',
      country: 'KE',
      languages: ['en', 'zh-Hans'],
      topics: ['ports'],
    },
    ...{ load: { least: 2, most: 9 }, organization: { id: organizationId }, confirmedBy: null, invitedAt: null, proposedBy: two[0].person },
  });
  expect(await mailsTo(guest.person.email)).toBe(0);
  expect(codes(await accept(guest, proposed.id))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['ticket'] }]);

  expect(granted(await confirm(two[1], proposed.id))).toMatchObject({ state: 'INVITED', confirmedBy: two[1].person });
  expect(await mailsTo(guest.person.email)).toBe(1);
  expect(await rolesOf(guest)).toEqual([]);

  const membership = granted(await accept(guest, proposed.id));
  expect(membership).toMatchObject({ id: proposed.id, state: 'ACCEPTED', edition: 2030 });
  expect(JSON.stringify(membership)).not.toContain(two[0].person.id);
  expect(membership.seats).toEqual([seats[1], seats[0]]);
  expect(await rolesOf(guest)).toEqual(['CHAIR 2030 CULTURE', 'REVIEWER 2030 SECURITY']);
  expect((await membershipsOf(guest.em, guest.person.id)).map(({ id }) => id)).toEqual([proposed.id]);
  granted(await endExpert(two[0], { idempotencyKey: aKey(), expertId: proposed.id, reason: 'A sample.' }));
  expect(await rolesOf(guest)).toEqual([]);
});

test('the same person never confirms, nor whom it is about, nor an organizer of another year; the database says so too', async () => {
  const third = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const { id } = granted(await propose(two[0], third.person.email));
  const before = await ledger(office);
  const second = [{ code: 'SECOND_PERSON_REQUIRED', path: [] }];
  expect(codes(await confirm(two[0], id))).toEqual(second);
  expect(codes(await confirm(third, id))).toEqual(second);
  expect(codes(await propose(two[0], two[0].person.email))).toEqual(second);
  expect(codes(await confirm(elsewhere, id))).toEqual([{ code: 'NOT_FOUND', path: ['expertId'] }]);
  expect(codes(await confirm(elsewhere, randomUUID()))).toEqual([{ code: 'NOT_FOUND', path: ['expertId'] }]);
  for (const desk of [await office.aDesk(), await office.aDesk({ role: 'CHAIR' })]) {
    expect(codes(await propose(desk, 'a@example.org'))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(codes(await confirm(desk, id))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  }
  expect(await ledger(office)).toEqual(before);
  const as = (by: Desk) =>
    office.em().execute(`update experts set state = 'INVITED', confirmed_by = ?, confirmed_at = instant() where id = ?`, [by.person.id, id]);
  await expect(as(two[0])).rejects.toThrow(/experts_two_people/);
  await expect(as(third)).rejects.toThrow(/nobody invites themself/);
  await expect(as(elsewhere)).rejects.toThrow(/does not run/);
});

test('who answers is whose mail box it went to; a link in other hands, used or old, opens nothing, in the same words', async () => {
  const { guest, id } = await anInvited();
  const refused = [{ code: 'LINK_NOT_GOOD', path: ['ticket'] }];
  const stranger = await office.aDesk();
  for (const desk of [stranger, two[0], two[1]]) expect(codes(await accept(desk, id))).toEqual(refused);
  expect(codes(await accept(guest, randomUUID()))).toEqual(refused);
  const wrong = { idempotencyKey: aKey(), ticket: ticketFor(drawer.receiptKey, 'accreditation', id) };
  expect(codes(await acceptExpertInvitation(guest, drawer.receiptKey, wrong))).toEqual(refused);
  await holdAt(office, new Date(Date.now() + 61 * 86_400_000));
  expect(codes(await accept(guest, id))).toEqual(refused);
  await holdClock(office.databases.management.owner, null);
  expect(granted(await decline(guest, id))).toMatchObject({ state: 'DECLINED', seats: [] });
  expect(codes(await accept(guest, id))).toEqual(refused);
  expect(codes(await decline(guest, id))).toEqual(refused);
  expect(await rolesOf(guest)).toEqual([]);
  granted(await propose(two[0], guest.person.email)); // whoever declined may be asked again
});

test('a field has one chair and one stand-in, also when two organizers propose at once', async () => {
  const seat = (part: 'CHAIR' | 'STAND_IN') => [{ field: 'SECURITY', part }];
  const address = () => `${randomUUID()}@example.org`;
  const outcomes = await Promise.all([0, 1, 0, 1].map((by) => propose(two[by]!, address(), { seats: seat('CHAIR') })));
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.flatMap(codes)).toEqual(Array(3).fill({ code: 'ALREADY_DONE', path: ['seats'] }));
  granted(await propose(two[0], address(), { seats: seat('STAND_IN') }));
  expect(codes(await propose(two[0], address(), { seats: seat('STAND_IN') }))).toEqual([{ code: 'ALREADY_DONE', path: ['seats'] }]);
  expect(codes(await propose(two[0], address(), { seats: [...seat('CHAIR'), ...seat('STAND_IN')] }))).toEqual([
    { code: 'INVALID', path: ['seats', '1'] },
  ]);
  const { id } = outcomes.find(({ done }) => done)!.done!;
  granted(await endExpert(two[1], { idempotencyKey: aKey(), expertId: id, reason: 'A sample.' }));
  granted(await propose(two[0], address(), { seats: seat('CHAIR') }));
});

test('a mail box is asked once for an edition; everything that is wrong is said at once', async () => {
  const { guest } = await anInvited();
  expect(codes(await propose(two[1], guest.person.email))).toEqual([{ code: 'ALREADY_DONE', path: ['address'] }]);
  const before = await ledger(office);
  const wrong = await propose(two[0], 'no address', {
    ...{ language: 'fr', seats: [{ field: 'COOKING', part: 'EXPERT' }], country: 'XX', topics: ['', 'x'.repeat(61)], load: { least: 5, most: 4 } },
  });
  expect(codes(wrong)).toEqual([
    { code: 'INVALID', path: ['address'] },
    { code: 'INVALID', path: ['language'] },
    { code: 'INVALID', path: ['seats', '0', 'field'] },
    { code: 'INVALID', path: ['country'] },
    { code: 'REQUIRED', path: ['topics', '0'] },
    { code: 'TOO_LONG', path: ['topics', '1'] },
    { code: 'INVALID', path: ['load'] },
  ]);
  expect(codes(await propose(two[0], 'a@example.org', { seats: [] }))).toEqual([{ code: 'REQUIRED', path: ['seats'] }]);
  expect(codes(await propose(two[0], 'a@example.org', { organizationId: randomUUID() }))).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
  expect(await ledger(office)).toEqual(before);
});

test('members describe themselves, see who saved in between, and lose no tie by it', async () => {
  const { desk, expertId } = await anExpert(office, edition, two);
  const [one, other, former] = [await aBody(office), await aBody(office), await aBody(office)];
  const describe = (some: object, by = desk) =>
    describeMembership(by, { idempotencyKey: aKey(), membershipId: expertId, expectedVersion: 1, left: [], ...some });
  expect(granted(await describe({ organizationId: one, languages: ['fr', 'fr'], topics: [' cables '], load: { least: 1, most: 3 } }))).toMatchObject({
    ...{ version: 2, organization: { id: one }, languages: ['fr'], topics: ['cables'], load: { least: 1, most: 3 } },
  });
  expect(codes(await describe({ topics: [] }))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  granted(await describe({ expectedVersion: 2, organizationId: other }));
  granted(await describe({ expectedVersion: 3, left: [{ organizationId: former, until: '2020-01-31' }] }));
  const left = await office
    .em()
    .execute<{ id: string }[]>('select organization_id as id from expert_affiliations where person_id = ?', [desk.person.id]);
  expect(left.map(({ id }) => id).sort()).toEqual([one, former].sort());
  expect(
    codes(await describe({ expectedVersion: 4, left: [{ organizationId: randomUUID(), until: '2999-01-01' }], load: { least: -1, most: 2 } })),
  ).toEqual([
    { code: 'INVALID', path: ['load'] },
    { code: 'NOT_FOUND', path: ['left', '0', 'organizationId'] },
    { code: 'INVALID', path: ['left', '0', 'until'] },
  ]);
  for (const stranger of [await office.aDesk(), two[0]])
    expect(codes(await describe({}, stranger))).toEqual([{ code: 'NOT_FOUND', path: ['membershipId'] }]);
});

test('whoever steps down or is taken off has no role any more; what they judged stays, what they were asked for ends', async () => {
  const [judged, asked] = [await aHandedIn(office, edition), await aHandedIn(office, edition)];
  for (const end of [
    (id: string, desk: Desk) => stepDown(desk, { idempotencyKey: aKey(), membershipId: id, reason: 'No time.' }),
    (id: string) => endExpert(two[0], { idempotencyKey: aKey(), expertId: id, reason: 'A sample.' }),
  ]) {
    const { desk, expertId } = await anExpert(office, edition, two);
    const assign = async (submissionId: string) =>
      granted(await assignReviewer(two[0], { idempotencyKey: aKey(), submissionId, reviewerId: desk.person.id })).assignmentId;
    const [done, open] = [await assign(judged.submissionId), await assign(asked.submissionId)];
    await holdAt(office, edition.applicationsCloseAt);
    const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 7 }));
    granted(await submitReview(desk, { idempotencyKey: aKey(), assignmentId: done, scores, comment: 'Kept.' }));
    granted<{ state: string }>(await end(expertId, desk));
    expect(await rolesOf(desk)).toEqual([]);
    const rows = await office
      .em()
      .execute<{ id: string; why: string | null }[]>('select id, ended_why as why from review_assignments where reviewer_id = ?', [desk.person.id]);
    expect(rows.toSorted((a, b) => (a.why ?? '').localeCompare(b.why ?? ''))).toEqual([
      { id: done, why: null },
      { id: open, why: 'STEPPED_DOWN' },
    ]);
    expect(codes(await stepDown(desk, { idempotencyKey: aKey(), membershipId: expertId, reason: '' }))).toEqual([
      { code: 'WRONG_STATE', path: ['membershipId'] },
    ]);
    await holdClock(office.databases.management.owner, null);
  }
});

test('organizers page through their committee; nobody else finds any of it', async () => {
  const secret = Buffer.alloc(32, 7);
  const all = await pageOfExperts(two[0].em, edition.id, secret, { first: 100 });
  expect(all.edges.length).toBeGreaterThan(5);
  const first = await pageOfExperts(two[0].em, edition.id, secret, { first: 2 });
  const rest = await pageOfExperts(two[0].em, edition.id, secret, { first: 100, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id));
  const ended = await pageOfExperts(two[0].em, edition.id, secret, { first: 100, state: 'ENDED' });
  expect(new Set(ended.edges.map(({ node }) => node.state))).toEqual(new Set(['ENDED']));
  const strangers = [await office.aDesk(), await office.aDesk({ role: 'CHAIR' }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })];
  for (const { em } of strangers) for (const table of ['experts', 'expert_seats']) expect(await em.execute(`select from ${table}`)).toEqual([]);
});

test('the committee’s rules hold for the edition', async () => {
  expect(await rulesOf(two[0].em, edition.id)).toEqual({ conflictYears: 3, reviewsPerCase: 3 });
  const set = (some: object, by = two[0]) =>
    setCommitteeRules(by, { idempotencyKey: aKey(), edition: 2030, conflictYears: 5, reviewsPerCase: 4, ...some });
  granted(await set({}));
  expect(await rulesOf(two[0].em, edition.id)).toEqual({ conflictYears: 5, reviewsPerCase: 4 });
  expect(codes(await set({ conflictYears: -1, reviewsPerCase: 11 }))).toEqual([
    { code: 'INVALID', path: ['conflictYears'] },
    { code: 'INVALID', path: ['reviewsPerCase'] },
  ]);
  expect(codes(await set({}, await office.aDesk({ role: 'CHAIR' })))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
});

import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { addAgendaItem } from '../../../src/management/deliberation/add-agenda-item.ts';
import { agendaOf, type AgendaItemView, itemById, itemsOf } from '../../../src/management/deliberation/agenda-queries.ts';
import { ballotsOf } from '../../../src/management/deliberation/ballot-queries.ts';
import { commentsOf, historyOf, textsOf } from '../../../src/management/deliberation/discussion-loaders.ts';
import { coverageOf, fieldCommittee, membersOf } from '../../../src/management/deliberation/field-committee.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { openAgenda } from '../../../src/management/deliberation/open-agenda.ts';
import { orderAgenda } from '../../../src/management/deliberation/order-agenda.ts';
import { reopenAgendaItem } from '../../../src/management/deliberation/reopen-agenda-item.ts';
import { settleAgendaItem } from '../../../src/management/deliberation/settle-agenda-item.ts';
import { FiguresDesk, readFieldTable } from '../../../src/management/reviews/index.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { aReviewOf, emptied, tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let figures: FiguresDesk;
let chair: Desk;
let standIn: Desk;
let organizer: Desk;
const experts: Desk[] = [];
const cases: HandedIn[] = [];

/** One case stands out, one falls behind; of those in between experts think differently. */
const scoreOf = (c: number, e: number) => (c === 0 ? 9 : c === 5 ? 1 : 3 + ((3 * c + 2 * e + c * e) % 4));
const security = (role: 'CHAIR' | 'REVIEWER') => ({ role, editionYear: 2030, fieldKey: 'SECURITY' });
const codes = ({ refusals = [] }: { refusals?: { code: string }[] }) => refusals.map(({ code }) => code);
const owner = () => office.databases.management.owner;
beforeAll(async () => {
  office = await openOffice();
  figures = new FiguresDesk(() => {});
  edition = await office.anEdition({ quotaCollection: 4, quotaOutstanding: 1 });
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk(security('CHAIR'));
  standIn = await office.aDesk(security('CHAIR'));
  for (let n = 0; n < 4; n++) experts.push(await office.aDesk(security('REVIEWER')));
  for (let n = 0; n < 6; n++) cases.push(await aHandedIn(office, edition, { title: `Case ${n}` }));
  for (const [c, one] of cases.entries())
    for (const [e, expert] of experts.entries()) await aReviewOf(office, edition, one, expert, organizer, scoreOf(c, e));
  await holdAt(office, edition.reviewsCloseAt);
});
beforeEach(async () => {
  // each test opens its own agenda
  await emptied(office, 'agendas', 'agenda_items', 'agenda_item_history', 'agenda_comments', 'agenda_reads', 'conflict_rulings');
});
afterAll(async () => {
  figures.close();
  await office.close();
});

const table = async (desk: Desk) => {
  await readFieldTable(desk, figures, { edition: 2030, field: 'SECURITY' });
  await figures.idle();
  return (await readFieldTable(desk, figures, { edition: 2030, field: 'SECURITY' }))!;
};
const open = async (desk: Desk, some: { reviewsHash?: string; field?: string } = {}) =>
  openAgenda(desk, figures, { idempotencyKey: aKey(), edition: 2030, field: 'SECURITY', reviewsHash: (await table(desk)).reviewsHash, ...some });
const items = async (desk: Desk): Promise<AgendaItemView[]> => {
  const agenda = await agendaOf(desk.em, edition.id, 'SECURITY');
  return agenda ? itemsOf(desk, agenda.id) : [];
};
const add = (desk: Desk, agendaId: string, one: HandedIn, reason = 'It came up.') =>
  addAgendaItem(desk, { idempotencyKey: aKey(), agendaId, submissionId: one.submissionId, reason });
const settle = (desk: Desk, itemId: string, expectedVersion = 1, recommendation = 'Take it.') =>
  settleAgendaItem(desk, { idempotencyKey: aKey(), itemId, expectedVersion, recommendation });
const titles = async (desk: Desk) => (await items(desk)).map(({ title }) => title);
const inBand = async (desk: Desk) => (await table(desk)).cases.filter(({ isInBand }) => isInBand);

test('an agenda begins with the band around the line, and says what its figures were made from', async () => {
  const band = await inBand(chair);
  expect(band.length).toBeGreaterThan(1);
  expect(band.length).toBeLessThan(6);
  granted(await open(chair));
  const listed = await items(chair);
  expect(listed.map(({ submissionId }) => submissionId).sort()).toEqual(band.map(({ submissionId }) => submissionId).sort());
  const { reviewsHash } = await table(chair);
  for (const item of listed) expect(item).toMatchObject({ origin: 'BAND', madeFrom: reviewsHash, state: 'OPEN', version: 1, outOfTheRoom: [] });
  // who stands in adds what is not there, and nothing twice
  granted(await open(standIn));
  expect((await items(chair)).map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
});

test('it is opened by chairs of the field alone, from figures as they are', async () => {
  for (const desk of [organizer, experts[0]!, await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' }), await office.aDesk()])
    expect(codes(await openWith(desk))).toEqual(['NOT_ALLOWED']);
  expect(codes(await openWith(chair))).toEqual(['CONFLICT']);
  const another = new FiguresDesk(() => {});
  const early = await openAgenda(chair, another, {
    ...{ idempotencyKey: aKey(), edition: 2030, field: 'SECURITY', reviewsHash: (await table(chair)).reviewsHash },
  });
  expect(codes(early)).toEqual(['WRONG_STATE']);
  another.close();
  expect(await items(chair)).toEqual([]);
});
const openWith = (desk: Desk) => openAgenda(desk, figures, { idempotencyKey: aKey(), edition: 2030, field: 'SECURITY', reviewsHash: '0'.repeat(64) });

test('a chair brings up what the figures did not, with a reason', async () => {
  const { id } = granted(await open(chair));
  const off = (await table(chair)).cases.find(({ isInBand }) => !isInBand)!;
  const one = cases.find(({ submissionId }) => submissionId === off.submissionId)!;
  expect(codes(await add(chair, id, one, ''))).toEqual(['REQUIRED']);
  expect(codes(await add(chair, id, one, 'x'.repeat(1_001)))).toEqual(['TOO_LONG']);
  expect(granted(await add(chair, id, one))).toMatchObject({ origin: 'ADDED', reason: 'It came up.', madeFrom: null });
  expect(codes(await add(standIn, id, one))).toEqual(['ALREADY_DONE']);
  const elsewhere = await aHandedIn(office, edition, { field: 'CULTURE' });
  expect(codes(await add(chair, id, elsewhere))).toEqual(['NOT_FOUND']);
  expect(codes(await addAgendaItem(chair, { idempotencyKey: aKey(), agendaId: id, submissionId: randomUUID(), reason: '' }))).toEqual([
    'NOT_FOUND',
    'REQUIRED',
  ]);
  expect((await items(chair)).at(-1)).toMatchObject({ submissionId: one.submissionId });
});

test('two chairs at once: the second is told what the first has recorded, and nothing is overwritten', async () => {
  granted(await open(chair));
  const [{ id }] = (await items(chair)) as [AgendaItemView];
  const both = await Promise.all([settle(chair, id, 1, 'Take it.'), settle(standIn, id, 1, 'Leave it.')]);
  const [won, lost] = both[0].item ? both : both.toReversed();
  expect(won!.item).toMatchObject({ state: 'SETTLED', version: 2 });
  expect(lost).toMatchObject({
    refusals: [{ code: 'CONFLICT', path: ['expectedVersion'] }],
    conflict: { version: 2, recommendation: won!.item!.recommendation },
  });
  expect((await items(organizer))[0]).toMatchObject({ recommendation: won!.item!.recommendation });
  expect(await settle(chair, id, 2)).toMatchObject({ refusals: [{ code: 'WRONG_STATE' }] });
  const reopen = (expectedVersion: number) =>
    reopenAgendaItem(chair, { idempotencyKey: aKey(), itemId: id, expectedVersion, reason: 'News has come.' });
  expect(await reopen(1)).toMatchObject({ refusals: [{ code: 'CONFLICT' }] });
  expect((await reopen(2)).item).toMatchObject({ state: 'OPEN', version: 3, recommendation: '', settledAt: null });
  expect((await settle(standIn, id, 3, 'After all.')).item).toMatchObject({ version: 4 });
  expect((await historyOf(experts[0]!).load(id)).map(({ act, text }) => [act, text])).toEqual([
    ['ADDED', ''],
    ['SETTLED', won!.item!.recommendation],
    ['REOPENED', 'News has come.'],
    ['SETTLED', 'After all.'],
  ]);
});

test('recommendations are a chair’s to record', async () => {
  granted(await open(chair));
  const [{ id }] = (await items(chair)) as [AgendaItemView];
  for (const desk of [organizer, experts[0]!]) expect(await settle(desk, id)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  const elsewhere = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' });
  const foreign = await settle(elsewhere, id);
  expect(foreign).toEqual(await settle(elsewhere, randomUUID()));
  expect(foreign).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  expect((await items(chair))[0]).toMatchObject({ state: 'OPEN', version: 1 });
});

test('an order is refused where somebody was faster, and hidden items keep their places', async () => {
  const { id } = granted(await open(chair));
  const before = await titles(chair);
  const seenIds = (await items(chair)).map((item) => item.id);
  const order = (desk: Desk, seen: string[], ordered: string[]) =>
    orderAgenda(desk, { idempotencyKey: aKey(), agendaId: id, seenIds: seen, orderedIds: ordered });
  expect(await order(chair, seenIds, [...seenIds.slice(1), seenIds[1]!])).toMatchObject({ refusals: [{ code: 'INVALID' }] });
  expect(await order(chair, seenIds, seenIds.toReversed())).toMatchObject({ agenda: { id } });
  expect(await titles(experts[0]!)).toEqual(before.toReversed());
  expect(await order(standIn, seenIds, seenIds)).toMatchObject({ refusals: [{ code: 'CONFLICT' }], conflict: { id } });
  await tie(office, standIn, (await items(chair))[1]!.submissionId!, organizer);
  const seen = (await items(standIn)).map((item) => item.id);
  expect(seen).toHaveLength(seenIds.length - 1);
  expect(await order(standIn, seen, [seen.at(-1)!, ...seen.slice(1, -1), seen[0]!])).toMatchObject({ agenda: { id } });
  expect((await items(chair))[1]!.id).toBe(seenIds.toReversed()[1]);
});

test('whoever is tied to a case is out of the room for it: chairs are told who, not why, and nobody else is', async () => {
  granted(await open(chair));
  const [first] = (await items(chair)) as [AgendaItemView];
  const away = experts[1]!;
  const before = await titles(away);
  await tie(office, away, first.submissionId!, organizer);
  expect(await titles(away)).toEqual(before.slice(1));
  expect(await itemById(away, first.id)).toBeUndefined();
  expect((await items(chair))[0]).toMatchObject({ id: first.id, outOfTheRoom: [{ name: away.person.name, part: 'EXPERT' }] });
  expect(JSON.stringify(await items(chair))).not.toMatch(/A sample of a tie|RULED|DECLARED/);
  expect((await items(experts[2]!))[0]).toMatchObject({ id: first.id, outOfTheRoom: null, submissionId: null });
  // nor is a case that is tied to its chair and to an organizer there for them, whatever they do
  for (const desk of [chair, organizer]) await tie(office, desk, first.submissionId!, experts[3]!);
  for (const desk of [chair, organizer]) expect(await itemById(desk, first.id)).toBeUndefined();
  expect(await settle(chair, first.id)).toEqual(await settle(chair, randomUUID()));
  expect((await settle(standIn, first.id)).item).toMatchObject({ state: 'SETTLED' });
});

test('what a chair is tied to comes onto the agenda by who stands in', async () => {
  const band = await inBand(chair);
  await tie(office, chair, band[0]!.submissionId, organizer);
  granted(await open(chair));
  expect((await items(organizer)).map(({ submissionId }) => submissionId)).not.toContain(band[0]!.submissionId);
  granted(await open(standIn));
  expect((await items(organizer)).map(({ submissionId }) => submissionId)).toContain(band[0]!.submissionId);
  expect((await items(chair)).map(({ submissionId }) => submissionId)).not.toContain(band[0]!.submissionId);
});

test('whoever still judges a case is not in the room for it', async () => {
  granted(await open(chair));
  const [first] = (await items(chair)) as [AgendaItemView];
  await holdAt(office, edition.reviewsCloseAt, -1);
  const late = await office.aDesk(security('REVIEWER'));
  const one = cases.find(({ submissionId }) => submissionId === first.submissionId)!;
  const id = await aReviewOf(office, edition, one, late, organizer, null);
  expect(await itemById(late, first.id)).toBeUndefined();
  await holdAt(office, edition.reviewsCloseAt);
  expect(await itemById(late, first.id)).toMatchObject({ id: first.id });
  await sql(owner(), 'delete from review_assignments where id = $1', [id]);
});

test('of a field’s agenda others learn nothing', async () => {
  granted(await open(chair));
  const [{ id }] = (await items(chair)) as [AgendaItemView];
  const strangers = [
    await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 }),
    await office.aDesk(),
  ];
  for (const desk of strangers) {
    expect([await items(desk), await itemById(desk, id)]).toEqual([[], undefined]);
    for (const name of ['agendas', 'agenda_items', 'agenda_item_history', 'agenda_comments'])
      expect(await desk.em.execute(`select * from ${name}`)).toEqual([]);
    const agenda = (await agendaOf(chair.em, edition.id, 'SECURITY'))!;
    expect(await desk.em.execute('select * from agenda_items_seen(?, null)', [agenda.id])).toEqual([]);
    expect(await desk.em.execute('select * from field_committee(?, ?)', [edition.id, 'SECURITY'])).toEqual([]);
  }
  expect(await agendaOf(office.nobody(), edition.id, 'SECURITY')).toBeNull();
});

test('a committee’s whole table is read by the same number of statements, however much lies on it', async () => {
  const read = async () => {
    const work = new RequestWork(1_000);
    const count = await work.run(async () => {
      const committee = (await fieldCommittee(chair, { edition: 2030, field: 'SECURITY' }))!;
      await membersOf(committee);
      await coverageOf(committee);
      await ballotsOf(chair, committee.of.id, 'SECURITY');
      const listed = await itemsOf(chair, (await agendaOf(chair.em, committee.of.id, 'SECURITY'))!.id);
      await Promise.all(
        listed.flatMap(({ id, revisionId }) => [commentsOf(chair).load(id), historyOf(chair).load(id), textsOf(chair).load(revisionId)]),
      );
      return listed.length;
    });
    return { count, statements: work.statements };
  };
  const { id } = granted(await open(chair));
  const before = await read();
  for (let more = 0; more < 5; more++) granted(await add(chair, id, await aHandedIn(office, edition)));
  expect(await read()).toEqual({ count: before.count + 5, statements: before.statements });
  expect(before.statements).toBeLessThan(12);
});

describe('the database holds by itself that', () => {
  const refused = (statement: Promise<unknown>) =>
    statement.then(
      () => 'done',
      (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
    );
  const first = async () => {
    granted(await open(chair));
    return (await items(chair))[0]!;
  };

  test('nobody brings up, settles or talks about what they are tied to', async () => {
    const { id, submissionId } = await first();
    await tie(office, chair, submissionId!, organizer);
    const em = office.em();
    const asChair = `update agenda_items set state = 'SETTLED', recommendation = 'x', settled_at = instant(), version = 2, changed_by = ? where id = ?`;
    expect(await refused(em.execute(asChair, [chair.person.id, id]))).toBe('agenda_items_no_conflict');
    const comment = `insert into agenda_comments (item_id, submission_id, author_id, part, text) values (?, ?, ?, 'CHAIR', 'x')`;
    expect(await refused(em.execute(comment, [id, submissionId, chair.person.id]))).toBe('agenda_comments_no_conflict');
    expect(await chair.em.execute(asChair, [chair.person.id, id], 'run')).toMatchObject({ affectedRows: 0 });
    expect(await refused(chair.em.execute(comment, [id, submissionId, chair.person.id]))).toMatch(/agenda_comments_no_conflict|row-level security/);
  });

  test('a recommendation goes up by one version and is never written over', async () => {
    const { id } = await first();
    const set = (what: string) => refused(office.em().execute(`update agenda_items set ${what}, changed_by = ? where id = ?`, [chair.person.id, id]));
    expect(await set(`state = 'SETTLED', recommendation = 'x', settled_at = instant()`)).toMatch(/somebody was faster/);
    expect(await set(`state = 'SETTLED', recommendation = 'x', settled_at = instant(), version = 2`)).toBe('done');
    expect(await set(`recommendation = 'y', version = 3`)).toMatch(/reopened before/);
  });

  test('what was done stays', async () => {
    await first();
    for (const name of ['agenda_item_history', 'agenda_comments'])
      for (const act of [`update ${name} set submission_id = submission_id`, `delete from ${name}`])
        expect(await refused(office.em().execute(act))).toMatch(/permission denied/);
  });
});

afterAll(() => holdClock(owner(), null));

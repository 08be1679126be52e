import { randomUUID } from 'node:crypto';
import { addAgendaItem } from '../../../src/management/deliberation/add-agenda-item.ts';
import { itemById } from '../../../src/management/deliberation/agenda-queries.ts';
import { commentOnAgendaItem } from '../../../src/management/deliberation/comment-on-agenda-item.ts';
import { commentsOf } from '../../../src/management/deliberation/discussion-loaders.ts';
import { markAgendaItemRead } from '../../../src/management/deliberation/mark-agenda-item-read.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { aReviewOf, tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let chair: Desk;
let experts: Desk[];
let one: HandedIn;
let agendaId: string;
let itemId: string;

const security = (role: 'CHAIR' | 'REVIEWER') => ({ role, editionYear: 2030, fieldKey: 'SECURITY' });
const owner = () => office.databases.management.owner;
const codes = ({ refusals = [] }: { refusals?: { code: string }[] }) => refusals.map(({ code }) => code);
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk(security('CHAIR'));
  await holdAt(office, edition.reviewsCloseAt);
  const rows = await office
    .em()
    .execute<{ id: string }[]>(`insert into agendas (edition_id, field_key, opened_by) values (?, 'SECURITY', ?) returning id`, [
      edition.id,
      chair.person.id,
    ]);
  agendaId = rows[0]!.id;
});
beforeEach(async () => {
  await sql(owner(), 'delete from notices');
  experts = [await office.aDesk(security('REVIEWER')), await office.aDesk(security('REVIEWER'))];
  one = await aHandedIn(office, edition, { title: 'A lighthouse' });
  itemId = (await anItem(one)).id;
});
afterAll(async () => {
  await holdClock(owner(), null);
  await office.close();
});

const anItem = async ({ submissionId }: HandedIn) =>
  granted(await addAgendaItem(chair, { idempotencyKey: aKey(), agendaId, submissionId, reason: 'It came up.' }));
/** A millisecond later than whatever was done before, where reviews have closed. */
const later = () => holdAt(office, edition.reviewsCloseAt, (tick += 1));
let tick = 0;
const sayNow = (desk: Desk, text: string, some: { correctsId?: string; itemId?: string; idempotencyKey?: string } = {}) =>
  commentOnAgendaItem(desk, { idempotencyKey: aKey(), itemId, text, ...some });
const say = (...said: Parameters<typeof sayNow>) => later().then(() => sayNow(...said));
const comments = (desk: Desk) => commentsOf(desk).load(itemId);
const told = async () =>
  (await sql<{ person_id: string }>(owner(), `select person_id from notices where event = 'committee-discusses'`)).map(({ person_id }) => person_id);

test('what is said is read by the room, voices apart, names by organizers only', async () => {
  granted(await say(experts[0]!, 'It stands out.'));
  granted(await say(chair, 'Why?'));
  granted(await say(experts[1]!, 'I disagree.'));
  granted(await say(experts[0]!, 'For its reach.'));
  granted(await say(organizer, 'Two minutes left.'));
  const asked = await comments(experts[1]!);
  expect(asked.map(({ text, voice, part, isOwn, author }) => [text, voice, part, isOwn, author])).toEqual([
    ['It stands out.', 1, 'EXPERT', false, null],
    ['Why?', 2, 'CHAIR', false, null],
    ['I disagree.', 3, 'EXPERT', true, null],
    ['For its reach.', 1, 'EXPERT', false, null],
    ['Two minutes left.', 4, 'ORGANIZER', false, null],
  ]);
  expect((await comments(organizer)).map(({ author }) => author)).toEqual(Array.from({ length: 5 }, () => experts[0]!.person.name));
  for (const desk of [chair, experts[1]!]) expect(JSON.stringify(await comments(desk))).not.toContain(experts[0]!.person.id);
});

test('a comment is kept once for a key, in range, and corrected by its author with a new one', async () => {
  const idempotencyKey = aKey();
  for (let n = 0; n < 2; n++) granted(await say(experts[0]!, 'Once.', { idempotencyKey }));
  const [first] = await comments(experts[0]!);
  expect(await comments(experts[0]!)).toHaveLength(1);
  expect(codes(await say(experts[0]!, ' '))).toEqual(['REQUIRED']);
  granted(await say(experts[0]!, '👩‍👩‍👧‍👦'.repeat(5_000)));
  expect(codes(await say(experts[0]!, 'x'.repeat(5_001)))).toEqual(['TOO_LONG']);
  expect(codes(await say(experts[0]!, 'a\u0007b'))).toEqual(['INVALID']);
  granted(await say(experts[0]!, 'Twice, I meant.', { correctsId: first!.id }));
  expect((await comments(chair)).at(-1)).toMatchObject({ text: 'Twice, I meant.', correctsId: first!.id });
  // somebody else's cannot be corrected, nor one of another item: both are as good as none
  const elsewhere = (await anItem(await aHandedIn(office, edition))).id;
  for (const [desk, some] of [
    [experts[1]!, {}],
    [experts[0]!, { itemId: elsewhere }],
  ] as const)
    expect(await say(desk, 'Mine.', { correctsId: first!.id, ...some })).toEqual(await say(desk, 'Mine.', { correctsId: randomUUID(), ...some }));
});

test('unread is counted for each until they mark it, and one’s own is never', async () => {
  granted(await say(experts[0]!, 'One.'));
  granted(await say(experts[0]!, 'Two.'));
  const unread = async (desk: Desk) => (await itemById(desk, itemId))!.unread;
  expect([await unread(experts[0]!), await unread(experts[1]!), await unread(organizer)]).toEqual([0, 2, 2]);
  await later();
  expect(granted(await markAgendaItemRead(experts[1]!, { idempotencyKey: aKey(), itemId })).unread).toBe(0);
  await later();
  granted(await say(chair, 'Three.'));
  expect([await unread(experts[1]!), await unread(organizer)]).toEqual([1, 3]);
});

test('the room is told once until it has read, and never of which case', async () => {
  granted(await say(experts[0]!, 'One.'));
  granted(await say(experts[0]!, 'Two.'));
  granted(await say(experts[0]!, 'Three.', { itemId: (await anItem(await aHandedIn(office, edition))).id }));
  expect((await told()).filter((id) => id === chair.person.id)).toHaveLength(1);
  expect(await told()).toContain(experts[1]!.person.id);
  for (const { person } of [experts[0]!, organizer]) expect(await told()).not.toContain(person.id);
  const text = JSON.stringify(await sql(owner(), 'select * from notices'));
  for (const hidden of ['lighthouse', one.submissionId, itemId, 'One.', 'Two.']) expect(text).not.toContain(hidden);
  expect(await sql(owner(), 'select distinct edition_year from notices')).toEqual([{ edition_year: null }]); // whoever runs the edition does not see whom
  await later();
  granted(await markAgendaItemRead(chair, { idempotencyKey: aKey(), itemId }));
  granted(await say(experts[0]!, 'Four.'));
  expect((await told()).filter((id) => id === chair.person.id)).toHaveLength(2);
});

test('whoever is tied to the case hears nothing of it, says nothing, and is told of nothing', async () => {
  const away = experts[1]!;
  granted(await say(away, 'Before it was known.'));
  await tie(office, away, one.submissionId, organizer);
  await sql(owner(), 'delete from notices');
  granted(await say(experts[0]!, 'Now they are out.'));
  expect(await told()).not.toContain(away.person.id);
  expect(await comments(away)).toEqual([]);
  expect(await say(away, 'May I?')).toEqual(await say(away, 'May I?', { itemId: randomUUID() }));
  expect(await markAgendaItemRead(away, { idempotencyKey: aKey(), itemId })).toEqual(
    await markAgendaItemRead(away, { idempotencyKey: aKey(), itemId: randomUUID() }),
  );
});

test('whoever has not locked their own review of the case neither reads nor is told', async () => {
  await holdAt(office, edition.reviewsCloseAt, -1);
  const late = experts[1]!;
  await aReviewOf(office, edition, one, late, organizer, null);
  granted(await sayNow(experts[0]!, 'It is convincing.'));
  expect([await comments(late), await itemById(late, itemId)]).toEqual([[], undefined]);
  expect(await told()).not.toContain(late.person.id);
  expect(codes(await sayNow(late, 'Is it?'))).toEqual(['NOT_FOUND']);
  await sql(
    owner(),
    `insert into reviews (assignment_id, scores, submitted_at, locked_at) select id, '{}', instant(), instant() from review_assignments where reviewer_id = $1`,
    [late.person.id],
  );
  expect((await comments(late)).map(({ text }) => text)).toEqual(['It is convincing.']);
});

test('somebody says at most sixty things within an hour', async () => {
  for (let n = 0; n < 60; n++)
    await office
      .em()
      .execute(`insert into agenda_comments (item_id, submission_id, author_id, part, text) values (?, ?, ?, 'EXPERT', 'x')`, [
        itemId,
        one.submissionId,
        experts[0]!.person.id,
      ]);
  expect(codes(await say(experts[0]!, 'One more.'))).toEqual(['TRY_LATER']);
  granted(await say(experts[1]!, 'I may.'));
});

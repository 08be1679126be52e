import type { NoticeAudience } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { approveNoticeBatch } from '../../../src/management/letters/approve-notice-batch.ts';
import { batchById, batchesOf, type BatchView } from '../../../src/management/letters/batch-queries.ts';
import { composeNotice } from '../../../src/management/letters/compose-notice.ts';
import { samplesOf } from '../../../src/management/letters/letter-samples.ts';
import { pageOfRecipients } from '../../../src/management/letters/page-of-recipients.ts';
import { withdrawNoticeBatch } from '../../../src/management/letters/withdraw-notice-batch.ts';
import { noticesAbout } from '../../../src/management/notices/index.ts';
import { erasePerson } from '../../../src/management/privacy/index.ts';
import { planDecisions } from '../../../src/management/selection/plan-decisions.ts';
import { openSecretBox } from '../../../src/platform/secret-box.ts';
import { aDraft, aKey, aSubmittedCase, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { wordsOf } from '../../support/mail-server.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { aRecommender } from '../../support/recommender.ts';

let office: Office;
let drawer: Drawer;
let post: TestPostOffice;
let edition: Edition;
let first: Desk;
let second: Desk;
let handedIn: Desk;
let drafting: Desk;
let submissionId: string;
beforeEach(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  post = await openPostOffice(office, { secret: drawer.receiptKey.secretFor('notices') });
  const [applicationsCloseAt, reviewsCloseAt, showcase] = ['2039-06-30', '2039-07-30', '2039-09-30'].map((day) => new Date(`${day}T16:00:00Z`)) as [
    Date,
    Date,
    Date,
  ];
  edition = await office.anEdition({ applicationsCloseAt, reviewsCloseAt, showcaseOpensAt: showcase, showcaseClosesAt: showcase });
  first = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  handedIn = await office.aDesk();
  drafting = await office.aDesk();
  submissionId = (await aSubmittedCase(handedIn, drawer)).id;
  await aDraft(drafting);
});
afterEach(async () => {
  await post.close();
  await office.close();
  await drawer.close();
});

const letter = [
  { locale: 'en', subject: 'About {edition}', body: 'Dear {name},\n\napplications close at {closes}.\n\n{link}' },
  { locale: 'zh-Hans', subject: '关于{edition}', body: '{name}，您好：\n\n申报于{closes}截止。' },
];
const compose = (audience: NoticeAudience, by = first, words = letter) =>
  composeNotice(by, { idempotencyKey: aKey(), edition: 2030, audience, letter: words });
const approve = (by: Desk, { id, contentHash }: Pick<BatchView, 'id' | 'contentHash'>, idempotencyKey = aKey()) =>
  approveNoticeBatch(by, { idempotencyKey, batchId: id, contentHash });
const withdraw = (by: Desk, { id }: Pick<BatchView, 'id'>) => withdrawNoticeBatch(by, { idempotencyKey: aKey(), batchId: id });
const secret = Buffer.alloc(32, 1);
const listed = async (batch: BatchView, by = first) =>
  (await pageOfRecipients(by, batch, secret, { first: 100 }))?.edges.map(({ node }) => node.address).sort() ?? null;
const recipientsOf = async ({ id }: BatchView) =>
  (
    await sql<{ email: string }>(
      office.databases.management.owner,
      `select email from notice_batch_recipients join people on id = person_id where batch_id = $1`,
      [id],
    )
  )
    .map(({ email }) => email)
    .sort();
const letters = async () => (await post.rows()).filter(({ event }) => event.startsWith('letter-'));

test('a second organizer releases exactly what the first has composed, and each recipient gets it once', async () => {
  const batch = granted(await compose('APPLICANTS_WHO_HANDED_IN'));
  expect(batch).toMatchObject({ state: 'COMPOSED', recipientCount: 1, progress: null, approvedBy: null });
  expect(await listed(batch)).toEqual([handedIn.person.email]);
  await post.round();
  expect(await letters()).toEqual([]);

  expect(codes(await approve(first, batch))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect(codes(await approve(second, { ...batch, contentHash: '0'.repeat(64) }))).toEqual([{ code: 'CONFLICT', path: ['contentHash'] }]);
  expect(await letters()).toEqual([]);

  const key = aKey();
  const released = granted(await approve(second, batch, key));
  expect(released).toMatchObject({
    state: 'APPROVED',
    approvedBy: { id: second.person.id },
    progress: { queued: 1, handedOver: 0, failed: 0, returned: 0 },
  });
  expect(granted(await approve(second, batch, key))).toEqual(released);
  expect(codes(await approve(second, batch))).toEqual([{ code: 'WRONG_STATE', path: ['batchId'] }]);
  await Promise.all([post.round(), post.round()]);
  await post.round();
  const sent = (await post.letters()).filter((one) => one.includes('Sample_edition') || wordsOf(one).includes('24:00'));
  expect(sent).toHaveLength(1);
  expect(wordsOf(sent[0]!)).toContain(
    'Dear Sample person,\n\napplications close at 24:00 on 30 June 2039 (UTC+08:00).\n\nhttps://desk.example.org/submissions'.replaceAll(
      '\n',
      '\r\n',
    ),
  );
  expect((await batchById(first.em, batch.id))!.progress).toEqual({ queued: 0, handedOver: 1, failed: 0, returned: 0 });
});

test('the preview is what goes out, in each language', async () => {
  const [en, zh] = samplesOf(granted(await compose('APPLICANTS')), 'https://desk.example.org');
  expect(en).toMatchObject({ locale: 'en', subject: 'About Sample edition' });
  expect(en!.text).toBe('Dear Name · 姓名,\n\napplications close at 24:00 on 30 June 2039 (UTC+08:00).\n\nhttps://desk.example.org/submissions\n');
  expect(en!.html).toContain('<a href="https://desk.example.org/submissions">');
  expect(zh!.text).toBe('Name · 姓名，您好：\n\n申报于2039年6月30日24:00（UTC+08:00）截止。\n');
});

test('who is meant follows from what people did themselves, and who has a draft is counted and never listed', async () => {
  const both = await office.aDesk();
  await aSubmittedCase(both, drawer);
  await aDraft(both);
  const reviewer = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' });
  await office.aDesk({ role: 'REVIEWER', editionYear: 2031 });
  const { desk: recommender } = await aRecommender(office, drawer.receiptKey, first);
  await office.anEdition({ year: 2031 });
  await aDraft(await office.aDesk(), 2031);

  const mails = (...some: Desk[]) => some.map(({ person }) => person.email).sort();
  const expected: Record<Exclude<NoticeAudience, 'SELECTED'>, string[]> = {
    APPLICANTS: mails(handedIn, drafting, both),
    APPLICANTS_WITH_DRAFTS: mails(drafting, both),
    APPLICANTS_WHO_HANDED_IN: mails(handedIn, both),
    RECOMMENDERS: mails(recommender),
    REVIEWERS: mails(reviewer),
  };
  for (const audience of Object.keys(expected) as (keyof typeof expected)[]) {
    const batch = granted(await compose(audience));
    expect({ audience, count: batch.recipientCount, to: await recipientsOf(batch) }).toEqual({
      ...{ audience, count: expected[audience].length, to: expected[audience] },
    });
    const shown = audience === 'APPLICANTS' || audience === 'APPLICANTS_WITH_DRAFTS' ? null : expected[audience];
    expect({ audience, shown: await listed(batch) }).toEqual({ audience, shown });
    // nor by whoever forgets to ask
    expect(await first.em.execute('select from notice_batch_recipients where batch_id = ?', [batch.id])).toHaveLength(shown?.length ?? 0);
    granted(await approve(second, batch));
  }
  const told = (await letters()).filter(({ event }) => event === 'letter-to-applicants');
  const years = await sql<{ edition_year: number | null; count: number }>(
    office.databases.management.owner,
    `select edition_year, count(*)::int from notices where event = 'letter-to-applicants' group by 1 order by 1`,
  );
  expect([told.length, years]).toEqual([
    7,
    [
      { edition_year: 2030, count: 2 },
      { edition_year: null, count: 5 },
    ],
  ]);
});

test('decisions change nothing of whom a letter reaches', async () => {
  const another = await office.aDesk();
  await aSubmittedCase(another, drawer);
  const audiences: NoticeAudience[] = ['APPLICANTS', 'APPLICANTS_WHO_HANDED_IN'];
  const before = await Promise.all(audiences.map(async (audience) => await recipientsOf(granted(await compose(audience)))));
  await holdAt(office, edition.reviewsCloseAt);
  granted(
    await planDecisions(first, { idempotencyKey: aKey(), edition: 2030, decisions: [{ submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }] }),
  );
  const after = await Promise.all(audiences.map(async (audience) => await recipientsOf(granted(await compose(audience)))));
  await holdClock(office.databases.management.owner, null);
  expect(after).toEqual(before);
});

test('a withdrawn letter goes no further, and one that waits never starts', async () => {
  await sql(office.databases.management.owner, 'delete from notices'); // a receipt takes no turn from the letter
  const waiting = granted(await compose('APPLICANTS'));
  expect(granted(await withdraw(first, waiting))).toMatchObject({ state: 'WITHDRAWN', progress: null });
  expect(codes(await approve(second, waiting))).toEqual([{ code: 'WRONG_STATE', path: ['batchId'] }]);
  expect(codes(await withdraw(first, waiting))).toEqual([{ code: 'ALREADY_DONE', path: ['batchId'] }]);

  const batch = granted(await compose('APPLICANTS'));
  granted(await approve(second, batch));
  const slow = await openPostOffice(office, { perMinute: 1 });
  expect(await slow.round()).toBe(1);
  expect(granted(await withdraw(first, batch)).progress).toEqual({ queued: 0, handedOver: 1, failed: 1, returned: 0 });
  await post.round();
  expect((await letters()).map(({ state, failure }) => [state, failure]).sort()).toEqual([
    ['FAILED', 'WITHDRAWN'],
    ['HANDED_OVER', null],
  ]);
  await slow.close();
});

test('whose recipients have changed, or whose composer has left, is composed anew', async () => {
  const gone = granted(await compose('APPLICANTS'));
  await erasePerson(office.nobody(), drawer.storage, openSecretBox(drawer.receiptKey.secretFor('identity')), drafting.person.email);
  expect(codes(await approve(second, gone))).toEqual([{ code: 'WRONG_STATE', path: ['batchId'] }]);
  const orphan = granted(await compose('APPLICANTS'));
  expect(orphan.recipientCount).toBe(1);
  await sql(office.databases.management.owner, `delete from role_grants where person_id = $1`, [first.person.id]);
  expect(codes(await approve(second, orphan))).toEqual([{ code: 'WRONG_STATE', path: ['batchId'] }]);
  expect(await letters()).toEqual([]);
});

test('other editions’ organizers, applicants and unknown ids find nothing', async () => {
  const batch = granted(await compose('APPLICANTS'));
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  const unknown = { id: aKey(), contentHash: batch.contentHash };
  for (const act of [approve, withdraw]) {
    expect(await act(elsewhere, batch)).toEqual(await act(elsewhere, unknown));
    expect(codes(await act(elsewhere, batch))).toEqual([{ code: 'NOT_FOUND', path: ['batchId'] }]);
    expect(codes(await act(second, { ...unknown, id: 'not-a-uuid' }))).toEqual([{ code: 'NOT_FOUND', path: ['batchId'] }]);
    expect(codes(await act(handedIn, batch))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  }
  expect(codes(await compose('APPLICANTS', elsewhere))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await batchesOf(elsewhere.em, edition.id)).toEqual([]);
  expect((await batchById(first.em, batch.id))!.state).toBe('COMPOSED');
});

test('all that is wrong with a letter is said at once', async () => {
  expect(codes(await compose('APPLICANTS', first, []))).toEqual([{ code: 'REQUIRED', path: ['letter'] }]);
  const wrong = [{ locale: 'en', subject: 'A {link}', body: 'Your score is {score}. See {link}.' }];
  expect(codes(await compose('APPLICANTS', first, wrong))).toEqual([
    { code: 'INVALID', path: ['letter', '0'] },
    { code: 'INVALID', path: ['letter', '0', 'subject'] },
    { code: 'INVALID', path: ['letter', '0', 'body'] },
  ]);
  expect(codes(await compose('RECOMMENDERS'))).toEqual([{ code: 'WRONG_STATE', path: ['audience'] }]);
  expect(await batchesOf(first.em, edition.id)).toEqual([]);
});

test('the database holds the two people, the words and the recipients, whatever the program does', async () => {
  const { id } = granted(await compose('APPLICANTS'));
  const change = (desk: Desk, set: string) => desk.em.execute(`update notice_batches set ${set} where id = '${id}'`);
  const released = (by: Desk) => `state = 'APPROVED', approved_at = instant(), approved_by = '${by.person.id}'`;
  await expect(change(first, released(first))).rejects.toThrow('notice_batches_two_people');
  await expect(change(first, released(second))).rejects.toThrow('in another');
  await expect(change(second, `letter = '{"en": {}}', withdrawn_by = '${second.person.id}'`)).rejects.toThrow('never changed');
  await expect(second.em.execute('select queue_notice_batch(?, ?, null)', [id, 'letter-to-applicants'])).rejects.toThrow('two people');
  await expect(second.em.execute(`insert into notice_batch_recipients (batch_id, person_id) values (?, ?)`, [id, second.person.id])).rejects.toThrow(
    'row-level security',
  );
  expect(await office.nobody().execute('select released_letter(?) as letter', [id])).toEqual([{ letter: null }]);
  await sql(office.databases.management.owner, `delete from notice_batch_recipients where batch_id = $1 and person_id = $2`, [
    id,
    drafting.person.id,
  ]);
  await expect(change(second, released(second))).rejects.toThrow('not those that were composed');
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  await expect(elsewhere.em.execute('select compose_notice_batch(?, ?, ?::jsonb)', [edition.id, 'APPLICANTS', '{"en": {}}'])).rejects.toThrow(
    'only its organizers',
  );
  expect(await noticesAbout(office.em(), 'letter-to-applicants', [id])).toEqual(new Map());
});

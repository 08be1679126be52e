import type { Desk } from '../../../src/management/identity/index.ts';
import { markNoAnswerNeeded } from '../../../src/management/messages/mark-no-answer-needed.ts';
import { markThreadRead } from '../../../src/management/messages/mark-thread-read.ts';
import { limits } from '../../../src/management/messages/message-limits.ts';
import { sendMessage } from '../../../src/management/messages/send-message.ts';
import { waitingThreads } from '../../../src/management/messages/thread-queries.ts';
import { aDraft, aKey, aSubmittedCase, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { holdClock } from '../../support/databases.ts';
import { wordsOf } from '../../support/mail-server.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let post: TestPostOffice;
let organizer: Desk;
let editionId: string;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  post = await openPostOffice(office);
  editionId = (await office.anEdition()).id;
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await post.close();
  await office.close();
  await drawer.close();
});

const send = (desk: Desk, submissionId: string, text = 'A secret question.') => sendMessage(desk, { idempotencyKey: aKey(), submissionId, text });
const waiting = async () => (await waitingThreads(office.em(), organizer, editionId)).map(({ submissionId }) => submissionId);

test('an applicant asks, the desk answers, and each is told by mail without the text', async () => {
  const applicant = await office.aDesk();
  const { id } = await aSubmittedCase(applicant, drawer);
  granted(await send(applicant, id));
  granted(await send(applicant, id, 'One more.'));
  expect(await waiting()).toContain(id);
  const atDesk = granted(await send(organizer, id, 'An answer.'));
  expect(atDesk).toMatchObject({ unread: 0, waitsSince: null, contact: { email: 'help@example.org' } });
  expect(atDesk.messages.map(({ side, text }) => [side, text])).toEqual([
    ['APPLICANT', 'A secret question.'],
    ['APPLICANT', 'One more.'],
    ['DESK', 'An answer.'],
  ]);
  granted(await send(organizer, id, 'And another.'));
  expect(await waiting()).not.toContain(id);

  await post.round();
  const letters = (await post.letters())
    .map((letter) => ({ to: /^To: (.*)\r$/m.exec(letter)![1], words: wordsOf(letter) }))
    .filter(({ words }) => !words.includes('SHA-256')); // receipts aside
  expect(letters.map(({ to }) => to).sort()).toEqual([applicant.person.email, 'help@example.org'].sort()); // one each, until it is read
  expect(JSON.stringify(letters)).not.toMatch(/secret question|One more|An answer|And another/);
  expect(letters.find(({ to }) => to === applicant.person.email)!.words).toContain(`https://desk.example.org/submissions/${id}/messages`);

  const read = granted(await markThreadRead(applicant, { idempotencyKey: aKey(), submissionId: id }));
  expect(read.unread).toBe(0);
  expect(granted(await send(organizer, id, 'Later.')).messages).toHaveLength(5);
  await post.round();
  expect((await post.mails()).filter((words) => !words.includes('SHA-256'))).toHaveLength(3);
});

test('what the other side wrote is unread until it is marked', async () => {
  const applicant = await office.aDesk();
  const { id } = await aSubmittedCase(applicant, drawer);
  granted(await send(organizer, id));
  const colleague = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  granted(await send(applicant, id, 'Thanks.'));
  const atDesk = (await waitingThreads(office.em(), colleague, editionId)).find(({ submissionId }) => submissionId === id);
  expect(atDesk?.unread).toBe(1); // what the applicant wrote, not what the desk did
  const seen = granted(await markThreadRead(colleague, { idempotencyKey: aKey(), submissionId: id }));
  expect(seen).toMatchObject({ unread: 0 });
});

test('the desk reads of a draft what its applicant writes to it, and nothing before', async () => {
  const applicant = await office.aDesk();
  const { id } = await aDraft(applicant);
  expect(codes(await send(organizer, id))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  granted(await send(applicant, id));
  expect(granted(await send(organizer, id)).messages).toHaveLength(2);
});

test('reviewers, other editions’ organizers and strangers find no thread, as for an unknown submission', async () => {
  const applicant = await office.aDesk();
  const { id } = await aSubmittedCase(applicant, drawer);
  granted(await send(applicant, id));
  for (const desk of [
    await office.aDesk(),
    await office.aDesk({ role: 'REVIEWER', editionYear: 2030 }),
    await office.aDesk({ role: 'CHAIR', editionYear: 2030 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
  ])
    for (const submissionId of [id, aKey(), 'nonsense', '']) {
      expect(codes(await send(desk, submissionId))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
      expect(codes(await markThreadRead(desk, { idempotencyKey: aKey(), submissionId }))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
    }
});

test('texts are bounded, and so is how many somebody sends', async () => {
  const applicant = await office.aDesk();
  const { id } = await aDraft(applicant);
  const code = async (text: string) => codes(await send(applicant, id, text))[0]?.code;
  expect(await code('  \n ')).toBe('REQUIRED');
  expect(await code('a\u0000b')).toBe('INVALID');
  expect(await code('\ud800')).toBe('INVALID');
  expect(await code('字'.repeat(limits.text + 1))).toBe('TOO_LONG');
  expect(await code('👨‍👩‍👧‍👦'.repeat(limits.text))).toBeUndefined();
  for (let n = 1; n < limits.perHour; n++) granted(await send(applicant, id));
  expect(await code('One too many.')).toBe('TRY_LATER');
});

test('the desk says that a message needs no answer: it waits no more, until the applicant writes again', async () => {
  const applicant = await office.aDesk();
  const { id } = await aSubmittedCase(applicant, drawer);
  const need = (desk: Desk, messageId: string, submissionId = id) => markNoAnswerNeeded(desk, { idempotencyKey: aKey(), submissionId, messageId });
  const first = granted(await send(applicant, id, 'Thank you.')).messages.at(-1)!.id;
  const second = granted(await send(applicant, id, 'Really.')).messages.at(-1)!.id;

  expect(codes(await need(organizer, first))).toEqual([{ code: 'CONFLICT', path: ['messageId'] }]);
  for (const foreign of [aKey(), 'nonsense', '']) expect(codes(await need(organizer, foreign))).toEqual([{ code: 'NOT_FOUND', path: ['messageId'] }]);
  expect(codes(await need(applicant, second))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  const strangers = [await office.aDesk(), await office.aDesk({ role: 'REVIEWER' }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })];
  for (const stranger of strangers)
    for (const submissionId of [id, aKey(), ''])
      for (const messageId of [second, aKey(), ''])
        expect(codes(await need(stranger, messageId, submissionId))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  expect(await waiting()).toContain(id);

  expect(granted(await need(organizer, second))).toMatchObject({ waitsSince: null, noAnswerNeededAt: expect.any(String) });
  expect(await waiting()).not.toContain(id);
  expect(codes(await need(organizer, second))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);

  expect(granted(await send(applicant, id, 'One question after all.'))).toMatchObject({ waitsSince: expect.any(String), noAnswerNeededAt: null });
  expect(await waiting()).toContain(id);
});

import { aCompleteDraft, aKey, codes, type Drawer, openDrawer, submit } from '../support/applicant.ts';
import { type Office, openOffice } from '../support/office.ts';

// Promise 7. A retried mutation with the same idempotency key acts once and answers the same.
let office: Office;
let drawer: Drawer;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const receiptsOf = async (submissionId: string) =>
  (
    await office
      .em()
      .execute<{ number: string }[]>('select c.number from receipts c join revisions r on r.id = c.revision_id where r.submission_id = ?', [
        submissionId,
      ])
  ).map(({ number }) => number);

test('handing in twice at once with one key makes one receipt, and both hear of it', async () => {
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  const key = aKey();
  const answers = await Promise.all(Array.from({ length: 5 }, () => submit(desk, drawer, draft, key)));
  const receipts = await receiptsOf(draft.id);
  expect(receipts.length).toBe(1);
  expect(answers.map(({ done }) => done?.receipt?.number)).toEqual(answers.map(() => receipts[0]));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await submit(desk, drawer, draft, key)).toEqual(answers[0]);
  expect(await receiptsOf(draft.id)).toEqual(receipts);
});

test('handing in twice at once with two keys makes one receipt, and the other hears that it is done', async () => {
  const desk = await office.aDesk();
  const draft = await aCompleteDraft(desk, drawer);
  const answers = await Promise.all([submit(desk, drawer, draft), submit(desk, drawer, draft)]);
  expect((await receiptsOf(draft.id)).length).toBe(1);
  expect(answers.map(codes).sort((a, b) => a.length - b.length)).toEqual([[], [{ code: 'ALREADY_DONE', path: [] }]]);
});

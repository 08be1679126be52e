import { readReceipt, readReceiptKey, whyNotGood } from '../../../src/management/submissions/check-receipt.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { aCompleteDraft, aDraft, aKey, aSubmittedCase, aText, codes, type Drawer, fill, granted, openDrawer, save } from '../../support/applicant.ts';
import { letIn } from '../../support/desk-member.ts';
import { holdClock } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(() => Promise.all([office.close(), drawer.close()]));

interface Exported {
  name: string;
  json: string;
  document: string;
  files: { materialId: string; kind: string; url: string | null }[];
}
const EXPORT =
  'query ($id: ID!) { viewer { exportSubmission(id: $id) { name json document files { materialId kind fileName byteLength contentHash url } } } }';
async function exported(desk: Desk, id: string): Promise<Exported | null> {
  const { data, errors } = await ask<{ viewer: { exportSubmission: Exported | null } }>(desk, EXPORT, { id });
  expect(errors).toBeUndefined();
  return data!.viewer.exportSubmission;
}
const afterTheClose = () => holdClock(office.databases.management.owner, new Date(Date.now() + 15 * 86_400_000).toISOString());

test('a draft that was never handed in stays readable after the close, and can be taken away whole', async () => {
  const applicant = await office.aDesk();
  const long = `${'字'.repeat(19_998)}.`;
  const draft = await aCompleteDraft(applicant, drawer);
  const { id } = granted(
    await save(applicant, draft, { texts: [aText({ title: 'The last night', body: long }), aText({ locale: 'zh-Hans', title: '最后一晚' })] }),
  );
  const unfinished = await aDraft(applicant);
  await afterTheClose();
  expect(codes(await save(applicant, { ...draft, version: 99 }, { field: 'CULTURE' }))[0]?.code).toBe('APPLICATIONS_CLOSED');

  const { data } = await ask<{ viewer: { submission: { step: string; texts: { body: string }[] } } }>(
    applicant,
    `{ viewer { submission(id: "${id}") { step texts { body } } } }`,
  );
  expect([data!.viewer.submission.step, data!.viewer.submission.texts[0]!.body]).toEqual(['DRAFT', long]);

  const { name, json, document, files } = (await exported(applicant, id))!;
  expect(name).toMatch(/^submission-2030-[0-9a-f]{8}$/);
  expect(JSON.parse(json)).toMatchObject({
    ...{ id, edition: 2030, step: 'DRAFT', field: 'SECURITY', countries: ['KE', 'CN'], sourceLocale: 'en' },
    texts: [
      { locale: 'en', title: 'The last night', body: long },
      { locale: 'zh-Hans', title: '最后一晚' },
    ],
    materials: [{ kind: 'PICTURE', state: 'READY' }],
  });
  for (const part of ['The last night', '最后一晚', long, 'draft, not handed in', 'Files', 'Sample organization']) expect(document).toContain(part);
  expect(files).toEqual([expect.objectContaining({ kind: 'PICTURE', url: expect.stringMatching(/\/private-files\/[\w-]{78}$/) as unknown })]);
  expect(json + document).not.toContain(applicant.person.email);

  expect((await exported(applicant, unfinished.id))!.document).toContain('(without a title)');
});

test('everybody at its desk takes it away, and nobody else: not organizers, not by an unknown id', async () => {
  const owner = await office.aDesk();
  const { id } = await aSubmittedCase(owner, drawer);
  const { viewer, organizer, stranger } = {
    ...{ viewer: await office.aDesk(), organizer: await office.aDesk({ role: 'ORGANIZER' }), stranger: await office.aDesk() },
  };
  expect(await exported(viewer, id)).toBeNull();
  await letIn(office, drawer, owner, id, viewer, 'VIEWER');
  expect((await exported(viewer, id))!.document).toContain('handed in');
  for (const desk of [organizer, stranger]) for (const one of [id, aKey(), 'nonsense', '']) expect(await exported(desk, one)).toBeNull();
});

test('receipts are kept in the account, with what was signed, and verify without us', async () => {
  const applicant = await office.aDesk();
  const cases = [await aSubmittedCase(applicant, drawer), await aSubmittedCase(applicant, drawer), await aSubmittedCase(applicant, drawer)];
  await fill(applicant, await aDraft(applicant)); // no receipt
  await aSubmittedCase(await office.aDesk(), drawer); // somebody else's
  await afterTheClose();
  const RECEIPTS = `query ($first: Int!, $after: String) { viewer { receipts(first: $first, after: $after) { publicKey howToVerify pageInfo { hasNextPage endCursor }
    edges { node { submissionId edition revision signedText file receipt { number receivedAt contentHash signature } } } } } }`;
  interface Page {
    publicKey: string;
    howToVerify: string;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: {
      node: { submissionId: string; signedText: string; file: string; receipt: { number: string; receivedAt: string; contentHash: string } };
    }[];
  }
  const page = async (first: number, after: string | null = null) => {
    const work = new RequestWork(1_000);
    const { data, errors } = await work.run(() => ask<{ viewer: { receipts: Page } }>(applicant, RECEIPTS, { first, after }));
    expect(errors).toBeUndefined();
    return { ...data!.viewer.receipts, statements: work.statements };
  };
  const one = await page(1);
  const all = await page(100);
  expect([one.statements, all.statements]).toEqual([2, 2]);
  expect(all.edges.map(({ node }) => node.submissionId)).toEqual(cases.map(({ id }) => id).reverse());
  expect((await page(2, one.pageInfo.endCursor)).edges).toEqual(all.edges.slice(1));
  expect(all.howToVerify).toContain('verify-receipt');

  const key = readReceiptKey(all.publicKey)!;
  for (const { node } of all.edges) {
    const kept = readReceipt(node.file)!;
    expect(kept).toMatchObject(node.receipt);
    expect(whyNotGood(kept, key)).toBeUndefined();
    expect(node.signedText).toBe(`${node.receipt.number}\n${node.receipt.receivedAt}\n${node.receipt.contentHash}`);
    const changed = { ...kept, content: { ...(kept.content as object), field: 'CULTURE' } };
    expect(whyNotGood(changed, key)).toBe('CONTENT');
  }
});

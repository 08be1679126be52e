import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { handInPrepared } from '../../../src/management/preparation/hand-in-prepared.ts';
import { rulePrepared } from '../../../src/management/preparation/rule-prepared.ts';
import { aKey, granted, openDrawer } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt } from '../../support/committee.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, ask as askFor, tellSelected } from '../../support/preparation.ts';
import { checkAll, sampleTexts, saveSeen } from '../../support/translations.ts';

/** Which words become public where an applicant's text and a checked translation meet: an editor sees it before and after they accept. */
let office: Office;
let edition: Edition;
let drawer: Awaited<ReturnType<typeof openDrawer>>;
let graph: Ask;
let one: Desk;
let two: Desk;
let owner: Desk;
let submissionId: string;
let askedId: string;

beforeAll(async () => {
  [office, drawer] = await Promise.all([openOffice(), openDrawer()]);
  graph = await openGraph(drawer);
  edition = await office.anEdition();
  one = await office.aDesk({ role: 'ORGANIZER' });
  two = await office.aDesk({ role: 'ORGANIZER' });
  owner = await office.aDesk();
  ({ submissionId } = await aHandedIn(office, edition, { ownerId: owner.person.id, sourceLocale: 'zh-Hans', texts: sampleTexts }));
  await confirmed(office, edition, [one, two], [{ submissionId, outcome: 'COLLECTION' }]);
  await holdAt(office, edition.reviewsCloseAt);
  await tellSelected([one, two], edition.year);
  await acknowledge(owner, submissionId);
  ({ id: askedId } = await askFor(one, edition, { place: 'TITLE' }));
  await askFor(one, edition, { names: [{ locale: 'en', value: 'For the stage' }] });
});
afterAll(async () => {
  await Promise.all([office.close(), drawer.close()]);
});

type Texts = { locale: string; value: string }[] | null;
interface Item {
  asked: { place: string | null };
  publicNow: Texts;
  publicOnceAccepted: Texts;
}
const fields = 'asked { place } publicNow { locale value } publicOnceAccepted { locale value }';
const saidOf = (texts: Texts) => texts && Object.fromEntries(texts.map(({ locale, value }) => [locale, value]));
async function ledItems(desk: Desk): Promise<Item[]> {
  const { data } = await graph<{ viewer: { desk: { preparations: { items: Item[] }[] } } }>(
    desk,
    `{ viewer { desk(edition: ${edition.year}) { preparations { items { ${fields} } } } } }`,
  );
  return data!.viewer.desk.preparations[0]!.items;
}
async function title(desk = one): Promise<{ now: object | null; once: object | null }> {
  const { publicNow, publicOnceAccepted } = (await ledItems(desk)).find(({ asked: { place } }) => place === 'TITLE')!;
  return { now: saidOf(publicNow), once: saidOf(publicOnceAccepted) };
}
const handIn = async (texts: { locale: string; value: string }[]) =>
  granted(await handInPrepared(owner, { idempotencyKey: aKey(), submissionId, askedId, texts, alt: [] })).versions[0]!.id;
const accept = async (versionId: string) =>
  granted(await rulePrepared(two, { idempotencyKey: aKey(), submissionId, askedId, ruling: 'ACCEPT', versionId }));

const original = { 'zh-Hans': '网络安全合作', en: 'Cooperation on cyber security' };
const checked = { ...original, en: 'Working together on cyber security' };

test('before anything is handed in it says what a release would say today, a checked translation before the applicant’s words', async () => {
  expect(await title()).toEqual({ now: original, once: {} });
  await saveSeen(one, submissionId, 'en', 'title', checked.en);
  expect(await title()).toEqual({ now: original, once: {} });
  await checkAll(two, submissionId, 'en');
  expect(await title()).toEqual({ now: checked, once: {} });
});

test('a text in a language that has a checked translation does not take its place while the source stays', async () => {
  const versionId = await handIn([{ locale: 'en', value: 'The applicant’s English' }]);
  expect(await title()).toEqual({ now: checked, once: checked });
  await accept(versionId);
  expect(await title()).toEqual({ now: checked, once: checked });
});

test('with a new source it does, and the editor sees both before they accept and one afterwards', async () => {
  granted(
    await rulePrepared(two, {
      ...{ idempotencyKey: aKey(), submissionId, askedId, ruling: 'RETURN', reason: 'A sample.' },
      versionId: await latest(),
    }),
  );
  const versionId = await handIn([
    { locale: 'zh-Hans', value: '新的标题' },
    { locale: 'en', value: 'The applicant’s English' },
  ]);
  const own = { 'zh-Hans': '新的标题', en: 'The applicant’s English' };
  expect(await title()).toEqual({ now: checked, once: own });
  await accept(versionId);
  expect(await title()).toEqual({ now: own, once: own });
});

test('what stays inside says nothing, and whoever prepares the case is not told', async () => {
  const inside = (await ledItems(one)).find(({ asked: { place } }) => place === null)!;
  expect([inside.publicNow, inside.publicOnceAccepted]).toEqual([[], []]);
  const { data } = await graph<{ viewer: { submission: { preparation: { items: Item[] } } } }>(
    owner,
    `{ viewer { submission(id: "${submissionId}") { preparation { items { ${fields} } } } } }`,
  );
  const { items } = data!.viewer.submission.preparation;
  expect(items.map(({ publicNow, publicOnceAccepted }) => [publicNow, publicOnceAccepted])).toEqual(items.map(() => [null, null]));
  expect(items).toHaveLength(2);
});

async function latest(): Promise<string> {
  const { data } = await graph<{ viewer: { submission: { preparation: { items: { versions: { id: string }[] }[] } } } }>(
    owner,
    `{ viewer { submission(id: "${submissionId}") { preparation { items { versions { id } } } } } }`,
  );
  return data!.viewer.submission.preparation.items.find(({ versions }) => versions.length > 0)!.versions[0]!.id;
}

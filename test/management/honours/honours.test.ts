import { extractText } from 'unpdf';
import Fastify, { type FastifyInstance } from 'fastify';
import { applyRelease as applyPublic } from '../../../src/delivery/index.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import { certificateRoutes, openCertificateTickets } from '../../../src/management/honours/index.ts';
import { composeCertificate } from '../../../src/management/honours/compose-certificate.ts';
import { confirmHonours } from '../../../src/management/honours/confirm-honours.ts';
import { formulaOf, listsOf, type ListView } from '../../../src/management/honours/honour-queries.ts';
import { proposeHonours } from '../../../src/management/honours/propose-honours.ts';
import { publishHonourFormula } from '../../../src/management/honours/publish-honour-formula.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import { confirmDecisionPlan } from '../../../src/management/selection/confirm-decision-plan.ts';
import { withdrawFromPlan } from '../../../src/management/selection/withdraw-from-plan.ts';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt, resultsApplied } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { aRecommenderOf, type Recommender } from '../../support/honours.ts';
import { anEdition, aRelease, onlyContent, readFilesOf } from '../../support/release-factory.ts';
import { openRightsWorld, type RightsWorld } from '../../support/rights-world.ts';

let world: RightsWorld;
let edition: Edition;
let year = 2040;
let [one, two, tied, stranger]: Desk[] = [];
let plan: Awaited<ReturnType<typeof confirmed>>;
let [north, south, west]: Recommender[] = [];
let cases: string[];
beforeAll(async () => {
  world = await openRightsWorld();
  const { office } = world;
  [one, two, tied] = [
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
  ];
  stranger = await office.aDesk();
});
afterAll(() => world.close());
beforeEach(async () => {
  const { office } = world;
  await holdClock(office.databases.management.owner, null);
  edition = await office.anEdition({ year: ++year, names: { en: 'Sample call', 'zh-Hans': '示例征集' } });
  const handedIn = [];
  for (let i = 0; i < 6; i++) handedIn.push(await aHandedIn(office, edition, { title: `Case ${i}` }));
  cases = handedIn.map(({ submissionId }) => submissionId);
  const [a, b, c, d, e] = cases as [string, string, string, string, string];
  north = await aRecommenderOf(office, edition, one!, { names: { en: 'North Sample Institute', 'zh-Hans': '北方示例研究院' }, primary: [a, b, c] });
  south = await aRecommenderOf(office, edition, one!, { names: { en: 'A Southern Sample' }, primary: [d], supporting: [a, b] });
  west = await aRecommenderOf(office, edition, one!, { names: { en: 'Western Sample' }, primary: [e] });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [...[edition.id, tied!.person.id, a]],
  );
  plan = await confirmed(
    office,
    edition,
    [one!, two!],
    [
      { submissionId: a, outcome: 'OUTSTANDING', showcaseOrder: 1 },
      { submissionId: b, outcome: 'COLLECTION' },
      { submissionId: d, outcome: 'COLLECTION' },
    ],
  );
  await holdAt(office, edition.reviewsCloseAt);
});

const propose = (by: Desk) => proposeHonours(by, { idempotencyKey: aKey(), edition: year });
const confirm = (by: Desk, { id, contentHash }: Pick<ListView, 'id' | 'contentHash'>) =>
  confirmHonours(by, { idempotencyKey: aKey(), listId: id, contentHash });
const theList = async () => granted(await confirm(two!, granted(await propose(one!))));
const aFormula = {
  primary: { handedIn: 0, collection: 1, outstanding: 1 },
  supporting: { handedIn: 0, collection: 0, outstanding: 0 },
  share: 0,
  leastCases: 1,
  leastChosen: 1,
  most: 1,
};
const prepare = (by: Desk) =>
  prepareRelease(by, world.press, { idempotencyKey: aKey(), edition: year, kind: 'HONOURS', applyAt: new Date('2020-01-01T00:00:00Z') });
/** The edition is known to the public, and its results are. */
async function resultsArePublic() {
  const call = onlyContent({ edition: anEdition(year) });
  await applyPublic(world.press.publisher, aRelease(call, { kind: 'CALL', editionYear: year }), readFilesOf(call));
  await resultsApplied(world.office, year, one!);
}
async function release() {
  const { id, contentHash } = granted(await prepare(one!));
  for (const desk of [one!, two!]) granted(await approveRelease(desk, world.press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
  await applyRelease(world.press, id);
}
const deskOf = async ({ desk }: Recommender) => {
  const { data, errors } = await world.ask(
    desk,
    '{ viewer { recommenderDesks { honour { score rank isHonoured primary { collection } names { value } } certificate { url fileName } } } }',
  );
  expect(errors).toBeUndefined();
  return (data!.viewer as { recommenderDesks: { honour: unknown; certificate: { url: string; fileName: string } | null }[] }).recommenderDesks[0]!;
};

test('a list says every number that entered, and is sealed with them; a second person confirms exactly that', async () => {
  const list = granted(await propose(one!));
  expect(list).toMatchObject({
    version: 1,
    state: 'PROPOSED',
    planHash: plan.contentHash,
    formula: { version: 0 },
    proposedBy: { id: one!.person.id },
    confirmedBy: null,
  });
  expect(
    list.organizations.map(({ names, primary, supporting, score, rank, isHonoured }) => [
      names[0]!.value,
      primary,
      supporting,
      score,
      rank,
      isHonoured,
    ]),
  ).toEqual([
    // 1 + 3 + 6, and two thirds of 10
    ['North Sample Institute', { handedIn: 1, collection: 1, outstanding: 1 }, { handedIn: 0, collection: 0, outstanding: 0 }, 16.67, 1, true],
    // 3 + 1 + 2, and 10
    ['A Southern Sample', { handedIn: 0, collection: 1, outstanding: 0 }, { handedIn: 0, collection: 1, outstanding: 1 }, 16, 2, true],
    ['Western Sample', { handedIn: 1, collection: 0, outstanding: 0 }, { handedIn: 0, collection: 0, outstanding: 0 }, 1, null, false],
  ]);
  const numbers = list.organizations.map(({ certificateNumber }) => certificateNumber);
  expect(numbers).toEqual([expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/), expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/), null]);
  const [{ content }] = await world.office.em().execute<[{ content: unknown }]>('select content from honour_lists where id = ?', [list.id]);
  expect(contentHash(content)).toBe(list.contentHash);

  expect(codes(await confirm(one!, list))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect(codes(await confirm(two!, { ...list, contentHash: '0'.repeat(64) }))).toEqual([{ code: 'CONFLICT', path: ['contentHash'] }]);
  expect(granted(await confirm(two!, list))).toMatchObject({ state: 'CONFIRMED', confirmedBy: { id: two!.person.id } });
  expect(codes(await confirm(two!, list))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  // a later one takes its place once it is confirmed, and not before
  const next = granted(await propose(two!));
  expect((await listsOf(one!.em, year)).map(({ version, state }) => [version, state])).toEqual([
    [2, 'PROPOSED'],
    [1, 'CONFIRMED'],
  ]);
  granted(await confirm(one!, next));
  expect((await listsOf(one!.em, year)).map(({ version, state }) => [version, state])).toEqual([
    [2, 'CONFIRMED'],
    [1, 'SUPERSEDED'],
  ]);
  const past = two!.em.execute(`update honour_lists set content = '{}' where id = ?`, [next.id]);
  await expect(past).rejects.toThrow(/never changed/);
});

test('what a plan says next makes a list out of date; whoever is tied to a case makes and sees none', async () => {
  const list = granted(await propose(one!));
  const before = await world.everything();
  expect(codes(await propose(tied!))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: [] }]);
  expect(codes(await confirm(tied!, list))).toEqual([{ code: 'NOT_FOUND', path: ['listId'] }]);
  expect(codes(await confirm(stranger!, list))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  for (const desk of [tied, stranger, north!.desk]) expect(await listsOf(desk!.em, year)).toEqual([]);
  expect(await world.everything()).toEqual(before);
  const withdrawals = [{ submissionId: cases[1]!, reason: 'The applicant wrote.' }];
  const next = granted(await withdrawFromPlan(one!, { idempotencyKey: aKey(), planId: plan.id, withdrawals }));
  granted(await confirmDecisionPlan(two!, { idempotencyKey: aKey(), planId: next.id, contentHash: next.contentHash }));
  expect(codes(await confirm(two!, list))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
});

test('a formula is published before reviews close, in versions, for everybody to read', async () => {
  const publish = () => publishHonourFormula(one!, { idempotencyKey: aKey(), edition: year, ...aFormula });
  expect(codes(await publish())).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  await holdAt(world.office, edition.reviewsCloseAt, -1);
  const wrong = await publishHonourFormula(one!, {
    idempotencyKey: aKey(),
    edition: year,
    ...aFormula,
    most: 0,
    primary: { ...aFormula.primary, outstanding: 1_001 },
  });
  expect(codes(wrong)).toEqual([
    { code: 'INVALID', path: ['primary', 'outstanding'] },
    { code: 'INVALID', path: ['most'] },
  ]);
  expect(granted(await publish())).toMatchObject({ version: 1, ...aFormula });
  expect(granted(await publish())).toMatchObject({ version: 2 });
  expect(await formulaOf(stranger!.em, year)).toMatchObject({ version: 2, ...aFormula, contentHash: contentHash(aFormula) });
  expect(await formulaOf(stranger!.em, 1999)).toMatchObject({ version: 0, publishedAt: null });
  await holdAt(world.office, edition.reviewsCloseAt);
  expect(granted(await propose(one!)).organizations.map(({ score, rank, isHonoured }) => [score, rank, isHonoured])).toEqual([
    [2, 1, true],
    [1, 2, false],
    [0, null, false],
  ]);
});

test('nothing of it is public before its release, which follows the results; then the world reads who, and each their own numbers', async () => {
  await resultsArePublic();
  const nothing = await world.press.publicState();
  expect(codes(await prepare(one!))).toEqual([{ code: 'WRONG_STATE', path: [] }]); // no list
  const list = await theList();
  const [{ certificateNumber: number }] = list.organizations as [ListView['organizations'][number]];
  const ask = async () =>
    (
      await world.ask(
        null,
        `{ edition(year: ${year}) { honourFormula { version share primary { outstanding } contentHash } honours { organization { name(locale: "en") } } } certificate(number: "${number!.toLowerCase()}") { number edition { year } organization { name(locale: "zh-Hans") } } }`,
      )
    ).data;
  expect(await ask()).toEqual({ edition: { honourFormula: null, honours: [] }, certificate: null });
  expect([await deskOf(north!), await deskOf(west!)]).toEqual(Array.from({ length: 2 }, () => ({ honour: null, certificate: null })));
  expect(codes(await prepare(tied!))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: [] }]);
  expect(await world.press.publicState()).toEqual(nothing);

  await release();
  // by name, not by place
  expect(await ask()).toEqual({
    edition: {
      // by what everybody can reckon it anew
      honourFormula: { version: 0, share: 10, primary: { outstanding: 6 }, contentHash: list.formula.contentHash },
      honours: [{ organization: { name: 'A Southern Sample' } }, { organization: { name: 'North Sample Institute' } }],
    },
    certificate: { number, edition: { year }, organization: { name: '北方示例研究院' } },
  });
  for (const score of ['16.67', '"rank"', 'supportingPoints']) expect(JSON.stringify(await world.press.publicState())).not.toContain(score);
  expect(await deskOf(north!)).toMatchObject({
    honour: { score: 16.67, rank: 1, isHonoured: true },
    certificate: { fileName: `certificate-${number}.pdf` },
  });
  expect(await deskOf(west!)).toMatchObject({ honour: { score: 1, rank: null, isHonoured: false }, certificate: null });
  expect(await deskOf(south!)).toMatchObject({ honour: { names: [{ value: 'A Southern Sample' }] } });
  // what is public stays
  expect(codes(await propose(one!))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  expect(codes(await prepare(one!))).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  const past = one!.em.execute(`update honour_lists set state = 'SUPERSEDED' where id = ?`, [list.id]);
  await expect(past).rejects.toMatchObject({ constraint: 'honour_lists_released' });
});

test('honours are not released before the results are public', async () => {
  await theList();
  expect((await prepare(one!)).refusals![0]!.sentence.en).toMatch(/release those first/);
});

test('a certificate is printed for whoever may, in Chinese, English and its own language, and for nobody else', async () => {
  await resultsArePublic();
  const list = await theList();
  const tickets = openCertificateTickets(Buffer.alloc(32, 1), 'https://cases.example.org');
  const app: FastifyInstance = Fastify();
  let asking: Desk | null = one!;
  certificateRoutes(app, { deskOf: async () => asking, tickets, publicUrl: 'https://cases.example.org' });
  const fetchAs = async (desk: Desk | null, issuedTo: Desk) => {
    asking = desk;
    const { organizationId, certificateNumber } = list.organizations[0]!;
    const { url } = await tickets.addressOf(issuedTo, { listId: list.id, organizationId }, certificateNumber!);
    return await app.inject(new URL(url).pathname);
  };
  const printed = await fetchAs(one!, one!);
  expect([printed.statusCode, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
  const { text } = await extractText(new Uint8Array(printed.rawPayload), { mergePages: true });
  const plain = text.replaceAll(/\s+/g, '');
  for (const said of ['卓越组织', '北方示例研究院', 'NorthSampleInstitute', '示例征集', 'Samplecall', list.organizations[0]!.certificateNumber!])
    expect(plain).toContain(said);
  expect(plain).toContain(`cases.example.org/en/certificates/${list.organizations[0]!.certificateNumber!}`);
  // not before it is public for its own people, never for others, and an address is nobody else's
  for (const desk of [north!.desk, tied!, stranger!]) expect((await fetchAs(desk, desk)).statusCode).toBe(404);
  for (const [desk, issuedTo] of [
    [two, one],
    [null, one],
  ] as const)
    expect((await fetchAs(desk ?? null, issuedTo!)).statusCode).toBe(404);
  await release();
  expect((await fetchAs(north!.desk, north!.desk)).statusCode).toBe(200);
  expect((await fetchAs(south!.desk, south!.desk)).statusCode).toBe(404);
  const said = {
    year: 2040,
    editionNames: { en: 'Sample' },
    organizationNames: { en: 'Sample' },
    number: '0000-0000-0000-0000',
    publicUrl: 'https://cases.example.org',
  };
  const [first, again] = [await composeCertificate(said), await composeCertificate(said)];
  expect([first.pages, first.pdf.equals(again.pdf)]).toEqual([1, true]);
  // beside Chinese and English in the organization's own language, where it is another
  for (const [language, heading] of [
    ['fr', 'Certificatd’honneur'],
    ['es', 'Certificadodehonor'],
    ['ru', 'Почётныйсертификат'],
  ] as const) {
    const own = await composeCertificate({ ...said, organizationNames: { en: 'Sample', [`${language}-XX`]: 'Nom' } });
    const { text } = await extractText(new Uint8Array(own.pdf), { mergePages: true });
    const plain = text.replaceAll(/\s+/g, '');
    for (const one of ['卓越组织', 'CertificateofHonour', heading, `/${language}/certificates/0000`]) expect(plain).toContain(one);
    expect(own.pages).toBe(1);
  }
  expect((await composeCertificate({ ...said, organizationNames: { en: 'Sample', ar: 'نموذج' } })).pages).toBe(1);
  await app.close();
});

test('a name that no font can show is named before anything is sealed', async () => {
  await sql(world.office.databases.management.owner, `update organizations set names = '{"en": "Runes ᚠ"}' where id = $1`, [north!.organizationId]);
  const { refusals } = await propose(one!);
  expect(refusals).toMatchObject([{ code: 'INVALID' }]);
  expect(refusals![0]!.sentence.en).toContain('ᚠ');
});

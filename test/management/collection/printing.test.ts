import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { applyRelease as applyToDelivery, openDelivery, type ReleaseContent } from '../../../src/delivery/index.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { approveCollectionProof } from '../../../src/management/collection/approve-collection-proof.ts';
import { collectionRoutes, makeBookJob, makeBooksLeftOver, openCollectionTickets } from '../../../src/management/collection/index.ts';
import { removeOldBooks } from '../../../src/management/collection/index.ts';
import { proofById, proofsOf, type ProofView } from '../../../src/management/collection/proof-queries.ts';
import { requestCollectionProof } from '../../../src/management/collection/request-collection-proof.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import { contentOf } from '../../../src/management/publishing/what-stands-in-the-way.ts';
import { hasMoved } from '../../../src/delivery/releases/index.ts';
import { openPool } from '../../../src/platform/database/connection.ts';
import { sha256Hex } from '../../../src/platform/canonical-json.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { aCase, aPicture, aRelease, idOf, someContent } from '../../support/release-factory.ts';
import { aPictureOf } from '../../support/sample-book.ts';

let office: Office;
let press: TestPress;
let edition: Edition;
let picture: { hash: string; bytes: Buffer };
let [one, two, elsewhere, stranger]: Desk[] = [];
beforeEach(async () => {
  office = await openOffice();
  press = await openPress(office);
  edition = await office.anEdition();
  picture = await aPictureOf('#457b9d');
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 })];
  [elsewhere, stranger] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }), await office.aDesk({ role: 'CHAIR', editionYear: 2030 })];
});
afterEach(async () => {
  await press.close();
  await office.close();
});

/** Cases that are public, the first with a real picture. */
async function publish(some: (n: number) => Partial<ReleaseContent['cases'][number]> = () => ({})): Promise<void> {
  const pictures = [{ ...aPicture('2030-case-1', 1), renditions: [{ width: 320, height: 180, hash: picture.hash }] }];
  const cases = [1, 2].map((n) => aCase(2030, n, { pictures: n === 1 ? pictures : [], ...some(n) }));
  await applyToDelivery(press.publisher, aRelease(someContent({ year: 2030, count: 2, cases })), () => Promise.resolve(picture.bytes));
}
const takeDown = async (n: number) => {
  const removals = [{ caseId: idOf('case', 2030, n), slug: `2030-case-${n}`, reason: null }];
  await applyToDelivery(
    press.publisher,
    aRelease({ organizations: [], cases: [], removals }, { id: randomUUID(), editionYear: 2030, kind: 'TAKE_DOWN' }),
    () => Promise.reject(new Error('nothing is copied')),
  );
};
const ask = (desk = one!, locales = ['zh-Hans', 'en']) =>
  requestCollectionProof(desk, press.publisher, { idempotencyKey: aKey(), edition: 2030, locales });
const approve = ({ id, contentHash }: Pick<ProofView, 'id' | 'contentHash'>, desk = two!) =>
  approveCollectionProof(desk, { idempotencyKey: aKey(), proofId: id, contentHash });
/** What the worker would do now. */
async function make(): Promise<void> {
  for (const { id } of await office.em().execute<{ id: string }[]>(`select id from collection_makings where state = 'WAITING'`))
    await makeBookJob(press, { makingId: id });
}
async function aProof(locales?: string[]): Promise<ProofView> {
  const { id } = granted(await ask(one, locales));
  await make();
  return proofById(office.em(), id);
}
const release = async (): Promise<void> => {
  const { id, contentHash } = granted(
    await prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'COLLECTION', applyAt: new Date(0) }),
  );
  for (const desk of [one!, two!]) granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
  expect(await applyRelease(press, id)).toBe(true);
};
const prepare = () => prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'COLLECTION', applyAt: new Date(0) });
const rows = () =>
  office
    .em()
    .execute(`select (select count(*)::int from collection_proofs) as proofs, (select count(*)::int from collection_printings) as printings`);

test('a proof is asked for by one organizer, approved by another, printed with its number, and released by two', async () => {
  await publish();
  const asked = granted(await ask());
  expect(asked).toMatchObject({ making: 'WAITING', caseCount: 2, locales: ['zh-Hans', 'en'], made: [], printing: null });
  await make();
  await make(); // as when a job is run twice
  const proof = await proofById(office.em(), asked.id);
  expect(proof).toMatchObject({ making: 'MADE', failure: null, findings: [] });
  expect(proof.made.map(({ format }) => format)).toEqual(['PDF', 'EPUB']);
  for (const { format, hash, byteLength } of proof.made) {
    const bytes = (await press.storage.get(`collection/${hash}.${format.toLowerCase()}`))!;
    expect([sha256Hex(bytes), bytes.length]).toEqual([hash, byteLength]);
  }
  expect(codes(await prepare())).toEqual([{ code: 'WRONG_STATE', path: [] }]); // a proof is no printing
  const before = await press.publicState();
  expect(granted(await approve(proof))).toMatchObject({ printing: { number: 1, making: 'WAITING', approvedBy: { id: two!.person.id } } });
  expect(codes(await prepare())).toEqual([{ code: 'WRONG_STATE', path: [] }]); // nor one without files
  await make();
  expect(await press.publicState()).toEqual(before);
  const { printing } = await proofById(office.em(), asked.id);
  expect(printing!.made.map(({ hash }) => hash)).not.toEqual(proof.made.map(({ hash }) => hash)); // its number stands in it
  await release();
  expect(codes(await prepare())).toEqual([{ code: 'ALREADY_DONE', path: [] }]);

  const reader = openPool(office.databases.delivery.reader, { max: 2, statementTimeout: 10_000 });
  try {
    const { rows } = await reader.query(`select id, printing, locales, files, content_hash from collection_books`);
    const files = printing!.made.map((file) => ({ ...file, mimeType: file.format === 'PDF' ? 'application/pdf' : 'application/epub+zip' }));
    expect(rows).toEqual([{ id: printing!.id, printing: 1, locales: ['zh-Hans', 'en'], files, content_hash: proof.contentHash }]);
    const delivery = openDelivery({ reader, listen: office.databases.delivery.reader, publicUrl: 'https://cases.example.org', log: { warn() {} } });
    const app = Fastify();
    delivery.routes(app);
    const address = (end: string) => `/files/${printing!.made.find(({ format }) => format === end.toUpperCase())!.hash}.${end}`;
    for (const end of ['pdf', 'epub']) {
      const answer = await app.inject(address(end));
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(/^attachment; /) as string,
      });
    }
    // what is taken down is not kept in print
    await takeDown(2);
    expect((await reader.query('select from collection_books')).rowCount).toBe(0);
    for (const end of ['pdf', 'epub']) expect((await app.inject(address(end))).statusCode).toBe(410);
    expect(codes(await prepare())).toEqual([{ code: 'WRONG_STATE', path: [] }]);
    await app.close();
    await delivery.close();
  } finally {
    await reader.end();
  }
});

test('a language or a picture that is taken down takes the book along; a correction does not', async () => {
  await publish();
  granted(await approve(await aProof(['en'])));
  await make();
  await release();
  const change = (kind: 'CORRECTION' | 'TAKE_DOWN', texts: ReleaseContent['cases'][number]['texts']) =>
    applyToDelivery(
      press.publisher,
      aRelease({ organizations: [], cases: [aCase(2030, 2, { pictures: [], texts })], removals: [] }, { id: randomUUID(), editionYear: 2030, kind }),
      () => Promise.reject(new Error('nothing is copied')),
    );
  const books = () => sql(office.databases.delivery.owner, 'select printing from collection_books');
  const { texts } = aCase(2030, 2);
  await change('CORRECTION', [texts[0]!, { ...texts[1]!, title: 'Put right' }]);
  expect(await books()).toEqual([{ printing: 1 }]);
  await change('TAKE_DOWN', [texts[0]!]);
  expect(await books()).toEqual([]);
  // nor does the same printing come back: it holds what was taken down
  expect(codes(await prepare())).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  granted(await approve(await aProof(['en'])));
  await make();
  await release();
  expect(await books()).toEqual([{ printing: 2 }]);
});

test('a book that waits is given up where something in it is taken down before its instant, and not where something is put right', async () => {
  await publish();
  granted(await approve(await aProof(['en'])));
  await make();
  const { texts } = aCase(2030, 2);
  const change = (kind: 'CORRECTION' | 'TAKE_DOWN', some: Partial<ReleaseContent['cases'][number]>) =>
    applyToDelivery(
      press.publisher,
      aRelease(
        { organizations: [], cases: [aCase(2030, 2, { pictures: [], ...some })], removals: [] },
        { id: randomUUID(), editionYear: 2030, kind },
      ),
      () => Promise.reject(new Error('nothing is copied')),
    );
  const { id, contentHash } = granted(await prepare());
  for (const desk of [one!, two!]) granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
  await change('CORRECTION', { texts: [texts[0]!, { ...texts[1]!, title: 'Put right' }] });
  const isStale = async () => hasMoved(press.publisher, 2030, await contentOf(office.em(), id));
  expect(await isStale()).toBe(false);
  await change('TAKE_DOWN', { texts: [texts[0]!] });
  expect(await isStale()).toBe(true);
  await expect(applyRelease(press, id)).rejects.toMatchObject({ name: 'ReleaseStale' });
  expect(await sql(office.databases.delivery.owner, 'select from collection_books')).toEqual([]);
});

test('numbers count for each choice of languages, and the next printing takes the place of the last', async () => {
  await publish();
  const english = async () => {
    granted(await approve(await aProof(['en'])));
    await make();
    await release();
  };
  await english();
  granted(await approve(await aProof()));
  await english();
  expect((await proofsOf(office.em(), edition.id)).map(({ locales, printing }) => [locales, printing?.number])).toEqual([
    [['en'], 2],
    [['zh-Hans', 'en'], 1],
    [['en'], 1],
  ]);
  const books = await sql(office.databases.delivery.owner, 'select locales, printing from collection_books order by locales');
  expect(books).toEqual([
    { locales: ['en'], printing: 2 },
    { locales: ['zh-Hans', 'en'], printing: 1 },
  ]);
  const kept = await sql<{ kept: boolean }>(
    office.databases.delivery.owner,
    `select count(*) = 4 as kept from files where mime_type like 'application/%'`,
  );
  expect(kept[0]!.kept).toBe(true); // the first English printing's are gone

  // in the storage they stay for a while, as do those of proofs
  const [second, both, first] = (await proofsOf(office.em(), edition.id)) as [ProofView, ProofView, ProofView];
  const there = async ({ made }: Pick<ProofView, 'made'>) =>
    Promise.all(made.map(async ({ hash, format }) => press.storage.has(`collection/${hash}.${format.toLowerCase()}`)));
  expect(await removeOldBooks(press, 90)).toBe(0);
  await holdClock(office.databases.management.owner, new Date(Date.now() + 91 * 86_400_000).toISOString());
  expect(await removeOldBooks(press, 90)).toBe(4);
  for (const gone of [second, both, first, first.printing!]) expect(await there(gone)).toEqual([false, false]);
  for (const newest of [second.printing!, both.printing!]) expect(await there(newest)).toEqual([true, true]);
  expect((await proofById(office.em(), first.id)).made).toEqual([]);
  expect(await removeOldBooks(press, 90)).toBe(0);
  await holdClock(office.databases.management.owner, null);
});

test('what cannot be a book is refused, and nothing is kept', async () => {
  expect(codes(await ask())).toEqual([{ code: 'WRONG_STATE', path: ['edition'] }]);
  await publish();
  for (const desk of [elsewhere!, stranger!]) expect(codes(await ask(desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  for (const locales of [[], ['en', 'EN'], ['en', 'fr', 'es'], ['"}'], ['']])
    expect(codes(await ask(one, locales))).toEqual([{ code: 'INVALID', path: ['locales'] }]);
  expect(await rows()).toEqual([{ proofs: 0, printings: 0 }]);
  const waiting = [granted(await ask()), granted(await ask()), granted(await ask())];
  expect(codes(await ask())).toEqual([{ code: 'TOO_MANY', path: [] }]);
  expect(codes(await approve(waiting[0]!))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  expect(await rows()).toEqual([{ proofs: 3, printings: 0 }]);
});

test('a proof is approved as it was read, once, by somebody else, not even past the program otherwise', async () => {
  await publish();
  const proof = await aProof();
  expect(codes(await approve({ ...proof, contentHash: '0'.repeat(64) }))).toEqual([{ code: 'CONFLICT', path: ['contentHash'] }]);
  expect(codes(await approve(proof, one))).toEqual([{ code: 'SECOND_PERSON_REQUIRED', path: [] }]);
  expect(codes(await approve(proof, stranger))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  // who organizes another edition learns no more of it than of one that never was
  const unknown = await approve({ ...proof, id: randomUUID() }, elsewhere);
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['proofId'] }]);
  for (const id of [proof.id, 'not-a-uuid', '']) expect(await approve({ ...proof, id }, elsewhere)).toEqual(unknown);
  const print = (by: Desk) =>
    office
      .em()
      .execute(
        `insert into collection_printings (proof_id, edition_id, locales, number, approved_by) select id, edition_id, locales, 1, ? from collection_proofs`,
        [by.person.id],
      );
  await expect(print(one!)).rejects.toThrow('whoever asked for a proof does not approve it');
  await expect(office.em().execute(`update collection_proofs set content_hash = repeat('0', 64)`)).rejects.toThrow();
  expect(await rows()).toEqual([{ proofs: 1, printings: 0 }]);

  const answers = await Promise.all([approve(proof), approve(proof)]);
  expect(answers.filter(({ done }) => done)).toHaveLength(1);
  expect(codes(answers.find(({ refusals }) => refusals)!)).toEqual([{ code: 'ALREADY_DONE', path: [] }]);
  await expect(office.em().execute(`delete from collection_printings`)).rejects.toThrow();
  expect(await rows()).toEqual([{ proofs: 1, printings: 1 }]);
});

test('characters that no font has are named to whoever asked; a picture that is gone stops the book', async () => {
  await publish((n) => (n === 2 ? { texts: aCase(2030, 2).texts.map((text) => ({ ...text, title: 'Runes ᚠ' })) } : {}));
  expect(await aProof()).toMatchObject({ making: 'FAILED', failure: 'GLYPHS_MISSING', missingGlyphs: ['ᚠ'], pages: null, made: [] });
  await takeDown(2);
  const { id } = granted(await ask());
  await takeDown(1);
  await office.em().execute(`update collection_makings set asked_at = instant() - interval '1 hour'`);
  await makeBooksLeftOver(press); // the round that finds what a killed program left
  expect(await proofById(office.em(), id)).toMatchObject({ making: 'FAILED', failure: 'PICTURE_GONE', made: [] });
});

test('a proof is fetched by the organizer and in the session that its address was given to, for five minutes', async () => {
  await publish();
  const { id, made } = await aProof();
  const tickets = openCollectionTickets(Buffer.alloc(32, 7), 'https://cases.example.org');
  let asking: Desk | null = one!;
  const app = Fastify();
  collectionRoutes(app, { deskOf: () => Promise.resolve(asking), tickets, storage: press.storage });
  const { url } = await tickets.addressOf(one!, { year: 2030, id, format: 'PDF' });
  const fetched = await app.inject(new URL(url).pathname);
  expect(fetched.statusCode).toBe(200);
  expect(fetched.headers).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': 'attachment; filename="collection-2030-zh-Hans-en-proof.pdf"',
    'content-type': 'application/pdf',
  });
  expect(sha256Hex(fetched.rawPayload)).toBe(made[0]!.hash);
  const refused = await app.inject('/collection/nothing');
  expect(refused.statusCode).toBe(404);
  for (const other of [null, two!, { ...one!, sessionId: randomUUID() }, { ...one!, grants: [] }]) {
    asking = other;
    const answer = await app.inject(new URL(url).pathname);
    expect([answer.statusCode, answer.body]).toEqual([404, refused.body]);
  }
  asking = elsewhere!;
  const theirs = await tickets.addressOf(elsewhere!, { year: 2029, id, format: 'PDF' });
  expect((await app.inject(new URL(theirs.url).pathname)).statusCode).toBe(404);
  await app.close();
});

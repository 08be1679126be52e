import type pg from 'pg';
import Fastify, { type FastifyInstance } from 'fastify';
import { partBytes } from '../../../src/delivery/releases/index.ts';
import type { HandInPreparedInput, RulePreparedInput } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { handInPrepared } from '../../../src/management/preparation/hand-in-prepared.ts';
import { recordAssetRights } from '../../../src/management/preparation/record-asset-rights.ts';
import { rulePrepared } from '../../../src/management/preparation/rule-prepared.ts';
import {
  applyRelease,
  approveRelease,
  openPreview,
  prepareRelease,
  previewFileRoutes,
  tellOfConsentJob,
  type ReleaseView,
} from '../../../src/management/publishing/index.ts';
import type { PrepareRelease } from '../../../src/management/publishing/release-kind.ts';
import { changesOf } from '../../../src/management/publishing/release-changes.ts';
import type { ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import { contentOf } from '../../../src/management/publishing/what-stands-in-the-way.ts';
import { answerError } from '../../../src/platform/http/graphql-route.ts';
import { openPool } from '../../../src/platform/database/connection.ts';
import { previewSchema } from '../../../src/platform/database/prepare-database.ts';
import { aKey, codes, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { openGraph } from '../../support/management-graph.ts';
import { aFrozenPicture, aHandedIn, confirmed, type HandedIn, holdAt } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, anAsk, aReadyFile, ask, tellSelected } from '../../support/preparation.ts';
import { askForMaterial } from '../../../src/management/preparation/ask-for-material.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { openPublicSide, type PublicSide } from '../../support/public-side.ts';
import { aLargeFile } from '../../support/release-factory.ts';

// What preparation collects, from what is asked for to what the world can fetch, and back.

let office: Office;
let press: TestPress;
let side: PublicSide;
let app: FastifyInstance;
let previews: pg.Pool;
let drawer: Drawer;
let edition: Edition;
let [one, two, owner]: Desk[] = [];
let handedIn: HandedIn;
/** Who asks for files of a preview. */
let asking: Desk | null = null;
const asked: Record<string, string> = {};
const film = aLargeFile('film', partBytes + 10);
const paper = Buffer.from('a paper without a maker');
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nCooperation';
const past = new Date('2026-01-01T00:00:00Z');

beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  drawer = await openDrawer();
  side = await openPublicSide(office.databases);
  previews = openPool(office.databases.management.runtime, { max: 2, statementTimeout: 10_000, schema: previewSchema });
  app = Fastify();
  app.setErrorHandler((error, _, reply) => answerError(error, reply));
  side.delivery.routes(app);
  previewFileRoutes(app, { deskOf: async () => asking, storage: press.storage });
  edition = await office.anEdition();
  [one, two, owner] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk()];
  handedIn = await aHandedIn(office, edition, { ownerId: owner.person.id, pictures: [await aFrozenPicture(press.storage, 'handed in')] });
  await confirmed(office, edition, [one, two], [{ submissionId: handedIn.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
  await holdAt(office, edition.reviewsCloseAt);
  await tellSelected([one, two], edition.year);
  await acknowledge(owner, handedIn.submissionId);
});
afterAll(async () => {
  await app.close();
  await previews.end();
  await side.close();
  await press.close();
  await drawer.close();
  await office.close();
});

const rights = { licence: 'CC_BY' as const, credit: 'Sample credit', personsShown: 'CONSENTED' as const, consent: 'Signed forms.' };
const handIn = async (name: string, some: Partial<HandInPreparedInput>) =>
  granted(
    await handInPrepared(owner!, {
      ...{ idempotencyKey: aKey(), submissionId: handedIn.submissionId, askedId: asked[name]!, alt: [], texts: [] },
      ...some,
    }),
  ).versions[0]!.id;
const rule = async (name: string, versionId: string, some: Partial<RulePreparedInput> = {}) =>
  granted(
    await rulePrepared(one!, {
      ...{ idempotencyKey: aKey(), submissionId: handedIn.submissionId, askedId: asked[name]!, ruling: 'ACCEPT', versionId },
      ...some,
    }),
  );
const aFile = (name: string, kind: 'PICTURE' | 'VIDEO' | 'DOCUMENT', bytes: Buffer) =>
  aReadyFile(office, owner!, handedIn.submissionId, asked[name]!, kind, { storage: press.storage, bytes });
/** Has an accepted file handed in anew, and accepts it. */
async function handInAnew(name: string, kind: 'DOCUMENT', bytes: Buffer): Promise<string> {
  const [{ id }] = (await sql<{ id: string }>(
    office.databases.management.owner,
    'select id from prepared_versions where asked_id = $1 order by number desc limit 1',
    [asked[name]],
  )) as [{ id: string }];
  await rule(name, id, { ruling: 'RETURN', reason: 'Another one, please.' });
  const next = await handIn(name, withFile(await aFile(name, kind, bytes), 'Another one'));
  await rule(name, next);
  return next;
}
const withFile = (fileId: string, value: string) => ({ fileId, alt: [{ locale: 'en', value }], rights });
const prepare = (some: Partial<PrepareRelease>) =>
  prepareRelease(one!, press, { idempotencyKey: aKey(), edition: edition.year, kind: 'RESULTS', applyAt: past, ...some });
async function publish(release: ReleaseView): Promise<void> {
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
}
const correctFromPreparation = async () => {
  const { cases } = await side.ask('{ cases { edges { node { slug } } } }');
  const slug = (cases as { edges: [{ node: { slug: string } }] }).edges[0].node.slug;
  return prepare({
    kind: 'CORRECTION',
    correction: { cases: [{ slug, texts: [], pictures: [], applicants: [], fromPreparation: true }], organizations: [] },
  });
};
const shown = `{ cases { edges { node { slug pictures { url alt(locale: "en") credit }
  videos { id url caption(locale: "en") credit licence isForStage durationSeconds poster { url } subtitles { locale url } }
  documents { title(locale: "en") url licence isForStage pages } } } } }`;
const documentOf = ({ cases }: ReleaseContent) => cases[0]!.documents![0]!.hash;
const nowPublic = async () => (await side.ask(shown)).cases.edges[0]?.node;
const get = (url: string) => app.inject({ url: url.replace('https://cases.example.org', '') });

test('a place says its form; subtitles say their video, which is asked of the same cases, and once', async () => {
  const refused = async (some: Parameters<typeof anAsk>[1]) => codes(await askForMaterial(one!, anAsk(edition, some)));
  expect(await refused({ form: 'PICTURE', place: 'VIDEOS' })).toEqual([{ code: 'INVALID', path: ['place'] }]);
  expect(await refused({ form: 'SUBTITLES', place: 'SUBTITLES' })).toEqual([{ code: 'REQUIRED', path: ['subtitlesOf'] }]);
  asked.film = (await ask(one!, edition, { form: 'VIDEO', place: 'STAGE', tier: 'OUTSTANDING' })).id;
  expect(await refused({ form: 'VIDEO', place: 'VIDEOS', subtitlesOf: asked.film })).toEqual([{ code: 'INVALID', path: ['subtitlesOf'] }]);
  // the film is asked of outstanding cases alone
  expect(await refused({ form: 'SUBTITLES', place: 'SUBTITLES', subtitlesOf: asked.film })).toEqual([{ code: 'INVALID', path: ['subtitlesOf'] }]);
  asked.subtitles = (await ask(one!, edition, { form: 'SUBTITLES', place: 'SUBTITLES', subtitlesOf: asked.film, tier: 'OUTSTANDING' })).id;
  expect(await refused({ form: 'SUBTITLES', place: 'SUBTITLES', subtitlesOf: asked.film, tier: 'OUTSTANDING' })).toEqual([
    { code: 'ALREADY_DONE', path: ['subtitlesOf'] },
  ]);
  asked.paper = (await ask(one!, edition, { form: 'DOCUMENT', place: 'DOCUMENTS' })).id;
  asked.inside = (await ask(one!, edition, { form: 'DOCUMENT' })).id;
  asked.picture = (await ask(one!, edition, { form: 'PICTURE', place: 'PICTURES' })).id;
  asked.clip = (await ask(one!, edition, { form: 'VIDEO', place: 'VIDEOS' })).id;
});

test('what was accepted becomes public with its case, as the preview shows it, and nothing else does', async () => {
  await rule('film', await handIn('film', withFile(await aFile('film', 'VIDEO', film), 'The film')));
  await rule('subtitles', await handIn('subtitles', { texts: [{ locale: 'en', value: vtt }] }));
  await rule('paper', await handIn('paper', withFile(await aFile('paper', 'DOCUMENT', paper), 'The paper')));
  await rule('inside', await handIn('inside', withFile(await aFile('inside', 'DOCUMENT', Buffer.from('inside')), 'For the stage managers')));
  // accepted, and taken back by somebody who is shown: it goes into no release
  const clip = await handIn('clip', withFile(await aFile('clip', 'VIDEO', Buffer.from('a clip')), 'A clip'));
  await rule('clip', clip);
  granted(await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: clip, rights: { ...rights, personsShown: 'CONSENT_WITHDRAWN' } }));

  const release = granted(await prepare({}));
  expect(JSON.stringify(await contentOf(office.em(), release.id))).not.toMatch(/copies\/|originals\//);
  const preview = await openPreview({ previews, publisher: press.publisher, storage: press.storage }, one!, release.id);
  const seen = await side.askFor(shown, {}, side.delivery.openVisit({ source: preview.reader as PublicSide['reader'] }));
  await preview.close();
  const [{ node: before }] = (seen.result.data as { cases: { edges: [{ node: Awaited<ReturnType<typeof nowPublic>> }] } }).cases.edges;
  expect(await nowPublic()).toBeUndefined();
  expect((await get(before.videos[0].url)).statusCode).toBe(404);
  // whoever may preview it sees its files, and nobody else
  const inPreview = (url: string) => app.inject({ url: `/preview/${release.id}/files/${/[0-9a-f]{64}/.exec(url)![0]}` });
  for (const [desk, status] of [
    [null, 401],
    [owner!, 404],
  ] as const) {
    asking = desk;
    expect((await inPreview(before.videos[0].url)).statusCode).toBe(status);
  }
  asking = two!;
  expect((await inPreview(before.videos[0].url)).rawPayload.equals(film)).toBe(true);
  expect((await inPreview(before.videos[0].subtitles[0].url)).body).toBe(`${vtt}\n`);
  expect((await inPreview(before.documents[0].url)).rawPayload.equals(paper)).toBe(true);

  await publish(release);
  expect(await nowPublic()).toEqual(before);
  expect(before.videos).toMatchObject([
    { caption: 'The film', credit: 'Sample credit', licence: 'CC_BY', isForStage: true, durationSeconds: 12.5, subtitles: [{ locale: 'en' }] },
  ]);
  expect(before.documents).toMatchObject([{ title: 'The paper', licence: 'CC_BY', isForStage: false, pages: 3 }]);
  const [{ url, poster, subtitles }] = before.videos;
  expect((await get(url)).rawPayload.equals(film)).toBe(true);
  expect((await get(poster.url)).statusCode).toBe(200);
  expect((await get(subtitles[0].url)).body).toBe(`${vtt}\n`);
  expect((await get(before.documents[0].url)).rawPayload.equals(paper)).toBe(true);
});

test('a correction brings new files from preparation: new ones, and those in place of what was handed in anew', async () => {
  expect(codes(await correctFromPreparation())).toEqual([{ code: 'INVALID', path: ['correction', 'cases', '0', 'fromPreparation'] }]);
  const before = await nowPublic();
  const first = await handIn('picture', withFile(await aFile('picture', 'PICTURE', Buffer.from('')), 'A new picture'));
  await rule('picture', first);
  await publish(granted(await correctFromPreparation()));
  const added = await nowPublic();
  expect(added).toEqual({ ...before, pictures: [...before.pictures, { url: expect.any(String), alt: 'A new picture', credit: 'Sample credit' }] });
  expect((await get(added.pictures.at(-1).url)).statusCode).toBe(200);

  await rule('picture', first, { ruling: 'RETURN', reason: 'Sharper, please.' });
  await rule('picture', await handIn('picture', withFile(await aFile('picture', 'PICTURE', Buffer.from('')), 'A sharper picture')));
  await publish(granted(await correctFromPreparation()));
  const replaced = await nowPublic();
  expect(replaced.pictures.map(({ alt }: { alt: string }) => alt)).toEqual([
    ...before.pictures.map(({ alt }: { alt: string }) => alt),
    'A sharper picture',
  ]);
  expect((await get(added.pictures.at(-1).url)).statusCode).toBe(410);
});

test('no release is approved with a file of somebody who has taken their consent back since it was prepared', async () => {
  const paperVersion = await handInAnew('paper', 'DOCUMENT', Buffer.from('another paper'));
  const release = granted(await correctFromPreparation());
  granted(
    await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: paperVersion, rights: { ...rights, personsShown: 'CONSENT_WITHDRAWN' } }),
  );
  const approved = await approveRelease(two!, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash });
  expect(codes(approved)).toEqual([{ code: 'CONFLICT', path: [] }]);
  granted(await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: paperVersion, rights }));
  await publish(release);
});

test('an approved release goes out without a file whose consent was taken back meanwhile, and organizers are told of it', async () => {
  const paperVersion = await handInAnew('paper', 'DOCUMENT', Buffer.from('a third paper'));
  const before = await nowPublic();
  const release = granted(await correctFromPreparation());
  for (const desk of [one!, two!])
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  const takeBack = async () => {
    granted(
      await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: paperVersion, rights: { ...rights, personsShown: 'CONSENT_WITHDRAWN' } }),
    );
    for (let i = 0; i < 2; i++) await tellOfConsentJob(office.nobody(), press.publisher, { versionId: paperVersion });
  };
  const told = () =>
    sql<{ event: string }>(office.databases.management.owner, `select event from notices where event like 'consent-%' order by queued_at, event`);
  await takeBack();
  expect(await told()).toEqual([{ event: 'consent-taken-back' }, { event: 'consent-taken-back' }]);

  const graph = await openGraph(drawer);
  const withheld = async (desk: Desk) =>
    (
      await graph<{ viewer: { release: { withheldFiles: number } } }>(desk, 'query ($id: ID!) { viewer { release(id: $id) { withheldFiles } } }', {
        id: release.id,
      })
    ).data!.viewer.release.withheldFiles;
  expect([await withheld(one!), await withheld(two!)]).toEqual([1, 1]);
  expect(JSON.stringify(await changesOf(office.em(), press.publisher, release))).not.toContain(documentOf(await contentOf(office.em(), release.id)));
  asking = two!;
  const hidden = await app.inject({ url: `/preview/${release.id}/files/${documentOf(await contentOf(office.em(), release.id))}` });
  expect(hidden.statusCode).toBe(204);
  const preview = await openPreview({ previews, publisher: press.publisher, storage: press.storage }, one!, release.id);
  const seen = await side.askFor(shown, {}, side.delivery.openVisit({ source: preview.reader as PublicSide['reader'] }));
  await preview.close();

  await applyRelease(press, release.id);
  const after = await nowPublic();
  expect(after).toEqual({ ...before, documents: [] });
  expect((seen.result.data as { cases: { edges: [{ node: typeof after }] } }).cases.edges[0].node).toEqual(after);
  expect((await get(before.documents[0].url)).statusCode).toBe(410);
  expect(await withheld(one!)).toBe(1);
  await expect(sql(office.databases.management.owner, `update releases set withheld_files = '{}' where id = $1`, [release.id])).rejects.toThrow(
    'said when it is applied',
  );

  // given back and released, it is public; taken back again, it has to be taken down
  granted(await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: paperVersion, rights }));
  await rule('paper', paperVersion);
  await publish(granted(await correctFromPreparation()));
  expect((await nowPublic()).documents).toHaveLength(1);
  await takeBack();
  expect((await told()).slice(2)).toEqual([{ event: 'consent-taken-back-public' }, { event: 'consent-taken-back-public' }]);
  granted(await recordAssetRights(owner!, { idempotencyKey: aKey(), versionId: paperVersion, rights }));
});

test('a video that is taken down is gone with all its files, and does not come back by the way', async () => {
  const before = await nowPublic();
  const [{ id, url, poster, subtitles }] = before.videos;
  const takeDown = (videoId: string) => prepare({ kind: 'TAKE_DOWN', slug: before.slug, videoId, reason: 'A sample.' });
  expect(codes(await takeDown(before.slug))).toEqual([{ code: 'NOT_FOUND', path: ['videoId'] }]);
  await publish(granted(await takeDown(id)));
  expect(await nowPublic()).toEqual({ ...before, videos: [] });
  for (const address of [url, poster.url, subtitles[0].url]) expect((await get(address)).statusCode).toBe(410);
  expect(await sql(office.databases.delivery.owner, 'select place from file_parts')).toEqual([]);
  expect(codes(await correctFromPreparation())).toEqual([{ code: 'INVALID', path: ['correction', 'cases', '0', 'fromPreparation'] }]);
});

test('a file whose copy is not there yet is said, and nothing is prepared', async () => {
  await sql(office.databases.management.owner, `update assets set copy_hash = null, copy_length = null where kind = 'DOCUMENT'`);
  expect(codes(await correctFromPreparation())).toEqual([{ code: 'TRY_LATER', path: [] }]);
});

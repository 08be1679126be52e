import path from 'node:path';
import type pg from 'pg';
import Fastify, { type FastifyInstance } from 'fastify';
import { neededFiles, partBytes } from '../../../src/delivery/releases/index.ts';
import type { CaseContent, ReleaseContent } from '../../../src/delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { abortRelease } from '../../../src/management/publishing/abort-release.ts';
import {
  applyRelease,
  approveRelease,
  importRelease,
  openPreview,
  prepareRelease,
  type ReleaseView,
} from '../../../src/management/publishing/index.ts';
import { publicFileKey } from '../../../src/management/publishing/kept-files.ts';
import { sha256Hex } from '../../../src/platform/canonical-json.ts';
import { openPool } from '../../../src/platform/database/connection.ts';
import { previewSchema } from '../../../src/platform/database/prepare-database.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { operation, openPublicSide, type PublicSide } from '../../support/public-side.ts';
import { aDocument, anEdition, aVideo, idOf, onlyContent, readFilesOf, someContent } from '../../support/release-factory.ts';

let office: Office;
let press: TestPress;
let side: PublicSide;
let previews: pg.Pool;
let app: FastifyInstance;
let [one, two]: Desk[] = [];
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  side = await openPublicSide(office.databases);
  previews = openPool(office.databases.management.runtime, { max: 2, statementTimeout: 10_000, schema: previewSchema });
  [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  await holdClock(office.databases.delivery.owner, '2030-11-01T00:00:00Z');
  const files = readFilesOf(results);
  for (const { hash, mimeType } of neededFiles(results)) await press.storage.put(publicFileKey(hash, mimeType), await files(hash));
  app = Fastify();
  side.delivery.routes(app);
});
afterAll(async () => {
  await app.close();
  await previews.end();
  await side.close();
  await press.close();
  await office.close();
});

const everything = someContent({ year: 2030, count: 16 });
const { showcase, honours, ...results } = everything;
const [first, second] = results.cases as [CaseContent, CaseContent];
first.videos = [aVideo(first.slug, partBytes + 3)];
first.documents = [aDocument(first.slug)];
const programme = onlyContent({ showcase: showcase! });
const honoured = onlyContent({
  organizations: results.organizations.filter(({ id }) => honours!.includes(id)),
  honours: honours!,
  certificates: honours!.map((organizationId) => ({ number: '0123-4567-89AB-CDEF', organizationId })),
});
const imported = (kind: ReleaseKind, content: ReleaseContent, applyAt: Date) =>
  importRelease(one!, { idempotencyKey: aKey(), edition: 2030, kind, applyAt, content });
const approve = async ({ id, contentHash }: ReleaseView) => {
  for (const desk of [one!, two!]) granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: id, contentHash }));
};
const preview = (desk: Desk, id: string) => openPreview({ previews, publisher: press.publisher, storage: press.storage }, desk, id);

/** What each of the consumers' documents answers, as the bytes of its body. */
async function answers(source?: PublicSide['reader']): Promise<string[]> {
  const pages: [string, Record<string, unknown>][] = [
    ['PortalEditions', { locale: 'en' }],
    ['PortalCases', { edition: 2030, locale: 'fr', first: 5 }],
    ['PortalCases', { search: 'case 案例', locale: 'zh-Hans', first: 20 }],
    ['PortalCase', { slug: first.slug, locale: 'en' }],
    ['PortalCase', { slug: second.slug, locale: 'zh-Hans' }],
    ['PartnerChanges', { locales: ['en', 'zh-Hans'], first: 100 }],
    ['ScreenShowcase', { edition: 2030, locales: ['en', 'zh-Hans'] }],
  ];
  const asked = [...pages.map(([name, variables]) => [operation(name), variables] as const), [besides, { slug: first.slug }] as const];
  const bodies: string[] = [];
  for (const [text, variables] of asked) {
    const visit = side.delivery.openVisit(source ? { source } : {});
    bodies.push(JSON.stringify((await side.askFor(text, variables, visit)).result));
  }
  return bodies;
}

/** What the consumers' documents do not ask for. */
const besides = `query ($slug: String!) {
  edition(year: 2030) { honours { organization { id name(locale: "en") } } }
  certificate(number: "0123-4567-89AB-CDEF") { organization { id } edition { year } }
  case(slug: $slug) { pictures { small: url(width: 320) url } videos { url subtitles { url } } documents { url } }
}`;

/** The addresses of files that some answers name, with what is there: its status, and the hash of its bytes. */
async function filesAt(bodies: string[]): Promise<Map<string, { status: number; hash: string }>> {
  const addresses = new Set(bodies.flatMap((body) => body.match(/\/files\/[0-9a-f]{64}\.[a-z0-9]+/g) ?? []));
  const found = new Map<string, { status: number; hash: string }>();
  for (const url of addresses) {
    const { statusCode, rawPayload } = await app.inject({ url });
    found.set(url, { status: statusCode, hash: sha256Hex(rawPayload) });
  }
  return found;
}

async function rehearsed(release: ReleaseView): Promise<string[]> {
  const { reader, close } = await preview(one!, release.id);
  try {
    return await answers(reader as PublicSide['reader']);
  } finally {
    await close();
  }
}

test('a preview of each kind of release answers every document of the contract byte for byte as the public does afterwards', async () => {
  const at = (minutes: number) => new Date(Date.UTC(2030, 10, 20, 1, minutes));
  const release: (() => Promise<ReleaseView>)[] = [
    async () => granted(await imported('CALL', onlyContent({ edition: anEdition(2030) }), at(0))),
    async () => granted(await imported('RESULTS', results, at(1))),
    async () => granted(await imported('PROGRAMME', programme, at(2))),
    async () => granted(await imported('HONOURS', honoured, at(3))),
    async () => {
      const texts = [{ locale: 'fr', title: 'Cas un', origin: 'PERSON' as const }];
      const correction = { cases: [{ slug: first.slug, texts, pictures: [], applicants: [] }], organizations: [] };
      return granted(await prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'CORRECTION', applyAt: at(4), correction }));
    },
    async () =>
      granted(
        await prepareRelease(one!, press, {
          idempotencyKey: aKey(),
          edition: 2030,
          kind: 'TAKE_DOWN',
          applyAt: at(5),
          slug: second.slug,
          reason: 'A sample.',
        }),
      ),
  ];
  for (const [i, prepare] of release.entries()) {
    const prepared = await prepare();
    const before = { state: await press.publicState(), answers: await answers() };
    const seen = await rehearsed(prepared);
    // the results bring all of their files: nothing of them is anywhere yet
    const isThere = prepared.kind === 'RESULTS' ? 404 : 200;
    for (const [url, { status }] of await filesAt(seen)) expect([url, status]).toEqual([url, isThere]);
    expect({ state: await press.publicState(), answers: await answers() }).toEqual(before);
    expect(seen).not.toEqual(before.answers);
    await approve(prepared);
    await holdClock(office.databases.delivery.owner, at(i).toISOString());
    await applyRelease(press, prepared.id);
    expect(await answers()).toEqual(seen);
    const files = await filesAt(seen);
    for (const [url, file] of files)
      expect([url, file]).toEqual([url, { status: 200, hash: url.slice('/files/'.length, -path.extname(url).length) }]);
    for (const [url, { status }] of await filesAt(before.answers)) if (!files.has(url)) expect([url, status]).toEqual([url, 410]);
  }
});

test('while somebody looks, the public sees nothing of it, waits for nothing, and no trace is left in either database', async () => {
  const correction = {
    cases: [],
    organizations: [{ organizationId: idOf('organization', 1), names: [{ locale: 'en', value: 'Secret' }], onCases: true }],
  };
  const applyAt = new Date('2031-01-01T00:00:00Z');
  const { id } = granted(await prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'CORRECTION', applyAt, correction }));
  // tables that all databases of the server share grow with other tests
  const traces = () =>
    Promise.all([
      sql(
        office.databases.delivery.reader,
        `select relname, pg_relation_size(oid) as size from pg_class where relkind in ('r', 'i') and not relisshared order by oid`,
      ),
      sql(office.databases.management.owner, `select jsonb_agg(c order by c.id) from preview.cases c`),
    ]);
  await rehearsed({ id } as ReleaseView); // the mirror is as new as what is public
  const before = [await traces(), await answers()];
  const open = await preview(one!, id);
  expect((await answers(open.reader as PublicSide['reader'])).join()).toContain('Secret');
  expect((await answers()).join()).not.toContain('Secret');
  await open.close();
  expect([await traces(), await answers()]).toEqual(before);
  // what stays where releases are rehearsed is what is public, and nothing else
  const released = `select revision::int, id from releases order by revision`;
  expect(await previews.query(released).then(({ rows }) => rows)).toEqual(await sql(office.databases.delivery.reader, released));
});

test('a preview is for organizers of the edition; whoever else hears what they hear of no release', async () => {
  const applyAt = new Date('2031-01-01T00:00:00Z');
  const { id } = granted(await prepareRelease(one!, press, { idempotencyKey: aKey(), edition: 2030, kind: 'TAKE_DOWN', applyAt, slug: first.slug }));
  const said = (desk: Desk, releaseId: string) =>
    preview(desk, releaseId).then(
      () => 'opened',
      ({ message, extensions }: { message: string; extensions: object }) => ({ message, ...extensions }),
    );
  const unknown = await said(one!, idOf('no release'));
  expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
  const others = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
    await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 }),
    await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 }),
    await office.aDesk(),
  ];
  for (const desk of others) expect(await said(desk, id)).toEqual(unknown);
  expect(await said(one!, 'garbage')).toEqual(unknown);
  granted(await abortRelease(one!, press, { idempotencyKey: aKey(), releaseId: id }));
  expect(await said(one!, id)).toMatchObject({ code: 'BAD_REQUEST' });
});

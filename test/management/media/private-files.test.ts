import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import type { Desk } from '../../../src/management/identity/index.ts';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { openPictureTickets, privateFileRoutes, type PictureTickets } from '../../../src/management/media/index.ts';
import { aSubmittedCase, type Drawer, openDrawer } from '../../support/applicant.ts';
import { aHandedIn } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { tie } from '../../support/deliberation.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let app: FastifyInstance;
const tickets: PictureTickets = openPictureTickets(randomBytes(32), 'https://cases.example.org');
const desks = new Map<string, Desk>();
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer, tickets);
  app = Fastify({ routerOptions: { maxParamLength: 200 } });
  privateFileRoutes(app, { deskOf: async ({ headers }) => desks.get(String(headers.authorization)) ?? null, tickets, storage: drawer.storage });
  await office.anEdition();
});
afterAll(async () => {
  closeDecoders();
  await Promise.all([office.close(), drawer.close(), app.close()]);
});

/** Comes with a session, or without one. */
async function get(url: string, desk?: Desk) {
  if (desk) desks.set(desk.sessionId, desk);
  const { statusCode, headers, rawPayload } = await app.inject({
    url: url.replace('https://cases.example.org', ''),
    headers: desk ? { authorization: desk.sessionId } : {},
  });
  return { statusCode, headers, bytes: rawPayload };
}
async function aPictureOf(desk: Desk): Promise<string> {
  return (await aSubmittedCase(desk, drawer)).pictures[0]!.id;
}

test('whoever was given the address gets the rendition, and nobody keeps it', async () => {
  const desk = await office.aDesk();
  const id = await aPictureOf(desk);
  const small = await get(await tickets.addressOf(desk, id, 100), desk);
  expect(small).toMatchObject({
    statusCode: 200,
    headers: {
      ...{ 'content-type': 'image/webp', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
      ...{ 'content-security-policy': "sandbox; default-src 'none'", 'cross-origin-resource-policy': 'same-origin' },
      'content-disposition': 'inline; filename="picture.webp"',
    },
  });
  expect((await sharp(small.bytes).metadata()).width).toBe(320);
  for (const width of [null, 9_999]) {
    const widest = await get(await tickets.addressOf(desk, id, width), desk);
    expect((await sharp(widest.bytes).metadata()).width).toBe(400);
  }
});

test('unknown, forged, expired and foreign tickets are answered alike', async () => {
  const [desk, other] = [await office.aDesk(), await office.aDesk()];
  const id = await aPictureOf(desk);
  const url = await tickets.addressOf(desk, id, 320);
  const forged = `${url.slice(0, -1)}${url.endsWith('A') ? 'Q' : 'A'}`;
  const another = openPictureTickets(randomBytes(32), '');
  const refused = [
    await get(url),
    await get(url, other),
    await get(url, { ...desk, sessionId: other.sessionId, person: desk.person }), // the same person, another session
    await get(url, { ...other, sessionId: desk.sessionId, person: other.person }),
    await get(forged, desk),
    await get(`${url}=`, desk),
    await get('/private-files/nothing', desk),
    await get(await another.addressOf(desk, id, 320), desk),
    await get(await tickets.addressOf(desk, crypto.randomUUID(), 320), desk),
  ];
  await holdClock(office.databases.management.owner, new Date(Date.now() + 5 * 60_000 + 1_000).toISOString());
  refused.push(await get(url, desk));
  await holdClock(office.databases.management.owner, null);

  const plain = refused.map(({ statusCode, headers: { date: _, ...headers }, bytes }) => ({ statusCode, headers, text: bytes.toString() }));
  expect(new Set(plain.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(plain[0]).toMatchObject({ statusCode: 404, headers: { 'cross-origin-resource-policy': 'same-origin' } });
  expect((await get(url, desk)).statusCode).toBe(200);
});

test('an applicant and an assigned reviewer are given addresses, and nothing in them names anybody', async () => {
  const [applicant, organizer, reviewer] = [
    await office.aDesk(),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'REVIEWER' }),
  ];
  const { id, pictures } = await aSubmittedCase(applicant, drawer);
  const own = await ask<{ viewer: { submission: { pictures: { url: string }[] } } }>(
    applicant,
    `{ viewer { submission(id: "${id}") { pictures { url(width: 320) } } } }`,
  );
  expect(own.errors).toBeUndefined();
  await ask(organizer, `mutation ($input: AssignReviewerInput!) { assignReviewer(input: $input) { problems { code } } }`, {
    input: { idempotencyKey: 'assign-for-pictures', submissionId: id, reviewerId: reviewer.person.id },
  });
  const judged = await ask<{
    viewer: { reviewAssignments: { edges: { node: { revision: { pictures: { url: string; width: number; alt: unknown[] }[] } } }[] } };
  }>(reviewer, `{ viewer { reviewAssignments { edges { node { revision { pictures { url width height alt { locale value } } } } } } } }`);
  expect(judged.errors).toBeUndefined();
  const seen = judged.data!.viewer.reviewAssignments.edges[0]!.node.revision.pictures;
  expect(seen).toEqual([{ url: expect.any(String), width: 400, height: 300, alt: [] }]);
  for (const url of [own.data!.viewer.submission.pictures[0]!.url, seen[0]!.url]) {
    expect(url).toMatch(/^https:\/\/cases\.example\.org\/private-files\/[\w-]{78}$/);
    for (const trace of [applicant.person.id, reviewer.person.id, pictures[0]!.id, 'picture.jpg']) expect(url).not.toContain(trace);
  }
});

test('a reviewer fetches videos and documents without who made them, and a conflict closes them at once', async () => {
  const edition = await office.anEdition({ year: 2034 });
  const { owner } = office.databases.management;
  const [organizer, reviewer, applicant] = [
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'REVIEWER' }),
    await office.aDesk(),
  ];
  const aFile = async (kind: 'VIDEO' | 'DOCUMENT', name: string, copied = true) => {
    const id = crypto.randomUUID();
    await drawer.storage.put(`originals/${id}`, Buffer.from(`${name} by its author`));
    if (copied) await drawer.storage.put(`copies/${id}`, Buffer.from(`${name} by nobody`));
    const poster = kind === 'VIDEO' ? [{ width: 320, height: 240, hash: 'a'.repeat(64), storageKey: `originals/${id}` }] : [];
    await sql(
      owner,
      `insert into assets (id, owner_id, kind, state, storage_key, copy_key, content_hash, mime_type, byte_length, renditions, poster, pages, duration_ms, file_name)
       values ($1, $2, $3, 'READY', $4, $5, repeat('0', 64), $6, 10, '[]', $7, $8, $9, 'by its author')`,
      [
        ...[id, applicant.person.id, kind, `originals/${id}`, copied ? `copies/${id}` : null],
        ...[kind === 'VIDEO' ? 'video/mp4' : 'application/pdf', JSON.stringify(poster), kind === 'VIDEO' ? null : 3, kind === 'VIDEO' ? 2_000 : null],
      ],
    );
    return {
      materialId: crypto.randomUUID(),
      kind,
      assetId: id,
      contentHash: '0'.repeat(64),
      byteLength: 10,
      fileName: 'by its author',
      titles: { en: 'By its author' },
      alts: { en: name },
      credit: 'Its author',
      rights: 'Its author',
      focalPoint: null,
    };
  };
  const [film, report, waiting, later] = [
    await aFile('VIDEO', 'A film'),
    await aFile('DOCUMENT', 'A report'),
    await aFile('DOCUMENT', 'Uncopied', false),
    await aFile('DOCUMENT', 'Later'),
  ];
  const { submissionId, content } = await aHandedIn(office, edition, { ownerId: applicant.person.id, materials: [report, film, waiting] });
  await ask(organizer, `mutation ($input: AssignReviewerInput!) { assignReviewer(input: $input) { problems { code } } }`, {
    input: { idempotencyKey: 'assign-for-files', submissionId, reviewerId: reviewer.person.id },
  });

  const fields = 'files { number kind mimeType pages durationMs alt { value } url posterUrl(width: 320) }';
  const read = async () => {
    const { data, errors } = await ask<{ viewer: { reviewAssignments: { edges: { node: { revision: Files; newerRevision: Files | null } }[] } } }>(
      reviewer,
      `{ viewer { reviewAssignments { edges { node { revision { ${fields} } newerRevision { ${fields} } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/author/i);
    return data!.viewer.reviewAssignments.edges.map(({ node }) => node);
  };
  const fetched = async (url: string | null) => get(url!, reviewer);

  const [before] = await read();
  const url = expect.stringMatching(/^https:\/\/cases\.example\.org\/private-files\/[\w-]{78}$/);
  expect(before).toEqual({
    revision: {
      files: [
        { number: 1, kind: 'VIDEO', mimeType: 'video/mp4', pages: null, durationMs: 2_000, alt: [{ value: 'A film' }], url, posterUrl: url },
        { number: 1, kind: 'DOCUMENT', mimeType: 'application/pdf', pages: 3, durationMs: null, alt: [{ value: 'A report' }], url, posterUrl: null },
        {
          number: 2,
          kind: 'DOCUMENT',
          mimeType: 'application/pdf',
          pages: 3,
          durationMs: null,
          alt: [{ value: 'Uncopied' }],
          url: null,
          posterUrl: null,
        },
      ],
    },
    newerRevision: null,
  });
  const [video, document] = before!.revision.files;
  expect(await fetched(video!.url)).toMatchObject({ statusCode: 200, bytes: Buffer.from('A film by nobody') });
  expect(await fetched(document!.url)).toMatchObject({
    statusCode: 200,
    bytes: Buffer.from('A report by nobody'),
    headers: { 'content-disposition': 'attachment; filename="document.pdf"', 'content-type': 'application/pdf' },
  });
  // whose it is fetches what they handed in, by an address of their own
  const own = await get(await tickets.addressOf(applicant, report.assetId, null), applicant);
  expect(own.bytes.toString()).toBe('A report by its author');

  // bound to the revision: what is handed in later belongs to the later one
  expect((await get(await tickets.addressOf(reviewer, later.assetId, null, { clean: true }), reviewer)).statusCode).toBe(404);
  await sql(
    owner,
    `insert into revisions (id, submission_id, number, content, content_hash, created_at) values (gen_random_uuid(), $1, 2, $2, repeat('1', 64), instant())`,
    [submissionId, JSON.stringify({ ...content, materials: [later] })],
  );
  const [after] = await read();
  expect(after!.revision.files.map(({ alt }) => alt[0]!.value)).toEqual(['A film', 'A report', 'Uncopied']);
  expect(after!.newerRevision!.files.map(({ alt }) => alt[0]!.value)).toEqual(['Later']);
  expect((await fetched(after!.newerRevision!.files[0]!.url)).bytes.toString()).toBe('Later by nobody');

  const open = [video!.url, video!.posterUrl, document!.url, after!.newerRevision!.files[0]!.url];
  expect(await Promise.all(open.map(async (one) => (await fetched(one)).statusCode))).toEqual([200, 200, 200, 200]);
  await tie(office, reviewer, submissionId, organizer);
  expect(await Promise.all(open.map(async (one) => (await fetched(one)).statusCode))).toEqual([404, 404, 404, 404]);
  expect(await read()).toEqual([]);
});

interface Files {
  files: { alt: { value: string }[]; url: string | null; posterUrl: string | null }[];
}

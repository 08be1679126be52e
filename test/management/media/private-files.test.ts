import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import type { Desk } from '../../../src/management/identity/index.ts';
import { closeDecoders } from '../../../src/management/media/decode-picture.ts';
import { openPictureTickets, privateFileRoutes, type PictureTickets } from '../../../src/management/media/index.ts';
import { aSubmittedCase, type Drawer, openDrawer } from '../../support/applicant.ts';
import { holdClock } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let app: FastifyInstance;
const tickets: PictureTickets = openPictureTickets(randomBytes(32), '');
const desks = new Map<string, Desk>();
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
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
  const { statusCode, headers, rawPayload } = await app.inject({ url, headers: desk ? { authorization: desk.sessionId } : {} });
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

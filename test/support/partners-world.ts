import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { applyRelease } from '../../src/delivery/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { aKey } from './applicant.ts';
import { freshDatabases, holdClock, sql } from './databases.ts';
import { GraphClient } from './graph-client.ts';
import { aCase, anOrganization, aRelease, onlyContent, readFilesOf, someContent } from './release-factory.ts';
import { aToken, openWorld, type World } from './world.ts';

export const start = '2026-06-01T12:00:00.000Z';
export const soon = '2027-01-01T00:00:00.000Z';
export const termsHash = createHash('sha256').update('Sample terms').digest('hex');
export const endpointFields = 'id url events state failingSince messages { messageId type body state attempts { number status failure } }';

/** A message as a partner's receiver took it. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

const inputTypes: Record<string, string> = {};
/** Does something in the graph by its input; says the payload. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
export async function act(who: GraphClient, name: string, input: object, fields: string): Promise<any> {
  const type = (inputTypes[name] ??= `${name[0]!.toUpperCase()}${name.slice(1)}Input`);
  const data = await who.run<Record<string, unknown>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code path } } }`, {
    input: { idempotencyKey: aKey(), ...input },
  });
  return data[name];
}
/** The same, where nothing but that can come of it. */
const done = async (...asked: Parameters<typeof act>) => {
  const answer = await act(...asked);
  if (answer.problems.length > 0) throw new Error(`${asked[1]} was refused: ${JSON.stringify(answer.problems)}`);
  return answer;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
export const codes = (answer: any): string[] => answer.problems.map(({ code }: { code: string }) => code);

export const issue = (who: GraphClient, partnerId: string, some: object = {}) =>
  act(who, 'issuePartnerKey', { partnerId, name: 'Sample', scopes: ['PUBLIC'], expiresAt: soon, ...some }, 'token key { id scopes }');

/** What somebody sees of partners. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
export async function seen(who: GraphClient, fields: string): Promise<any[]> {
  const { viewer } = await who.run<{ viewer: { partners: unknown[] } }>(`{ viewer { partners { ${fields} } } }`);
  return viewer.partners as never;
}

export type PartnersWorld = Awaited<ReturnType<typeof openPartnersWorld>>;

/** The graph with terms that partners can agree to, a public edition, and a receiver that keeps what it is told. The clock stands still. */
export async function openPartnersWorld() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-partners-'));
  const world: World = await openWorld(await freshDatabases(), folder, { settings: { WEBHOOK_LOOPBACK: 'yes' } });
  const { management, delivery } = world.office.databases;
  const at = (instant: string) => Promise.all([management.owner, delivery.owner].map((owner) => holdClock(owner, instant)));
  const release = (content: Parameters<typeof readFilesOf>[0], some = {}) =>
    applyRelease(world.press.publisher, aRelease(content, some), readFilesOf(content));
  async function somebody(...grants: Parameters<World['office']['aDesk']>): Promise<[Desk, GraphClient]> {
    const desk = await world.office.aDesk(...grants);
    return [desk, new GraphClient(world.url, await aToken(world.office, desk))];
  }
  await at(start);
  await release(someContent({ year: 2025 }));
  const [, organizer] = await somebody({ role: 'ORGANIZER' });
  for (const kind of ['STANDARD', 'EMBARGO'])
    await done(organizer, 'publishPartnerTerms', { kind, address: 'https://example.org/terms', contentHash: termsHash }, 'terms { version }');

  const received: Received[] = [];
  const takesIt = (_request: Received, response: http.ServerResponse) => void response.end();
  let answerWith: (request: Received, response: http.ServerResponse) => void = takesIt;
  const receiver = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { path: request.url!, headers: request.headers as Record<string, string>, body };
      received.push(one);
      answerWith(one, response);
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const hook = (where = '/hook') => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${where}`;

  let made = 0;
  return {
    ...{ world, organizer, received, at, somebody, hook },
    /** How the receiver answers from now on. */
    answer(how: typeof answerWith) {
      answerWith = how;
    },
    /** As at the beginning: the clock, and a receiver that has heard nothing and takes everything. */
    async beginAgain() {
      await at(start);
      received.length = 0;
      answerWith = takesIt;
    },
    /** Releases a case anew. */
    change: (n: number) =>
      release(onlyContent({ organizations: [anOrganization(n), anOrganization(n + 1)], cases: [aCase(2025, n)] }), { editionYear: 2025 }),
    /** A partner with one contact, who has agreed to the terms named. */
    async aPartner(some: object = {}, terms: string[] = ['STANDARD']) {
      const [desk, contact] = await somebody();
      const { partner } = await done(
        organizer,
        'createPartner',
        { name: `Sample media ${++made}`, contacts: [desk.person.email], ...some },
        'partner { id version }',
      );
      for (const kind of terms)
        await done(contact, 'acceptPartnerTerms', { partnerId: partner.id, kind, version: 1, contentHash: termsHash }, 'partner { id }');
      return { id: partner.id as string, name: `Sample media ${made}`, version: partner.version as number, desk, contact };
    },
    /** An address that a partner is told at. */
    async anEndpoint(partner: { id: string; contact: GraphClient }, some: object = {}) {
      const { secret, endpoint } = await done(
        partner.contact,
        'addWebhook',
        { partnerId: partner.id, url: hook(), events: ['RELEASE_APPLIED', 'CASE_CHANGED', 'CASE_REMOVED'], ...some },
        `secret endpoint { ${endpointFields} }`,
      );
      return { secret: secret as string, id: endpoint.id as string };
    },
    /** What somebody was told by mail. */
    mailed: (desk: Desk, event: string) =>
      sql<{ event: string; values: object }>(
        management.owner,
        `select event, "values" from notices where person_id = $1 and event like $2 order by event`,
        [desk.person.id, event],
      ),
    /** Sends what is due. */
    async send() {
      await world.webhooks.round();
      await world.webhooks.idle();
    },
    async close() {
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
      await world.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

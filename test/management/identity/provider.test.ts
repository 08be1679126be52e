import Fastify, { type FastifyInstance } from 'fastify';
import net from 'node:net';
import { signInWithLink } from '../../../src/management/identity/sign-in-with-link.ts';
import { codes, granted } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openOpenIdProvider, type OpenIdProvider, Wanderer } from '../../support/openid-provider.ts';

let office: Office;
let entrance: Entrance;
let provider: OpenIdProvider;
let app: FastifyInstance;
let url: string;
const page = 'https://portal.example.org/sign-in';

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
  url = `http://127.0.0.1:${port}`;
  office = await openOffice();
  provider = await openOpenIdProvider(`${url}/auth/oidc/callback`);
  entrance = await openEntrance(office, 'required', { publicUrl: url, signInUrl: page, provider });
  app = Fastify();
  entrance.house.routes(app);
  await app.listen({ host: '127.0.0.1', port });
});
afterEach(() => holdClock(office.databases.management.owner, null));
afterAll(async () => {
  await app.close();
  await provider.close();
  await entrance.close();
  await office.close();
});

const atPage = (at: URL) => at.href.startsWith(page);
const atCallback = (at: URL) => at.href.startsWith(`${url}/auth/oidc/callback`);
const comeIn = async (person: OpenIdProvider['person']) => {
  provider.person = person;
  return (await new Wanderer().follow(`${url}/auth/oidc/start`, atPage)).hash;
};
const linkIn = (hash: string) => /^#link=(cgl_[\w-]{43})$/.exec(hash)![1]!;

test('somebody comes in from the provider, and is the same person the next time, whatever the address is then', async () => {
  const hash = await comeIn({ sub: 'sample-1', email: 'New.Person@example.org', email_verified: true, name: 'Sample newcomer' });
  const first = granted(await signInWithLink(entrance.door, { link: linkIn(hash) }));
  expect(first.person).toMatchObject({ email: 'new.person@example.org', name: 'Sample newcomer' });
  const again = await comeIn({ sub: 'sample-1', email: 'moved@example.org', email_verified: true });
  expect(granted(await signInWithLink(entrance.door, { link: linkIn(again) })).person.id).toBe(first.person.id);
  expect((await entrance.desk(first.token))!.session!.secondFactor).toBe('NOT_NEEDED');
});

test('an account is found by an address that the provider has verified, and its roles wait for the second factor', async () => {
  const { person } = await office.aDesk({ role: 'ORGANIZER' });
  const hash = await comeIn({ sub: 'sample-2', email: person.email, email_verified: true });
  const { token, person: found } = granted(await signInWithLink(entrance.door, { link: linkIn(hash) }));
  expect(found.id).toBe(person.id);
  expect(await entrance.desk(token)).toMatchObject({ grants: [], session: { secondFactor: 'MISSING' } });
});

test.each([
  ['an address that is not verified', { email_verified: false }],
  ['no word on whether it is', {}],
])('%s opens nothing', async (_what, some) => {
  const { person } = await office.aDesk();
  expect(await comeIn({ sub: `stranger-${person.id}`, email: person.email, ...some })).toBe('#refused=provider');
  expect(await sql(office.databases.management.owner, 'select 1 from external_identities where person_id = $1', [person.id])).toEqual([]);
});

test('the link from the way back is good once, and for two minutes', async () => {
  const at = Date.now();
  const hold = (ms: number) => holdClock(office.databases.management.owner, new Date(at + ms).toISOString());
  await hold(0);
  const someone = { sub: 'sample-3', email: 'sample-3@example.org', email_verified: true };
  const [first, second] = [linkIn(await comeIn(someone)), linkIn(await comeIn(someone))];
  granted(await signInWithLink(entrance.door, { link: first }));
  expect(codes(await signInWithLink(entrance.door, { link: first }))[0]!.code).toBe('LINK_NOT_GOOD');
  await hold(2 * 60_000);
  expect(codes(await signInWithLink(entrance.door, { link: second }))[0]!.code).toBe('LINK_NOT_GOOD');
});

test('only the browser that went out comes in, once, with what it went out with', async () => {
  provider.person = { sub: 'sample-4', email: 'sample-4@example.org', email_verified: true };
  const browser = new Wanderer();
  const callback = await browser.follow(`${url}/auth/oidc/start`, atCallback);
  const elsewhere = await new Wanderer().follow(callback.href, atPage);
  expect(elsewhere.hash).toBe('#refused=provider');

  const other = new Wanderer();
  await other.follow(`${url}/auth/oidc/start`, atCallback);
  expect((await other.follow(callback.href, atPage)).hash).toBe('#refused=provider'); // another way out: state and nonce differ

  const forged = new URL(callback);
  forged.searchParams.set('state', 'another');
  const third = new Wanderer();
  await third.follow(`${url}/auth/oidc/start`, atCallback);
  expect((await third.follow(forged.href, atPage)).hash).toBe('#refused=provider');

  linkIn((await browser.follow(callback.href, atPage)).hash);
  expect((await browser.follow(callback.href, atPage)).hash).toBe('#refused=provider');
});

test('after ten minutes a way out is too old', async () => {
  provider.person = { sub: 'sample-5', email: 'sample-5@example.org', email_verified: true };
  const browser = new Wanderer();
  const callback = await browser.follow(`${url}/auth/oidc/start`, atCallback);
  await holdClock(office.databases.management.owner, new Date(Date.now() + 11 * 60_000).toISOString());
  expect((await browser.follow(callback.href, atPage)).hash).toBe('#refused=provider');
});

test('the cookie is for these routes and for no script', async () => {
  const response = await fetch(`${url}/auth/oidc/start`, { redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(response.headers.get('set-cookie')).toMatch(/^casegraph_way_out=[\w-]+; Max-Age=600; Path=\/auth\/oidc; HttpOnly; SameSite=Lax$/);
  const asked = new URL(response.headers.get('location')!).searchParams;
  expect([asked.get('code_challenge_method'), asked.get('scope')]).toEqual(['S256', 'openid email profile']);
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThan(30);
});

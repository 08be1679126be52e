import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../../../src/management/identity/index.ts';
import { screenDeviceRoutes } from '../../../src/management/programme/index.ts';
import { askForCode } from '../../../src/management/programme/screens/ask-for-code.ts';
import { pairScreen } from '../../../src/management/programme/screens/pair-screen.ts';
import { pairing } from '../../../src/management/programme/screens/pairing-rules.ts';
import { loadConfig } from '../../../src/platform/config.ts';
import { createHttp } from '../../../src/platform/http/create-http.ts';
import { openLog } from '../../../src/platform/log.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { aBox, type Office, openOffice } from '../../support/office.ts';

/** A code is short: what keeps it from being guessed, used late, or asked for without end. */
let office: Office;
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  office = await openOffice();
  await office.anEdition();
  const { limits } = loadConfig({}).config!;
  const routes = [(app: FastifyInstance) => screenDeviceRoutes(app, { em: office.nobody })];
  app = await createHttp({ graph: null, limits, log: openLog('silent'), isReady: async () => true, routes });
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/screens/pairings`;
});
afterAll(async () => {
  await app.close();
  await office.close();
});
beforeEach(() => sql(office.databases.management.owner, 'delete from screen_pairings'));

const waiting = () => askForCode(office.nobody(), { prefix: randomBytes(4).toString('hex'), tokenHash: randomBytes(32) });
const manager = () => office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
const pair = (desk: Desk, code: string) => pairScreen(desk, aBox, { idempotencyKey: aKey(), edition: 2030, code, name: 'Left wall' });
const keys = async () => (await office.em().execute('select id from keys')).length;
const wrong = [{ code: 'WRONG_CODE', path: ['code'] }];
const later = [{ code: 'TRY_LATER', path: [] }];

test('ten wrong codes are the last, for one person: the right one then lets nothing in, and somebody else may type it', async () => {
  const [guesser, other] = [await manager(), await manager()];
  const { code } = (await waiting())!;
  for (let n = 0; n < 10; n++) expect(codes(await pair(guesser, '222222'))).toEqual(wrong);
  const before = await keys();
  expect([codes(await pair(guesser, '222222')), codes(await pair(guesser, code)), await keys()]).toEqual([later, later, before]);
  expect(granted(await pair(other, code)).name).toBe('Left wall');
});

test('whoever types right codes may go on', async () => {
  const desk = await manager();
  for (let n = 0; n < 12; n++) granted(await pair(desk, (await waiting())!.code));
});

test('a code is good for ten minutes and not longer, and goes when the screen asks for another', async () => {
  const desk = await manager();
  const late = (await waiting())!;
  expect(Date.parse(late.expiresAt) - Date.now()).toBeLessThanOrEqual(pairing.minutes * 60_000);
  await sql(office.databases.management.owner, `update screen_pairings set expires_at = instant()`);
  expect(codes(await pair(desk, late.code))).toEqual(wrong);
  const screen = { prefix: randomBytes(4).toString('hex'), tokenHash: randomBytes(32) };
  const [first, second] = [(await askForCode(office.nobody(), screen))!, (await askForCode(office.nobody(), screen))!];
  expect([first.code === second.code, codes(await pair(desk, first.code))]).toEqual([false, wrong]);
  granted(await pair(desk, second.code));
});

test('one address asks for so many codes a minute, and so many screens wait', async () => {
  const ask = async () => {
    const body = JSON.stringify({ prefix: randomBytes(4).toString('hex'), tokenHash: randomBytes(32).toString('hex') });
    const { status, headers } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return [status, headers.get('retry-after')];
  };
  for (let n = 0; n < pairing.perAddressAndMinute - 1; n++) expect(await ask()).toEqual([201, null]);
  await sql(
    office.databases.management.owner,
    `insert into screen_pairings (code, prefix, token_hash, expires_at)
     select translate(upper(lpad(to_hex(n), 6, 'z')), '01', 'GH'), lpad(to_hex(n), 8, 'z'), sha256(n::text::bytea), instant() + interval '1 minute' from generate_series(1, ${pairing.waiting}) n`,
  );
  expect(await ask()).toEqual([503, '60']);
  expect(await ask()).toEqual([429, '60']);
});

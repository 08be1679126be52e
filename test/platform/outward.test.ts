import type { lookup } from 'node:dns';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from '../../src/platform/outward/public-address.ts';
import { isOutwardUrl, type OutwardSettings, postOutward } from '../../src/platform/outward/post-outward.ts';

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ...[
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.1',
      '192.0.2.1',
    ],
    ...['192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::7f00:1',
      '::127.0.0.1',
      '::ffff:127.0.0.1',
      '::ffff:93.184.215.14',
      '::ffff:0:127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::7f00:1',
    ],
    ...[
      '2002:7f00:1::1',
      '2001::1',
      '2001:db8::1',
      '2001:10::1',
      '2001:20::1',
      '3fff::1',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
      '100::1',
    ],
    ...['fe80::1%eth0', '5f00::1', 'localhost', '', '1', '0x7f.1'],
  ].map((address): [string, boolean] => [address, false]),
])('%s is public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));

test.each([
  ['https://media.example.org/hooks?a=b', true],
  ['https://93.184.215.14/', true],
  ...[
    ...[
      'http://media.example.org/',
      'ftp://media.example.org/',
      'https://user:pass@media.example.org/',
      'https://media.example.org/#part',
      'media.example.org',
    ],
    ...[
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f000001/',
      'https://0177.0.0.1/',
      'https://127.1/',
      'https://[::1]/',
      'https://[::ffff:7f00:1]/',
    ],
    ...[
      'https://localhost/',
      'https://LOCALHOST./',
      'https://a.localhost/',
      'https://printer.local/',
      'https://db.internal/',
      `https://example.org/${'a'.repeat(2_000)}`,
    ],
  ].map((url): [string, boolean] => [url, false]),
])('%s may be named: %s', (url, expected) => expect(isOutwardUrl(url, { allowLoopback: false })).toBe(expected));

const settings: OutwardSettings = { timeoutMs: 10_000, answerBytes: 1_000, allowLoopback: false };
/** A resolver that answers each question with the next of these. */
const answering = (...answers: string[][]): { resolve: typeof lookup; asked: () => number } => {
  let asked = 0;
  const resolve = ((_name: string, _options: object, callback: (error: null, all: { address: string; family: number }[]) => void) => {
    const all = answers[Math.min(asked++, answers.length - 1)]!;
    callback(
      null,
      all.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as typeof lookup;
  return { resolve, asked: () => asked };
};

let server: http.Server;
let asked: { url: string; body: string }[];
let respond: (request: http.IncomingMessage, response: http.ServerResponse) => void;
beforeEach(async () => {
  asked = [];
  server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ url: request.url!, body });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);
const port = () => (server.address() as AddressInfo).port;
const toName = (text: string, some: Partial<OutwardSettings>) =>
  postOutward(`http://media.example.org:${port()}${text}`, {}, '{}', { ...settings, allowLoopback: true, ...some });

test('a name that leads inside, or partly inside, is not connected to', async () => {
  respond = (_request, response) => void response.end();
  for (const inside of [['127.0.0.1'], ['::1'], ['10.0.0.1'], ['::ffff:127.0.0.1'], ['93.184.215.14', '169.254.169.254'], []]) {
    const { resolve } = answering(inside);
    const answer = await postOutward('https://media.example.org/', {}, '{}', { ...settings, resolve });
    expect([inside, answer]).toEqual([inside, { status: null, failure: 'ADDRESS_NOT_PUBLIC', retryAfter: undefined }]);
  }
  expect(asked).toEqual([]);
});

test('a name that means something else the next moment is asked once: what was looked at is what is connected to', async () => {
  respond = (_request, response) => void response.end();
  const { resolve, asked: questions } = answering(['127.0.0.1'], ['10.0.0.1']);
  expect(await toName('/hook', { resolve })).toEqual({ status: 200, failure: null, retryAfter: undefined });
  expect([questions(), asked]).toEqual([1, [{ url: '/hook', body: '{}' }]]);
});

test('answers that lead elsewhere are not followed; others say what they say', async () => {
  const { resolve } = answering(['127.0.0.1']);
  respond = (_request, response) => void response.writeHead(302, { location: `http://127.0.0.1:${port()}/inside` }).end();
  expect(await toName('/first', { resolve })).toMatchObject({ status: 302, failure: 'REDIRECTED' });
  expect(asked.map(({ url }) => url)).toEqual(['/first']);
  respond = (_request, response) => void response.writeHead(503, { 'retry-after': '120' }).end();
  expect(await toName('/busy', { resolve })).toEqual({ status: 503, failure: 'REFUSED', retryAfter: '120' });
});

test('an answer without end and one that never comes cost no more than they may', async () => {
  const { resolve } = answering(['127.0.0.1']);
  let sent = 0;
  respond = (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
    };
    response.on('drain', more);
    more();
  };
  expect(await toName('/endless', { resolve })).toMatchObject({ status: 200, failure: null });
  expect(sent).toBeGreaterThan(0);
  respond = () => {};
  expect(await toName('/never', { resolve, timeoutMs: 100 })).toMatchObject({ status: null, failure: 'TIMED_OUT' });
});

test('what cannot be reached says why', async () => {
  const { resolve } = answering(['127.0.0.1']);
  expect(await postOutward(`https://media.example.org:${port()}/`, {}, '{}', { ...settings, allowLoopback: true, resolve })).toMatchObject({
    status: null,
    failure: expect.stringMatching(/^(TLS|NOT_REACHED)$/) as unknown,
  });
  const unknown = ((_n: string, _o: object, callback: (error: Error) => void) =>
    callback(Object.assign(new Error(), { code: 'ENOTFOUND' }))) as never;
  expect(await toName('/', { resolve: unknown })).toMatchObject({ failure: 'NOT_FOUND' });
});

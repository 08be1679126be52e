import { deflateSync } from 'node:zlib';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ask, post, query, raw, type Send, upload } from './send.ts';

/** What is tried, by name. */
export type Battery = [name: string, send: Send][];

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ');

export const queryCost: Battery = [
  ['depth 60', query(`{ ${'cases { edges { node { edition { honours { organization { '.repeat(10)} id ${'} } } } } } '.repeat(10)} }`)],
  ['1,000 aliases', query(`{ ${times(1_000, (i) => `a${i}: __typename`)} }`)],
  ['500 aliased lists', query(`{ ${times(500, (i) => `a${i}: cases(first: 100) { totalCount }`)} }`)],
  ['a page of 10 million', query('{ cases(first: 10000000) { edges { node { id } } } }')],
  [
    '30,000 languages by variable',
    query('query ($l: [Locale!]!) { case(slug: "x") { texts(locales: $l) { title } } }', { l: Array(30_000).fill('en') }),
  ],
  [
    'the dearest page there is',
    query(
      'query ($l: [Locale!]!) { a: cases(first: 100) { edges { node { texts(locales: $l) { body } } } } b: cases(first: 100) { edges { node { texts(locales: $l) { body } } } } c: cases(first: 100) { edges { node { texts(locales: $l) { body } } } } }',
      { l: Array(30).fill('en') },
    ),
  ],
  ['fragments in a circle', query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')],
  ['a fragment that holds itself', query('{ cases { ...F } } fragment F on CaseConnection { edges { node { ...G } } } fragment G on Case { ...G }')],
  [
    'fragments that double 20 times',
    query(`{ editions { ...F0 } } ${times(20, (i) => `fragment F${i} on Edition { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Edition { year }`),
  ],
  [
    'fragments that double by alias',
    query(
      `{ node(id: "x") { ...F0 } } ${times(15, (i) => `fragment F${i} on Case { a: edition { honours { organization { id } } } ...F${i + 1} ...F${i + 1} }`)} fragment F15 on Case { id }`,
    ),
  ],
  ['fields that overlap 600 times', query(`{ ${times(9, () => `editions { ${times(60, () => 'name(locale: "en")')} }`)} }`)],
  ['900 directives', query(`{ editions { year ${times(900, () => '@skip(if: false)')} } }`)],
  ['900 unknown directives', query(`{ editions { year ${times(900, (i) => `@a${i}`)} } }`)],
  ['a megabyte of commas', query(`{ ${','.repeat(900_000)} __typename }`)],
  ['a megabyte of braces', query('{'.repeat(900_000))],
  ['one variable of 900 kB', query('query ($s: String) { cases(search: $s) { totalCount } }', { s: '案'.repeat(300_000) })],
  [
    'variables 10,000 deep',
    post(`{"query":"query ($l: [Locale!]!) { editions { name(locale: \\"en\\") } }","variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`),
  ],
  ['100,000 variables', query('{ __typename }', Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`v${i}`, i])))],
  ['an introspection bomb', query(`{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`)],
  ['the whole schema 10 times', query(`{ ${times(10, (i) => `s${i}: __schema { types { name fields { name args { name } } } }`)} }`)],
  ['a batch of 1,000', post(Array(1_000).fill({ query: '{ editions { year } }' }))],
  ['a search with 200 words', query('query ($s: String) { cases(search: $s, first: 100) { totalCount } }', { s: 'a '.repeat(100) })],
  [
    '30 sign-ins in one request',
    post({ query: `mutation { ${times(30, (i) => `a${i}: signIn(input: { email: "a@example.org", password: "x" }) { token }`)} }` }),
  ],
  ['a subscription by POST', query('subscription { stage(edition: 2024) { sequence } }')],
  [
    '40 times the dearest question in a row',
    async (target) => {
      const one = query(
        'query ($l: [Locale!]!) { cases(first: 100, search: "e") { totalCount edges { node { texts(locales: $l) { title body } } } } }',
        { l: Array(30).fill('fr') },
      );
      const replies = await Promise.all(Array.from({ length: 40 }, () => one(target)));
      return replies.reduce((a, b) => (b.ms > a.ms ? b : a));
    },
  ],
];

const json = 'content-type: application/json\r\n';
const head = 'POST /graphql HTTP/1.1\r\nhost: example.org\r\nx-forwarded-for: 203.0.113.66\r\n';
const small = '{"query":"{__typename}"}';
export const http: Battery = [
  ['a charset that is none', post(small, { 'content-type': 'application/json; charset=made-up' })],
  ['UTF-16', post(new Uint8Array(Buffer.from(small, 'utf16le')), { 'content-type': 'application/json; charset=utf-16le' })],
  ['UTF-7', post(small, { 'content-type': 'application/json; charset=utf-7' })],
  ['broken UTF-8', post(new Uint8Array(Buffer.from('{"query":"{a}\xff\xfe"}', 'latin1')))],
  ['a form', post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text', post(small, { 'content-type': 'text/plain' })],
  ['XML', post('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', { 'content-type': 'application/xml' })],
  ['gzip that is none', post(small, { 'content-encoding': 'gzip' })],
  ['a prototype', post('{"__proto__":{"admin":true},"query":"{__typename}"}')],
  ['a constructor', post('{"constructor":{"prototype":{"admin":true}},"query":"{__typename}"}')],
  ['a prototype in variables', post('{"query":"{__typename}","variables":{"__proto__":{"a":1}}}')],
  ['a query that is a number', post('{"query":1}')],
  ['variables that are a list', post('{"query":"{__typename}","variables":[]}')],
  ['an operation name that is an object', post('{"query":"{__typename}","operationName":{}}')],
  ['2 MB', post(`{"query":"${'x'.repeat(2_000_000)}"}`)],
  ['two lengths', raw(`${head}${json}content-length: 5\r\ncontent-length: 24\r\n\r\n${small}`)],
  [
    'a length and chunks',
    raw(`${head}${json}content-length: 24\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nhost: x\r\n\r\n`),
  ],
  ['chunks twice', raw(`${head}${json}transfer-encoding: chunked, chunked\r\n\r\n0\r\n\r\n`)],
  ['a chunk with a negative size', raw(`${head}${json}transfer-encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n`)],
  ['a line feed in a header', raw(`${head}${json}x-a: b\n c: d\r\ncontent-length: 24\r\n\r\n${small}`)],
  ['a space before the colon', raw(`${head}content-length : 24\r\n${json}\r\n${small}`)],
  ['no host', raw('GET /graphql?query={__typename} HTTP/1.1\r\n\r\n')],
  ['HTTP/0.9', raw('GET /\r\n\r\n')],
  ['TLS on a plain port', raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03')],
  ['100 kB of headers', raw(`GET /graphql HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(100_000)}\r\n\r\n`)],
  ['5,000 headers', raw(`GET /graphql HTTP/1.1\r\nhost: x\r\n${times(5_000, (i) => `x-${i}: 1\r\n`).replace(/ x-/g, 'x-')}\r\n`)],
  ['half a header, then nothing', raw('POST /graphql HTTP/1.1\r\nhost', 4_000)],
  ['half a body, then nothing', raw(`${head}${json}content-length: 1000\r\n\r\n{`, 4_000)],
  ['an address of 100 kB', raw(`GET /graphql?query=${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)],
  ['TRACE', raw('TRACE /graphql HTTP/1.1\r\nhost: x\r\n\r\n')],
  ['a method of one’s own', raw('STEAL /graphql HTTP/1.1\r\nhost: x\r\n\r\n')],
  ['a method in a header', post(small, { 'x-http-method-override': 'DELETE' })],
  ['a mutation by GET', ask('/graphql?query=mutation{signOut{problems{code}}}')],
  ['a path out of files', ask('/files/..%2f..%2fetc%2fpasswd')],
  ['a path with a null', ask('/files/a%00.webp')],
  ['a path that is no UTF-8', ask('/files/%ff%fe')],
  ['a token of 10 kB', post(small, { authorization: `Bearer ${'a'.repeat(10_000)}` })],
  ['a token with a quote', post(small, { authorization: "Bearer ' or 1=1 --" })],
  ['an address of somebody else', post(small, { 'x-forwarded-for': '127.0.0.1, ::1, unknown, <script>' })],
  ['a page of another site', post(small, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })],
  [
    '200 half-open connections',
    async (target) => {
      const replies = await Promise.all(Array.from({ length: 200 }, () => raw(`${head}${json}content-length: 1000\r\n\r\n{`, 4_000)(target)));
      return replies[0]!;
    },
  ],
];

/** The draft that pictures are sent for: a real one, so that they come as far as whoever decodes them. */
export interface Draft {
  id: string;
  version: number;
}

export function uploads({ id, version }: Draft): Battery {
  const operations = JSON.stringify({
    query: 'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { problems { code message } } }',
    variables: { input: { idempotencyKey: 'attack-attack', submissionId: id, expectedVersion: version, file: null } },
  });
  const map = '{"0":["variables.input.file"]}';
  const picture = (bytes: string | Uint8Array, name = 'a.png', type = 'image/png') =>
    upload([
      ['operations', operations],
      ['map', map],
      ['0', new Blob([bytes as string], { type }), name],
    ]);

  return [
    ['no bytes', picture('')],
    ['one byte', picture('x')],
    ['SVG as PNG', picture('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML as JPEG', picture('<html><script>alert(1)</script>', 'a.jpg', 'image/jpeg')],
    ['GIF and HTML in one', picture('GIF89a/*<script>alert(1)</script>*/=1', 'a.gif', 'image/gif')],
    [
      'PNG’s head and HTML',
      picture(new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('<script>alert(1)</script>')]))),
    ],
    ['a JPEG cut off', picture(new Uint8Array(Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex')), 'a.jpg', 'image/jpeg')],
    ['a picture of 400 million pixels', picture(bomb(20_000, 20_000))],
    ['a picture that says 4 billion a side', picture(bomb(0x7fffffff, 0x7fffffff))],
    ['11 MB of nothing', picture(new Uint8Array(11_000_000))],
    ['a name that leads away', picture('x', '../../../../etc/passwd')],
    ['a name of 10 kB', picture('x', `${'a'.repeat(10_000)}.png`)],
    [
      'a path to a prototype',
      upload([
        ['operations', operations],
        ['map', '{"0":["__proto__.polluted"]}'],
        ['0', new Blob(['x']), 'a'],
      ]),
    ],
    [
      'a path through a function',
      upload([
        ['operations', operations],
        ['map', '{"0":["constructor.prototype.a"]}'],
        ['0', new Blob(['x']), 'a'],
      ]),
    ],
    [
      'a map to 10,000 places',
      upload([
        ['operations', operations],
        ['map', JSON.stringify({ 0: Array(10_000).fill('variables.input.file') }).slice(0, 60_000)],
        ['0', new Blob(['x']), 'a'],
      ]),
    ],
    [
      '20 files',
      upload([
        ['operations', operations],
        ['map', map],
        ...Array.from({ length: 20 }, (_, i): [string, Blob, string] => [String(i), new Blob(['x']), 'a']),
      ]),
    ],
    [
      'a field of 1 MB',
      upload([
        ['operations', operations + ' '.repeat(1_000_000)],
        ['map', map],
      ]),
    ],
    ['no boundary', post('x', { 'content-type': 'multipart/form-data', 'apollo-require-preflight': '1' }, true)],
    [
      'a boundary of 10 kB',
      post('x', { 'content-type': `multipart/form-data; boundary=${'b'.repeat(5_000)}`, 'apollo-require-preflight': '1' }, true),
    ],
    [
      'garbage between boundaries',
      post(
        '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n\0\0--b\r\nx',
        { 'content-type': 'multipart/form-data; boundary=b', 'apollo-require-preflight': '1' },
        true,
      ),
    ],
    [
      'without a preflight',
      upload(
        [
          ['operations', operations],
          ['map', map],
        ],
        { 'apollo-require-preflight': '' },
      ),
    ],
    [
      'without a good token',
      upload(
        [
          ['operations', operations],
          ['map', map],
          ['0', new Blob(['x']), 'a'],
        ],
        { authorization: 'Bearer cgs_x' },
      ),
    ],
  ];
}

/** A PNG that says it is enormous and unpacks to as much nothing. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(8 + body.length);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), 4 + body.length);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min((Math.ceil(width / 8) + 1) * height, 50_000_000)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}
function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

const hostileTexts = [
  `' or 1=1; drop table people; --`,
  `\u0000`,
  `\ud800`,
  `\${process.env}{{7*7}}<script>alert(1)</script>`,
  `%' escape '\\`,
  `1e999`,
  'a'.repeat(5_000),
  `\r\nset-cookie: a=b`,
  `__proto__`,
  `%s%n../../../etc/passwd`,
];

/** Every argument of every root field, with each hostile text in every place that takes one. */
export function injections(schema: GraphQLSchema): Battery {
  const battery: Battery = [];
  const viewer = schema.getType('Viewer') as GraphQLObjectType | undefined;
  const roots: [string, GraphQLObjectType, string, string][] = [
    ['query', schema.getQueryType()!, '', ''],
    ['mutation', schema.getMutationType()!, '', ''],
    ...(viewer ? ([['query', viewer, 'viewer { ', ' }']] as [string, GraphQLObjectType, string, string][]) : []),
  ];
  for (const [operation, root, before, after] of roots) {
    for (const field of Object.values(root.getFields()).filter(({ args, name }) => args.length > 0 && name !== 'attachPicture')) {
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      const below = isObjectType(inner) || 'getFields' in inner || 'getTypes' in inner ? ' { __typename }' : '';
      const text = `${operation} (${declared}) { ${before}${field.name}(${given})${below}${after} }`;
      for (const [i, hostile] of hostileTexts.entries()) {
        const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, valueFor(type, hostile)]));
        battery.push([`${root.name}.${field.name} #${i + 1}`, post({ query: text, variables }, {}, true)]);
      }
    }
  }
  return battery;
}

function valueFor(type: GraphQLInputType, hostile: string, depth = 0): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, hostile, depth);
  if (isListType(type)) return [valueFor(type.ofType, hostile, depth)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < 4 || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, hostile, depth + 1)]));
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return { Int: 2024, Float: 1, Boolean: true, Locale: 'en', Date: '2020-01-01', DateTime: '2026-03-01T00:00:00Z', Upload: null }[type.name] ===
    undefined
    ? hostile
    : { Int: 2024, Float: 1, Boolean: true, Locale: 'en', Date: '2020-01-01', DateTime: '2026-03-01T00:00:00Z', Upload: null }[type.name];
}

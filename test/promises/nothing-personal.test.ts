import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { hashPassword } from '../../src/management/identity/index.ts';
import { openReceiptKey } from '../../src/management/submissions/index.ts';
import { connectionUrl } from '../../src/platform/database/connection.ts';
import { aKey, anOrganization, aPicture } from '../support/applicant.ts';
import { sql } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';
import { type Program, startProgram, until } from '../support/program.ts';
import { accredit, aRecommender, invitationTicket } from '../support/recommender.ts';
import { aToken } from '../support/world.ts';

jest.setTimeout(240_000);

// Promise 8. Nothing personal and no secret in logs, in errors, in addresses, in what waits to be done.
const planted: Record<string, string> = {
  name: 'Plantedname Zhongwen',
  email: 'planted-mail@example.org',
  'an invited address': 'planted-invited@example.org',
  password: 'planted velvet harbour',
  'a wrong password': 'planted wrong lantern',
  title: 'Planted Titleword of a draft',
  body: 'Planted Bodyword of a draft',
  'an idempotency key': 'planted-key-of-a-retry',
  'a file’s name': 'planted-picture-name.jpg',
  'a file’s words': 'planted words within a file',
  'what was typed at the wrong place': 'planted-misplaced-words',
};
let office: Office;
let dataDir: string;
let own: Record<string, string>;
/** Bodies of errors and refusals, the addresses they came from, and every address in an answer. */
const seen: { where: string; text: string }[] = [];

beforeAll(async () => {
  office = await openOffice();
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'casegraph-planted-'));
  const { management, delivery } = office.databases;
  own = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'debug',
    MANAGEMENT_DATABASE_URL: connectionUrl(management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(delivery.publisher),
    SMTP_URL: 'smtp://127.0.0.1:1', // nobody listens: every mail fails
    MAIL_FROM: 'Sample service <no-reply@example.org>',
  };
  await office.anEdition();
  await sql(management.owner, `insert into people (email, name, password_hash) values ($1, $2, $3)`, [
    planted.email,
    planted.name,
    await hashPassword(planted.password!),
  ]);
});
afterAll(async () => {
  await office.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Asks by POST, and keeps what an error or a refusal says. */
async function post(program: Program, token: string | null, query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  return await answered(
    query,
    await fetch(`${program.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...authorization, ...headers }, body }),
  );
}

async function answered(where: string, response: Response) {
  const text = await response.text();
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { data?: Record<string, Record<string, unknown>>; errors?: unknown[] };
  if (response.status >= 400 || answer.errors) seen.push({ where, text: `${text} ${JSON.stringify([...response.headers])}` });
  for (const payload of Object.values(answer.data ?? {}))
    if (Array.isArray(payload?.problems) && payload.problems.length > 0) seen.push({ where, text: JSON.stringify(payload.problems) });
  for (const [url] of text.matchAll(/https?:\/\/[^"\s]+/g))
    seen.push({ where: `an address in the answer to ${where}`, text: decodeURIComponent(url) });
  return answer;
}

async function upload(program: Program, token: string, input: object, bytes: Uint8Array, some: { operations?: string; map?: string } = {}) {
  const query =
    'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { submission { version pictures { url } } problems { code message path } } }';
  const form = new FormData();
  form.set('operations', some.operations ?? JSON.stringify({ query, variables: { input } }));
  form.set('map', some.map ?? JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', new Blob([new Uint8Array(bytes)]), planted['a file’s name']);
  const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' };
  return await answered('an upload', await fetch(`${program.url}/graphql`, { method: 'POST', headers, body: form }));
}

/** Sends bytes that are not HTTP, and answers with what came back. */
const raw = (url: string, text: string) =>
  new Promise<string>((resolve) => {
    let heard = '';
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(text));
    socket.on('data', (data) => (heard += String(data)));
    socket.on('close', () => resolve(heard)).on('error', () => resolve(heard));
  });

test('what people send is in no log, no error, no address and no waiting job', async () => {
  const { owner } = office.databases.management;
  const key = await openReceiptKey(path.join(dataDir, 'receipt-key.pem'));
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  const council = await anOrganization(organizer, 'Sample council of others');
  const { desk: recommender, accreditationId } = await aRecommender(office, key, organizer);
  const misplaced = planted['what was typed at the wrong place']!;

  let program = await startProgram({ ...own, NODE_ROLE: 'management' });
  let printed = '';
  try {
    const refused = '{ problems { code message path } }';
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { token problems { code message path } } }`;
    const { data } = await post(program, null, signIn, { input: { email: planted.email, password: planted.password } });
    const token = (planted['a session’s token'] = data!.signIn!.token as string);
    await post(program, null, signIn, { input: { email: planted.email, password: planted['a wrong password'] } });
    for (const ask of ['requestSignInLink', 'requestPasswordReset'])
      await post(program, null, `mutation ($input: RequestLinkInput!) { ${ask}(input: $input) ${refused} }`, { input: { email: planted.email } });
    const setPassword = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) ${refused} }`;
    await post(program, token, setPassword, { input: { password: planted['a wrong password'], currentPassword: misplaced } });
    await post(program, token, setPassword, { input: { password: planted.name, currentPassword: planted.password } });

    // a draft, its pictures, and what cannot be saved
    const idempotencyKey = planted['an idempotency key']!;
    const start = `mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id version } problems { code message path } } }`;
    const started = await post(program, token, start, { input: { idempotencyKey, edition: 2030, sourceLocale: 'en' } });
    const { id, version } = started.data!.startSubmission!.submission as { id: string; version: number };
    await post(program, token, start, { input: { idempotencyKey, edition: 2030, sourceLocale: 'fr' } }); // used before, for another input
    const save = `mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) { submission { version } problems { code message path } } }`;
    const texts = [{ locale: 'en', title: planted.title, summary: '', body: planted.body }];
    const change = () => ({ idempotencyKey: aKey(), submissionId: id, expectedVersion: version, texts });
    const saved = await post(program, token, save, { input: change() });
    await post(program, token, save, { input: change() }); // a version that was
    await post(program, token, save, {
      input: { ...change(), texts: [{ ...texts[0], title: `${planted.title}\u0000` }], field: misplaced, countries: [misplaced] },
    });
    const current = (saved.data!.saveSubmission!.submission as { version: number }).version;
    const picture = { idempotencyKey: aKey(), submissionId: id, expectedVersion: current, file: null, alt: [{ locale: 'en', value: planted.title }] };
    const words = new TextEncoder().encode(planted['a file’s words']);
    await upload(program, token, picture, words);
    await upload(program, token, { ...picture, idempotencyKey: aKey() }, await aPicture());
    await upload(program, token, picture, words, { operations: `{"${misplaced}` });
    await upload(program, token, picture, words, { map: JSON.stringify({ 0: [`variables.${misplaced}.file`] }) });
    await upload(program, misplaced, picture, words);

    // values of the wrong type, by variable and by literal; documents that are none
    const list = (value: string) => [value];
    await post(program, null, signIn, { input: { email: { is: planted.email }, password: list(planted.password!), [misplaced]: 1 } });
    await post(program, null, signIn, { input: misplaced });
    await post(program, token, start, { input: { idempotencyKey: { is: idempotencyKey }, edition: planted.title, sourceLocale: misplaced } });
    await post(program, token, save, {
      input: { ...change(), texts: [{ locale: 'en', title: { en: planted.title } }], expectedVersion: planted.body, startedOn: misplaced },
    });
    const password = JSON.stringify(planted.password);
    await post(program, null, `mutation { signIn(input: { email: [${password}, 5], password: { is: ${password} } }) { token } }`);
    await post(program, null, `{ editions(first: ${password}) { year } cases(first: ${password}, locale: ${password}) { totalCount } }`);
    await post(program, null, `mutation { proposeRoleGrant(input: { role: ${password} }) { problems { code } } }`);
    await post(program, null, `mutation { signIn(input: ${password} ${password}`);
    await post(program, null, `mutation { signIn(input: """${planted.password}""" """${planted.password}"""`);
    await post(program, null, `query ($after: String, $first: Int!) { cases(first: $first, after: $after) { totalCount } }`, {
      first: misplaced,
      after: misplaced,
    });
    await post(program, null, '{ cases(after: "planted-misplaced-words") { totalCount } }');

    // requests that are none
    const send = (init: RequestInit, at = '/graphql') => fetch(`${program.url}${at}`, init).then((response) => answered(at.split('?')[0]!, response));
    const json = { 'content-type': 'application/json' };
    await send({ method: 'POST', headers: json, body: `{"query": "{ viewer { roles { role } } }", "variables": {"p": "${misplaced}"` });
    await send({ method: 'POST', headers: json, body: `${misplaced} is not JSON` });
    await send({ method: 'POST', headers: { 'content-type': `text/plain; of=${misplaced}` }, body: misplaced });
    await send({ method: 'POST', headers: { ...json, authorization: `Basic ${misplaced}` }, body: '{}' });
    for (const at of [
      `/graphql?query=${misplaced}`,
      `/graphql?variables=${misplaced}&query={viewer{roles{role}}}`,
      `/graphql/stream?query=${misplaced}`,
    ])
      await send({}, at);
    for (const at of [`/${misplaced}`, `/files/${misplaced}`, `/%zz${misplaced}`, `/auth/oidc/callback?code=${misplaced}&state=${misplaced}`])
      await send({ redirect: 'manual' }, at);
    for (const text of [
      `GET /${misplaced} HTTP/9.9\r\n\r\n`,
      `${misplaced}\r\n\r\n`,
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: ${misplaced}\r\n\r\n`,
    ])
      seen.push({ where: 'what is not HTTP', text: await raw(program.url, text) });

    // keys, codes, invitations, roles
    const organizing = await aToken(office, organizer);
    const issue = `mutation ($input: IssueKeyInput!) { issueKey(input: $input) { token problems { code message path } } }`;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const issued = await post(program, token, issue, {
      input: { idempotencyKey: aKey(), kind: 'PERSONAL', name: planted.title, scopes: ['READ'], expiresAt },
    });
    planted['a key'] = issued.data!.issueKey!.token as string;
    await post(program, planted['a key'], start, { input: { idempotencyKey: aKey(), edition: 2030, sourceLocale: 'en' } });
    await post(program, `${planted['a key'].slice(0, -2)}xx`, '{ viewer { roles { role } } }');
    const makeCode = `mutation ($input: MakeRecommendationCodeInput!) { makeRecommendationCode(input: $input) { code problems { code message path } } }`;
    const made = await post(program, await aToken(office, recommender), makeCode, { input: { idempotencyKey: aKey(), accreditationId } });
    const code = (planted['a recommendation’s code'] = made.data!.makeRecommendationCode!.code as string);
    const recommend = `mutation ($input: RecommendSubmissionInput!) { recommendSubmission(input: $input) { problems { code message path } } }`;
    for (const typed of [code, code, `${code}0`, { is: code }])
      await post(program, token, recommend, { input: { idempotencyKey: aKey(), submissionId: id, code: typed } });
    const invited = await accredit(organizer, { organizationId: council, contacts: [{ address: planted['an invited address']!, language: 'en' }] });
    const ticket = (planted['an invitation’s ticket'] = await invitationTicket(office, key, invited.done!.id));
    const accept = `mutation ($input: AcceptAccreditationInput!) { acceptAccreditation(input: $input) { problems { code message path } } }`;
    for (const typed of [`${ticket}x`, { is: ticket }, ticket, ticket])
      await post(program, token, accept, { input: { idempotencyKey: aKey(), ticket: typed } });
    const propose = `mutation ($input: ProposeRoleGrantInput!) { proposeRoleGrant(input: $input) { problems { code message path } } }`;
    const role = { email: planted.email, role: 'REVIEWER' };
    for (const reach of [{}, {}, { field: misplaced }, { email: planted.name }])
      await post(program, organizing, propose, { input: { idempotencyKey: aKey(), ...role, ...reach } });

    // what nobody foresees: a table is gone while somebody saves, signs in, reads
    for (const table of ['submission_texts', 'people']) {
      await sql(owner, `alter table ${table} rename to gone`);
      await post(program, token, save, { input: { ...change(), expectedVersion: current + 1 } });
      await post(program, null, signIn, { input: { email: planted.email, password: planted.password } });
      await post(program, token, `{ viewer { person { name email } submissions { edges { node { texts { title } } } } } }`);
      await sql(owner, `alter table gone rename to ${table}`);
    }
    await program.stop();
    printed += program.output();

    expect(seen.length).toBeGreaterThan(50);
    const waiting = () =>
      sql<{ text: string; tried: boolean }>(
        owner,
        `select concat_ws(' ', t.identifier, j.key, j.payload, j.last_error, q.queue_name) as text, j.last_error is not null as tried from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id left join graphile_worker._private_job_queues q on q.id = j.job_queue_id`,
      );
    for (const { text } of await waiting()) seen.push({ where: 'a job that waits', text });

    // a worker that cannot send anything tries everything, and says so
    program = await startProgram({ ...own, NODE_ROLE: 'worker' });
    await until(async () => (await waiting()).filter(({ tried }) => tried).length >= 2 && /a notice could not be sent/.test(program.output()));
    for (const { text } of await waiting()) seen.push({ where: 'a job that was tried', text });
  } finally {
    await program.stop();
  }
  printed += program.output();
  expect(printed).toContain('unforeseen error');
  expect(printed).toContain('was not taken');

  const found = Object.entries(planted).flatMap(([what, value]) => [
    ...(printed.includes(value) ? [`${what} in the log: ${printed.split('\n').find((line) => line.includes(value))}`] : []),
    ...seen.filter(({ text }) => text.includes(value)).map(({ where, text }) => `${what} in ${where}: ${text}`),
  ]);
  expect(found).toEqual([]);
});

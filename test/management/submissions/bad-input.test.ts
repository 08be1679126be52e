import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Desk } from '../../../src/management/identity/index.ts';
import { aCompleteDraft, aText, type Drawer, openDrawer, stateOf } from '../../support/applicant.ts';
import { freshDatabases, sql } from '../../support/databases.ts';
import { letIn } from '../../support/desk-member.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

// What a client can send that no client should, as it comes over HTTP: each is refused where it lies, and nothing is changed.
let world: World;
let drawer: Drawer;
let folder: string;
let applicant: Desk;
let own: { id: string; version: number; materialId: string };
let theirs: { id: string; materialId: string; memberId: string; ownerId: string; organizationId: string };
let client: GraphClient;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-bad-input-'));
  const plenty = '1000000000';
  const settings = { PERSON_BUDGET: plenty, PERSON_BUDGET_PER_SECOND: plenty, CLIENT_PACE: plenty };
  world = await openWorld(await freshDatabases(), folder, { settings });
  drawer = await openDrawer(folder);
  const { office } = world;
  await office.anEdition();
  const [other, member] = [await office.aDesk(), await office.aDesk()];
  applicant = await office.aDesk();
  const [mine, foreign] = [await aCompleteDraft(applicant, drawer), await aCompleteDraft(other, drawer)];
  await letIn(office, drawer, other, foreign.id, member);
  own = { id: mine.id, version: mine.version, materialId: mine.materials[0]!.id };
  theirs = {
    ...{ id: foreign.id, materialId: foreign.materials[0]!.id, memberId: member.person.id, ownerId: other.person.id },
    organizationId: foreign.applicants[0]!.organization.id,
  };
  client = new GraphClient(world.url, await aToken(office, applicant));
});
afterAll(async () => {
  await world.close();
  await drawer.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answered {
  codes: string[];
  told: string;
}
/** Sends an act; says its problems, or the codes of its errors. */
async function send(mutation: string, input: object): Promise<Answered> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { problems { code path message } } }`;
  type Problem = { code: string; path: string[] };
  const { data, errors } = await client.answer<{ answer: { problems: Problem[] } }>(document, { input: { idempotencyKey: randomUUID(), ...input } });
  const problems = data?.answer.problems ?? [];
  const codes = errors ? errors.map(({ extensions }) => extensions.code) : problems.map(({ code, path: at }) => [code, ...at].join(' '));
  return { codes, told: JSON.stringify(errors ?? problems) };
}
const save = (change: object) => send('saveSubmission', { submissionId: own.id, expectedVersion: own.version, ...change });
const inTitle = (title: string) => save({ texts: [aText({ title })] });

test.each<[what: string, change: () => object, codes: string[]]>([
  ['10,000 countries', () => ({ countries: Array.from({ length: 10_000 }, () => 'KE') }), ['TOO_MANY countries']],
  [
    'a country twice, and two that are none',
    () => ({ countries: ['KE', 'KE', 'XX', 'ke'] }),
    ['INVALID countries 1', 'INVALID countries 2', 'INVALID countries 3'],
  ],
  ['a day of 1899', () => ({ startedOn: '1899-12-31' }), ['INVALID startedOn']],
  ['a day of 3000', () => ({ startedOn: '3000-01-01' }), ['INVALID startedOn']],
  ['a day that does not exist', () => ({ startedOn: '2019-02-30' }), ['BAD_USER_INPUT']],
  ['a day with an hour', () => ({ startedOn: '2019-02-03T00:00:00Z' }), ['BAD_USER_INPUT']],
  ['a language that is none', () => ({ texts: [aText({ locale: 'not a tag' })] }), ['BAD_USER_INPUT']],
  ['a language spelled otherwise', () => ({ texts: [aText({ locale: 'en_US' })] }), ['BAD_USER_INPUT']],
  ['no language', () => ({ texts: [aText({ locale: '' })] }), ['BAD_USER_INPUT']],
  ['one language twice', () => ({ texts: [aText(), aText()] }), ['INVALID texts 1 locale']],
  ['31 languages', () => ({ texts: Array.from({ length: 31 }, (_, i) => aText({ locale: `en-x-n${i}` })) }), ['TOO_MANY texts']],
  [
    '21 applicants',
    () => ({ applicants: Array.from({ length: 21 }, () => ({ organizationId: randomUUID(), role: 'JOINT' })) }),
    ['TOO_MANY applicants'],
  ],
  ['a field and a form of another edition', () => ({ field: 'COOKING', kind: '' }), ['INVALID field', 'INVALID kind']],
  ['a version that is none', () => ({ expectedVersion: 2_147_483_648 }), ['BAD_USER_INPUT']],
])('%s is refused, and nothing is changed', async (_, change, codes) => {
  const before = await stateOf(world.office);
  const answered = await save(change());
  expect({ ...answered, told: '' }).toEqual({ codes, told: '' });
  expect(await stateOf(world.office)).toEqual(before);
});

test.each([
  ['a control', 'a\u0007b', 'INVALID'],
  ['a line feed in one line', 'a\nb', 'INVALID'],
  ['a line separator', 'a\u2028b', 'INVALID'],
  ['half of a character', 'a\ud800', 'INVALID'],
  ['a noncharacter', 'a\uFFFEb', 'INVALID'],
  ['an override', '\u202Eabc', 'INVALID'],
  ['an isolate that stays open', '\u2067abc', 'INVALID'],
  ['marks that cross', '\u202A\u2067abc\u202C\u2069', 'INVALID'],
  ['an end without a beginning', 'abc\u2069', 'INVALID'],
  ['121 characters', '字'.repeat(121), 'TOO_LONG'],
  ['one letter with ten thousand marks', `e${'\u0301'.repeat(10_000)}`, 'TOO_LONG'],
  ['a hundred thousand joined persons', '👩\u200d'.repeat(100_000), 'TOO_LONG'],
])('a title with %s is refused, and nothing is changed', async (_, title, code) => {
  const before = await stateOf(world.office);
  const { codes } = await inTitle(title);
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatch(new RegExp(`^${code}`));
  expect(await stateOf(world.office)).toEqual(before);
});

test('scripts in both directions, with marks that end what they begin, are taken', async () => {
  const { codes } = await inTitle('\u2067نص عربي\u2069 and English, \u200fעברית\u200e');
  expect(codes).toEqual([]);
  own.version++;
});

const at = () => ({ submissionId: own.id, expectedVersion: own.version });
const room = { kind: 'PICTURE', fileName: '../../etc/passwd', byteLength: 10 };
test.each<[mutation: string, position: string, input: (id: string) => object, foreign: () => string]>([
  ['saveSubmission', 'submissionId', (id) => ({ submissionId: id, expectedVersion: 1, field: 'CULTURE' }), () => theirs.id],
  ['describeMaterial', 'submissionId', (id) => ({ submissionId: id, expectedVersion: 1, materialId: own.materialId }), () => theirs.id],
  ['describeMaterial', 'materialId', (id) => ({ ...at(), materialId: id, credit: 'x' }), () => theirs.materialId],
  ['removeMaterial', 'materialId', (id) => ({ ...at(), materialId: id }), () => theirs.materialId],
  ['orderMaterials', 'materialIds', (id) => ({ ...at(), kind: 'PICTURE', materialIds: [id] }), () => theirs.materialId],
  ['requestUpload', 'submissionId', (id) => ({ submissionId: id, expectedVersion: 1, ...room }), () => theirs.id],
  ['replaceMaterial', 'materialId', (id) => ({ ...at(), materialId: id, fileName: room.fileName, byteLength: 10 }), () => theirs.materialId],
  ['markReady', 'submissionId', (id) => ({ submissionId: id, expectedVersion: 1 }), () => theirs.id],
  ['unmarkReady', 'submissionId', (id) => ({ submissionId: id }), () => theirs.id],
  ['submitCase', 'submissionId', (id) => ({ submissionId: id, expectedVersion: 1 }), () => theirs.id],
  ['withdrawSubmission', 'submissionId', (id) => ({ submissionId: id }), () => theirs.id],
  ['inviteToSubmission', 'submissionId', (id) => ({ submissionId: id, address: 'somebody@example.org', role: 'VIEWER' }), () => theirs.id],
  ['setMemberRole', 'memberId', (id) => ({ submissionId: own.id, memberId: id, role: 'VIEWER' }), () => theirs.memberId],
  ['removeMember', 'memberId', (id) => ({ submissionId: own.id, memberId: id }), () => theirs.memberId],
  ['handOverSubmission', 'memberId', (id) => ({ submissionId: own.id, memberId: id }), () => theirs.memberId],
  ['handOverSubmission', 'submissionId', (id) => ({ submissionId: id, memberId: applicant.person.id }), () => theirs.id],
  ['leaveSubmission', 'submissionId', (id) => ({ submissionId: id }), () => theirs.id],
  ['sendMessage', 'submissionId', (id) => ({ submissionId: id, text: 'Hello.' }), () => theirs.id],
  ['markThreadRead', 'submissionId', (id) => ({ submissionId: id }), () => theirs.id],
  ['markNoAnswerNeeded', 'submissionId', (id) => ({ submissionId: id, messageId: randomUUID() }), () => theirs.id],
])('%s: a foreign id as %s answers like an unknown one and like none at all', async (mutation, _, input, foreign) => {
  const before = await stateOf(world.office);
  const unknown = await send(mutation, input(randomUUID()));
  expect(unknown.codes).not.toEqual([]);
  for (const id of [foreign(), foreign().toUpperCase(), 'nonsense', '', '%', `${randomUUID()}'--`])
    expect({ id, ...(await send(mutation, input(id))) }).toEqual({ id, ...unknown });
  expect(await stateOf(world.office)).toEqual(before);
  const rows = await sql(
    world.office.databases.management.owner,
    'select (select count(*) from messages) + (select count(*) from submission_invitations where revoked_at is null and accepted_at is null) as n',
  );
  expect(rows).toEqual([{ n: '0' }]);
});

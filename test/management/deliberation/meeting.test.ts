import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { sealBallots } from '../../../src/management/deliberation/index.ts';
import { aKey } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt } from '../../support/committee.ts';
import { freshDatabases, holdClock } from '../../support/databases.ts';
import { aReviewOf, tie } from '../../support/deliberation.ts';
import { GraphClient } from '../../support/graph-client.ts';
import { aToken, openWorld, type World } from '../../support/world.ts';

/** One meeting over HTTP: from the band around the line to a sealed ballot. */

let folder: string;
let world: World;
let edition: Edition;
let people: Record<'organizer' | 'chair' | 'tied' | 'stranger' | 'one' | 'two' | 'three', Desk>;
let ask: Record<keyof typeof people, GraphClient>;
const cases: HandedIn[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-meeting-'));
  world = await openWorld(await freshDatabases(), folder);
  const { office } = world;
  edition = await office.anEdition({ quotaCollection: 4, quotaOutstanding: 1 });
  const expert = { role: 'REVIEWER' as const, editionYear: 2030, fieldKey: 'SECURITY' };
  people = {
    organizer: await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }),
    chair: await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' }),
    tied: await office.aDesk(expert),
    stranger: await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' }),
    ...{ one: await office.aDesk(expert), two: await office.aDesk(expert), three: await office.aDesk(expert) },
  };
  const clients = await Promise.all(
    Object.entries(people).map(async ([name, desk]) => [name, new GraphClient(world.url, await aToken(office, desk))]),
  );
  ask = Object.fromEntries(clients as [string, GraphClient][]) as typeof ask;
  for (let n = 0; n < 6; n++) cases.push(await aHandedIn(office, edition, { title: `Case ${n}` }));
  const experts = [people.one, people.two, people.three, people.tied];
  for (const [c, one] of cases.entries())
    for (const [e, desk] of experts.entries())
      await aReviewOf(office, edition, one, desk, people.organizer, c === 0 ? 9 : c === 5 ? 1 : 3 + ((3 * c + 2 * e + c * e) % 4));
  await holdAt(office, edition.reviewsCloseAt);
});
afterAll(async () => {
  await holdClock(world.office.databases.management.owner, null);
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

type Who = keyof typeof people;
const problems = 'problems { code path }';
async function act<T>(who: Who, mutation: string, input: object, answers: string): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${answers} ${problems} } }`;
  return (await ask[who].run<{ answer: T }>(text, { input: { idempotencyKey: aKey(), ...input } })).answer;
}
interface Committee {
  members: { name: string; part: string }[] | null;
  coverage: { cases: number; asked: number; given: number; locked: number } | null;
  agenda: {
    id: string;
    items: {
      id: string;
      title: string;
      version: number;
      submissionId: string | null;
      outOfTheRoom: { name: string }[] | null;
      comments: { text: string }[];
    }[];
  } | null;
  ballots: {
    id: string;
    state: string;
    candidates: { id: string; title: string }[];
    papers: number | null;
    result: { standings: unknown[] } | null;
  }[];
}
const table = async (who: Who) =>
  (
    await ask[who].run<{ viewer: { committee: Committee | null } }>(`{ viewer { committee(edition: 2030, field: "SECURITY") {
      members { name part } coverage { cases asked given locked }
      agenda { id items { id title version submissionId outOfTheRoom { name } comments { text } texts { title summary } history { act text } } }
      ballots { id state candidates { id title texts { title } } papers result { standings { candidateId place seat } pairs { candidateId prefers } } }
    } } }`)
  ).viewer.committee;

test('a meeting, from the band around the line to a sealed ballot', async () => {
  const read = async () =>
    (
      await ask.chair.run<{ viewer: { fieldTable: { state: string; reviewsHash: string } } }>(
        '{ viewer { fieldTable(edition: 2030, field: "SECURITY") { state reviewsHash } } }',
      )
    ).viewer.fieldTable;
  let figures = await read();
  while (figures.state !== 'CURRENT') {
    await new Promise((resolve) => setTimeout(resolve, 50)); // they are calculated beside
    figures = await read();
  }
  const opening = { edition: 2030, field: 'SECURITY', reviewsHash: figures.reviewsHash };
  expect(await act('one', 'openAgenda', opening, 'agenda { id }')).toMatchObject({ agenda: null, problems: [{ code: 'NOT_ALLOWED' }] });
  expect(await act('chair', 'openAgenda', opening, 'agenda { id }')).toMatchObject({ problems: [] });

  const before = (await table('chair'))!;
  const [first] = before.agenda!.items;
  expect(before.coverage).toEqual({ cases: 6, asked: 24, given: 24, locked: 24 });
  expect(before.members!.map(({ part }) => part)).toEqual(['CHAIR', ...Array.from({ length: 4 }, () => 'EXPERT')]);
  await tie(world.office, people.tied, first!.submissionId!, people.organizer);

  expect(await act('one', 'commentOnAgendaItem', { itemId: first!.id, text: 'It stands out.' }, 'item { comments { text } }')).toMatchObject({
    item: { comments: [{ text: 'It stands out.' }] },
  });
  for (const who of ['tied', 'stranger'] as const)
    expect(await act(who, 'commentOnAgendaItem', { itemId: first!.id, text: 'Me too.' }, 'item { id }')).toEqual({
      item: null,
      problems: [{ code: 'NOT_FOUND', path: ['itemId'] }],
    });
  expect(
    await act('chair', 'settleAgendaItem', { itemId: first!.id, expectedVersion: 1, recommendation: 'Take it.' }, 'item { version }'),
  ).toMatchObject({ item: { version: 2 } });
  expect((await table('chair'))!.agenda!.items[0]!.outOfTheRoom).toHaveLength(1);
  const forTheTied = (await table('tied'))!;
  expect(forTheTied).toMatchObject({ members: null, coverage: null });
  expect(forTheTied.agenda!.items.map(({ id }) => id)).toEqual(before.agenda!.items.slice(1).map(({ id }) => id));
  expect(await table('stranger')).toBeNull();

  const { ballot } = await act<{ ballot: { id: string; candidates: { id: string; title: string }[] } }>(
    'chair',
    'openBallot',
    {
      ...{
        edition: 2030,
        field: 'SECURITY',
        purpose: 'Which two',
        seats: 2,
        submissionIds: cases.slice(0, 3).map(({ submissionId }) => submissionId),
      },
      closesAt: new Date(edition.reviewsCloseAt.getTime() + 3_600_000).toISOString(),
    },
    'ballot { id candidates { id title } }',
  );
  const named = (title: string) => ballot.candidates.find((candidate) => candidate.title === title)!.id;
  const vote = (who: Who, ...titles: string[]) =>
    act(
      who,
      'castBallot',
      { ballotId: ballot.id, ranking: titles.map((title) => ({ candidateIds: [named(title)] })) },
      'ballot { paper { version } }',
    );
  for (const who of ['one', 'two', 'three'] as const)
    expect(await vote(who, 'Case 0', 'Case 1', 'Case 2')).toMatchObject({ ballot: { paper: { version: 1 } }, problems: [] });
  expect(await vote('one', 'Case 1', 'Case 0')).toMatchObject({ ballot: { paper: { version: 2 } } });
  expect(await vote('stranger', 'Case 0')).toEqual({ ballot: null, problems: [{ code: 'NOT_FOUND', path: ['ballotId'] }] });
  expect((await table('chair'))!.ballots[0]).toMatchObject({ state: 'OPEN', papers: null, result: null });
  expect(await act('chair', 'closeBallot', { ballotId: ballot.id }, 'ballot { state }')).toMatchObject({ ballot: { state: 'CLOSED' } });
  expect(await vote('two', 'Case 2')).toMatchObject({ ballot: null, problems: [{ code: 'WRONG_STATE' }] });
  await sealBallots(world.office.nobody());
  expect((await table('organizer'))!.ballots[0]).toMatchObject({
    state: 'SEALED',
    papers: 3,
    result: {
      standings: [
        { candidateId: named('Case 0'), place: 1, seat: 'SEATED' },
        { candidateId: named('Case 1'), place: 2, seat: 'SEATED' },
        { candidateId: named('Case 2'), place: 3, seat: 'NOT_SEATED' },
      ],
    },
  });
});

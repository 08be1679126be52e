import { randomUUID } from 'node:crypto';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { ballotById, ballotsOf, type BallotView } from '../../../src/management/deliberation/ballot-queries.ts';
import { resultOf } from '../../../src/management/deliberation/ballot-result.ts';
import { castBallot } from '../../../src/management/deliberation/cast-ballot.ts';
import { closeBallot } from '../../../src/management/deliberation/close-ballot.ts';
import { openBallot } from '../../../src/management/deliberation/open-ballot.ts';
import { sealBallots } from '../../../src/management/deliberation/seal-ballots.ts';
import { contentHash } from '../../../src/platform/canonical-json.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, type HandedIn, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { emptied, tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
let organizer: Desk;
let chair: Desk;
const voters: Desk[] = [];
const cases: HandedIn[] = [];
const hour = 3_600_000;

const owner = () => office.databases.management.owner;
const codes = ({ refusals = [] }: { refusals?: { code: string }[] }) => refusals.map(({ code }) => code);
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  for (let n = 0; n < 4; n++) voters.push(await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' }));
  for (let n = 0; n < 4; n++) cases.push(await aHandedIn(office, edition, { title: `Case ${n}` }));
});
beforeEach(async () => {
  await holdAt(office, edition.reviewsCloseAt);
  await emptied(office, 'conflict_rulings');
});
afterAll(async () => {
  await holdClock(owner(), null);
  await office.close();
});

type Input = Parameters<typeof openBallot>[1];
const openWith = (desk: Desk, some: Partial<Input> = {}) =>
  openBallot(desk, {
    ...{ idempotencyKey: aKey(), edition: 2030, field: 'SECURITY', purpose: 'Outstanding cases', seats: 2 },
    ...{ submissionIds: cases.map(({ submissionId }) => submissionId), closesAt: new Date(edition.reviewsCloseAt.getTime() + hour), ...some },
  });
const aBallot = async (some: Partial<Input> = {}) => granted(await openWith(organizer, some));
/** Ids on the ballot, by the numbers of cases. */
const idsOn = async ({ id }: BallotView) => {
  const rows = await sql<{ id: string; submission_id: string }>(owner(), 'select id, submission_id from ballot_candidates where ballot_id = $1', [
    id,
  ]);
  return cases.map(({ submissionId }) => rows.find((row) => row.submission_id === submissionId)!.id);
};
const cast = (desk: Desk, { id: ballotId }: { id: string }, ...ranking: string[][]) =>
  castBallot(desk, { idempotencyKey: aKey(), ballotId, ranking: ranking.map((candidateIds) => ({ candidateIds })) });
const close = (desk: Desk, { id: ballotId }: { id: string }) => closeBallot(desk, { idempotencyKey: aKey(), ballotId });
const read = (desk: Desk, { id }: { id: string }) => ballotById(desk, id);
const result = async (desk: Desk, ballot: { id: string }) => resultOf(desk, (await read(desk, ballot))!);
const seal = () => sealBallots(office.nobody());

test('a ballot is opened once nobody judges any more, by who leads it, and all that is wrong with it is said at once', async () => {
  await holdAt(office, edition.reviewsCloseAt, -1);
  expect(codes(await openWith(organizer))).toEqual(['WRONG_STATE']);
  await holdAt(office, edition.reviewsCloseAt);
  const twice = [cases[0]!.submissionId, cases[0]!.submissionId, randomUUID(), 'no id'];
  const wrong = await openWith(organizer, { purpose: '', seats: 5, submissionIds: twice, closesAt: edition.reviewsCloseAt });
  expect(wrong.refusals!.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    ...['REQUIRED purpose', 'INVALID seats', 'INVALID submissionIds.1', 'INVALID closesAt', 'NOT_FOUND submissionIds.2', 'NOT_FOUND submissionIds.3'],
  ]);
  const elsewhere = await aHandedIn(office, edition, { field: 'CULTURE' });
  expect(codes(await openWith(organizer, { submissionIds: [cases[0]!.submissionId, elsewhere.submissionId] }))).toEqual(['NOT_FOUND']);
  granted(await openWith(chair));
  granted(await openWith(organizer, { field: null, submissionIds: [cases[0]!.submissionId, elsewhere.submissionId] }));
  for (const desk of [voters[0]!, await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' })])
    expect(codes(await openWith(desk))).toEqual(['NOT_ALLOWED']);
  expect(codes(await openWith(chair, { field: null }))).toEqual(['NOT_ALLOWED']);
});

test('each voter has one paper, which they change until it closes, and nobody else ever reads', async () => {
  const ballot = await aBallot();
  const [a, b, c, d] = (await idsOn(ballot)) as [string, string, string, string];
  const [me, other] = voters as [Desk, Desk];
  expect(granted(await cast(me, ballot, [a], [b, c]))).toMatchObject({ paper: { version: 1 }, papers: null, sealHash: null, state: 'OPEN' });
  const both = await Promise.all([cast(me, ballot, [d], [a]), cast(me, ballot, [d], [a])]);
  expect(both.map(({ done }) => done?.paper?.version).sort()).toEqual([2, 3]);
  expect((await read(me, ballot))!.paper!.ranking).toEqual([{ candidateIds: [d] }, { candidateIds: [a] }]);
  expect(await sql(owner(), 'select count(*)::int as n from ballot_papers where ballot_id = $1', [ballot.id])).toEqual([{ n: 1 }]);
  for (const desk of [other, chair, organizer]) {
    expect((await read(desk, ballot))!.paper).toBeNull();
    expect(await desk.em.execute('select from ballot_papers where ballot_id = ?', [ballot.id])).toEqual([]);
    expect(await result(desk, ballot)).toBeNull();
  }
});

test('a malformed ranking is refused with everything that is wrong', async () => {
  const ballot = await aBallot();
  const [a, b] = (await idsOn(ballot)) as [string, string];
  const foreign = (await idsOn(await aBallot()))[0]!;
  const { refusals } = await cast(voters[0]!, ballot, [a], [], [a, b], [foreign, randomUUID(), 'no id', cases[0]!.submissionId]);
  expect(refusals!.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    ...['INVALID ranking.1.candidateIds', 'INVALID ranking.2.candidateIds.0'],
    ...[0, 1, 2, 3].map((at) => `NOT_FOUND ranking.3.candidateIds.${at}`),
  ]);
  expect(codes(await cast(voters[0]!, ballot))).toEqual(['REQUIRED']);
  expect((await read(voters[0]!, ballot))!.paper).toBeNull();
});

test('a paper is in time to the millisecond, and a closed ballot takes none', async () => {
  const ballot = await aBallot();
  const [a] = (await idsOn(ballot)) as [string];
  const closesAt = new Date(ballot.closesAt);
  await holdAt(office, closesAt, -1);
  granted(await cast(voters[0]!, ballot, [a]));
  await holdAt(office, closesAt);
  expect(await cast(voters[1]!, ballot, [a])).toMatchObject({ refusals: [{ code: 'WRONG_STATE', path: ['ballotId'] }] });
  expect(codes(await cast(voters[0]!, ballot, [a]))).toEqual(['WRONG_STATE']);
  expect((await read(organizer, ballot))!.state).toBe('CLOSED');
  // closed by its chair before its instant, once, and for good
  await holdAt(office, edition.reviewsCloseAt);
  const early = await aBallot();
  for (const desk of [voters[0]!, await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'CULTURE' })])
    expect((await close(desk, early)).done).toBeUndefined();
  expect(granted(await close(chair, early))).toMatchObject({ state: 'CLOSED' });
  expect(codes(await close(organizer, early))).toEqual(['WRONG_STATE']);
  expect(codes(await cast(voters[1]!, early, [(await idsOn(early))[0]!]))).toEqual(['WRONG_STATE']);
});

test('nobody votes on what they are tied to, or learns that it stands', async () => {
  const ballot = await aBallot();
  const [a, b] = (await idsOn(ballot)) as [string, string];
  const me = voters[2]!;
  const seen = (await read(me, ballot))!;
  expect(seen.candidates).toHaveLength(4);
  granted(await cast(me, ballot, [b], [a]));
  await tie(office, me, cases[1]!.submissionId, organizer);
  const after = (await read(me, ballot))!;
  expect(after.candidates.map(({ id }) => id)).toEqual(seen.candidates.map(({ id }) => id).filter((id) => id !== b));
  expect(after.paper!.ranking).toEqual([{ candidateIds: [a] }]);
  expect(JSON.stringify(after)).not.toContain(b);
  const unknown = await cast(me, ballot, [randomUUID()], [a]);
  expect(await cast(me, ballot, [b], [a])).toEqual(unknown);
  expect(codes(unknown)).toEqual(['NOT_FOUND']);
  // as many seats as candidates, for whoever sees fewer
  const all = await aBallot({ seats: 4 });
  expect((await read(me, all))!.seats).toBe(3);
  for (const { submissionId } of [cases[0]!, cases[2]!, cases[3]!]) await tie(office, me, submissionId, organizer);
  expect(await read(me, ballot)).toBeUndefined();
  expect(await cast(me, ballot, [a])).toEqual(await cast(me, { id: randomUUID() }, [a]));
  expect((await ballotsOf(me, edition.id, 'SECURITY')).map(({ id }) => id)).not.toContain(ballot.id);
});

test('who may vote on something is told by mail that a ballot is open, and nobody else, whoever opens it', async () => {
  await tie(office, voters[0]!, cases[0]!.submissionId, organizer);
  for (const { submissionId } of cases) await tie(office, voters[1]!, submissionId, organizer);
  const told = async (key: string) =>
    (await sql<{ person_id: string }>(owner(), `select person_id from notices where event = 'ballot-opened' and key = $1`, [key])).map(
      (row) => row.person_id,
    );
  const input = { idempotencyKey: aKey(), submissionIds: cases.slice(0, 2).map(({ submissionId }) => submissionId) };
  const ballot = await aBallot(input);
  const voting = [chair, voters[0]!, voters[2]!, voters[3]!].map(({ person }) => person.id);
  expect((await told(ballot.id)).sort()).toEqual(voting.sort());
  expect((await aBallot(input)).id).toBe(ballot.id);
  expect(await told(ballot.id)).toHaveLength(4);
  // a chair who opens one knows it; it names no case, and whoever runs the edition does not see to whom it went
  const own = granted(await openWith(chair, { submissionIds: input.submissionIds }));
  expect(await told(own.id)).not.toContain(chair.person.id);
  const mails = await sql(owner(), `select * from notices where event = 'ballot-opened'`);
  for (const { submissionId } of cases) expect(JSON.stringify(mails)).not.toContain(submissionId);
  expect(mails.map(({ edition_year }) => edition_year).filter((year) => year !== null)).toEqual([]);
  expect(await voters[2]!.em.execute('select * from people_to_vote(?)', [ballot.id])).toEqual([]);
});

test('who is tied to a case cannot name it, and another one does', async () => {
  await tie(office, chair, cases[0]!.submissionId, organizer);
  const refused = await openWith(chair);
  expect(refused).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['submissionIds', '0'] }] });
  granted(await openWith(organizer));
});

test('the result is told once it is sealed: an order with ties as ties, the pairs, and how many papers', async () => {
  const ballot = await aBallot({ seats: 2 });
  const [a, b, c, d] = (await idsOn(ballot)) as [string, string, string, string];
  granted(await cast(voters[0]!, ballot, [a], [b, c]));
  granted(await cast(voters[1]!, ballot, [a], [c], [b]));
  granted(await cast(voters[2]!, ballot, [a], [b], [c]));
  granted(await close(organizer, ballot));
  expect(await result(organizer, ballot)).toBeNull();
  expect(await seal()).toBeGreaterThan(0);
  for (const desk of [organizer, chair, voters[0]!, voters[3]!]) {
    expect(await read(desk, ballot)).toMatchObject({ state: 'SEALED', papers: 3, sealHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { standings, pairs } = (await result(desk, ballot))!;
    expect(standings).toEqual([
      { candidateId: a, place: 1, seat: 'SEATED' },
      ...[b, c].sort().map((candidateId) => ({ candidateId, place: 2, seat: 'TIED' })),
      { candidateId: d, place: 4, seat: 'NOT_SEATED' },
    ]);
    const prefers = (one: string, other: string) =>
      pairs.find(({ candidateId }) => candidateId === one)!.prefers[pairs.findIndex(({ candidateId }) => candidateId === other)];
    expect([prefers(a, b), prefers(b, a), prefers(b, c), prefers(c, b), prefers(c, d), prefers(a, a)]).toEqual([3, 0, 1, 1, 3, 0]);
  }
});

test('a seal holds all papers and stands in the audit; sealing twice changes nothing', async () => {
  const ballot = await aBallot();
  const [a, b] = (await idsOn(ballot)) as [string, string];
  for (const voter of voters.slice(0, 3)) granted(await cast(voter, ballot, [a, b]));
  await tie(office, voters[0]!, cases[0]!.submissionId, organizer);
  granted(await close(organizer, ballot));
  await Promise.all([seal(), seal()]);
  await seal();
  const [kept] = (await sql<{ seal_hash: string; seal_secret: string; seats: number }>(owner(), 'select * from ballots where id = $1', [
    ballot.id,
  ])) as [{ seal_hash: string; seal_secret: string; seats: number }];
  const papers = await sql<{ id: string; ranking: string[][]; recused: string[] }>(
    owner(),
    'select id, ranking, recused from ballot_papers where ballot_id = $1 order by id',
    [ballot.id],
  );
  expect(papers.map(({ recused }) => recused).sort()).toEqual([[], [], [a]].sort());
  const sealed = { ballot: ballot.id, seats: kept.seats, candidates: (await idsOn(ballot)).sort(), papers, secret: kept.seal_secret };
  expect(contentHash(sealed)).toBe(kept.seal_hash);
  expect(await sql(owner(), `select facts from audit_entries where act = 'sealBallot' and subject_id = $1`, [ballot.id])).toEqual([
    { facts: { contentHash: kept.seal_hash } },
  ]);
  expect(JSON.stringify(await read(organizer, ballot))).not.toContain(kept.seal_secret);
});

test('a paper counts in no pair with whom its voter is tied to, and for who is tied the same is counted as if it did not stand', async () => {
  const [one, other] = [await aBallot(), await aBallot({ submissionIds: cases.slice(1).map(({ submissionId }) => submissionId) })];
  const [a, b, c, d] = (await idsOn(one)) as [string, string, string, string];
  const [, b2, c2, d2] = await sql<{ id: string; submission_id: string }>(
    owner(),
    'select id, submission_id from ballot_candidates where ballot_id = $1',
    [other.id],
  ).then((rows) => cases.map(({ submissionId }) => rows.find((row) => row.submission_id === submissionId)?.id ?? ''));
  const rankings = [
    [[a], [b], [c, d]],
    [[b], [a], [d]],
    [[a, c], [d]],
  ];
  const renamed = new Map([
    [b, b2!],
    [c, c2!],
    [d, d2!],
  ]);
  for (const [at, ranking] of rankings.entries()) {
    granted(await cast(voters[at]!, one, ...ranking));
    const without = ranking.map((group) => group.flatMap((id) => renamed.get(id) ?? [])).filter((group) => group.length > 0);
    granted(await cast(voters[at]!, other, ...without));
  }
  await tie(office, voters[0]!, cases[0]!.submissionId, organizer);
  for (const ballot of [one, other]) granted(await close(organizer, ballot));
  await seal();
  const { pairs } = (await result(organizer, one))!;
  const of = (x: string, y: string) =>
    pairs.find(({ candidateId }) => candidateId === x)!.prefers[pairs.findIndex(({ candidateId }) => candidateId === y)];
  expect([of(a, b), of(b, a), of(b, c)]).toEqual([1, 1, 2]); // the first paper is in no pair with A
  const told = async (desk: Desk, ballot: { id: string }) => {
    const { standings, pairs } = (await result(desk, ballot))!;
    const name = (id: string) => [...renamed].find(([from, to]) => id === from || id === to)?.[0] ?? id;
    const placeOf = standings
      .map(({ candidateId, ...rest }) => ({ candidateId: name(candidateId), ...rest }))
      .sort((x, y) => (x.candidateId < y.candidateId ? -1 : 1));
    const cells = pairs.flatMap((row) => row.prefers.map((n, at) => `${name(row.candidateId)} ${name(pairs[at]!.candidateId)} ${n}`)).sort();
    return { placeOf, cells };
  };
  const tied = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  await tie(office, tied, cases[0]!.submissionId, organizer);
  expect(await told(tied, one)).toEqual(await told(tied, other));
  expect(JSON.stringify([await read(tied, one), await result(tied, one)])).not.toContain(a);
});

test('few papers are told apart: their result is told to nobody', async () => {
  const ballot = await aBallot();
  const [a] = (await idsOn(ballot)) as [string];
  for (const voter of voters.slice(0, 2)) granted(await cast(voter, ballot, [a]));
  granted(await close(organizer, ballot));
  await seal();
  expect(await read(organizer, ballot)).toMatchObject({ state: 'SEALED', papers: 2 });
  for (const desk of [organizer, chair, voters[0]!]) expect(await result(desk, ballot)).toBeNull();
});

test('a ballot of the whole edition is for the experts of all fields, and others learn nothing of any', async () => {
  const culture = await aHandedIn(office, edition, { field: 'CULTURE', title: 'Of another field' });
  const whole = await aBallot({ field: null, submissionIds: [cases[0]!.submissionId, culture.submissionId] });
  const field = await aBallot();
  const ofCulture = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' });
  expect((await read(ofCulture, whole))!.candidates.map(({ title }) => title).sort()).toEqual(['Case 0', 'Of another field']);
  expect((await read(ofCulture, whole))!.candidates.map(({ submissionId }) => submissionId)).toEqual([null, null]);
  granted(await cast(ofCulture, whole, [(await read(ofCulture, whole))!.candidates[0]!.id]));
  const [a] = (await idsOn(field)) as [string];
  expect(await read(ofCulture, field)).toBeUndefined();
  const strangers = [
    ofCulture,
    await office.aDesk(),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    await office.aDesk({ role: 'REVIEWER', editionYear: 2029 }),
  ];
  for (const desk of strangers) {
    expect(await cast(desk, field, [a])).toEqual(await cast(desk, { id: randomUUID() }, [a]));
    expect(await close(desk, field)).toEqual(await close(desk, { id: randomUUID() }));
    expect(await ballotById(desk, field.id)).toBeUndefined();
  }
  expect(codes(await cast(organizer, field, [a]))).toEqual(['NOT_FOUND']); // leads, and has no vote
});

describe('the database holds by itself that', () => {
  const refused = (statement: Promise<unknown>) =>
    statement.then(
      () => 'done',
      (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
    );
  const paper = (ballot: { id: string }, { person }: Desk, ranking: unknown) =>
    refused(
      office
        .em()
        .execute(`insert into ballot_papers (ballot_id, voter_id, ranking) values (?, ?, ?::jsonb)`, [ballot.id, person.id, JSON.stringify(ranking)]),
    );

  test('nobody has two papers on one ballot', async () => {
    const ballot = await aBallot();
    const [a] = (await idsOn(ballot)) as [string];
    expect(await paper(ballot, voters[0]!, [[a]])).toBe('done');
    expect(await paper(ballot, voters[0]!, [[a]])).toBe('ballot_papers_one_each');
  });

  test('no paper comes in, changes or goes once a ballot has closed, by its instant or by hand', async () => {
    for (const byHand of [true, false]) {
      const ballot = await aBallot();
      const [a, b] = (await idsOn(ballot)) as [string, string];
      granted(await cast(voters[0]!, ballot, [a]));
      if (byHand) granted(await close(chair, ballot));
      else await holdAt(office, new Date(ballot.closesAt));
      expect(await paper(ballot, voters[1]!, [[a]])).toBe('ballot_papers_in_time');
      const change = `update ballot_papers set ranking = ?::jsonb, version = version + 1 where ballot_id = ?`;
      expect(await refused(office.em().execute(change, [JSON.stringify([[b]]), ballot.id]))).toBe('ballot_papers_in_time');
      expect(await refused(office.em().execute('delete from ballot_papers where ballot_id = ?', [ballot.id]))).toBe('ballot_papers_in_time');
      await holdAt(office, edition.reviewsCloseAt);
    }
  });

  test('no paper ranks what its voter is tied to, what does not stand, or one twice; and nobody from outside votes', async () => {
    const ballot = await aBallot();
    const [a, b] = (await idsOn(ballot)) as [string, string];
    await tie(office, voters[0]!, cases[0]!.submissionId, organizer);
    expect(await paper(ballot, voters[0]!, [[b], [a]])).toBe('ballot_papers_no_conflict');
    expect(await paper(ballot, voters[1]!, [[a], [a]])).toBe('ballot_papers_candidates');
    expect(await paper(ballot, voters[1]!, [[randomUUID()]])).toBe('ballot_papers_candidates');
    expect(await paper(ballot, voters[1]!, [])).toBe('ballot_papers_candidates');
    expect(await paper(ballot, await office.aDesk(), [[a]])).toBe('ballot_papers_committee');
  });

  test('a ballot is neither changed, nor opened again, nor sealed while it is open', async () => {
    const ballot = await aBallot();
    const set = (what: string) => refused(office.em().execute(`update ballots set ${what} where id = ?`, [ballot.id]));
    expect(await set(`closes_at = closes_at + interval '1 day'`)).toMatch(/never changed/);
    expect(await set(`seats = 3`)).toMatch(/never changed/);
    expect(await set(`seal_hash = repeat('0', 64), sealed_at = instant(), papers = 0`)).toMatch(/open ballot is not sealed/);
    granted(await close(chair, ballot));
    expect(await set(`closed_at = null, closed_by = null`)).toMatch(/stays closed/);
    await seal();
    expect(await set(`seal_hash = repeat('0', 64)`)).toMatch(/stays closed/);
    expect(await refused(office.em().execute('delete from ballot_candidates'))).toMatch(/permission denied/);
  });
});

import { giveCue } from '../../src/delivery/index.ts';
import { showMessage } from '../../src/delivery/showcase/index.ts';
import type { StageState } from '../../src/generated/schema.ts';
import { sql, superuser } from '../support/databases.ts';
import { until } from '../support/program.ts';
import { operation, openPublicSide, type PublicSide } from '../support/public-side.ts';
import { idOf, onlyContent, someContent } from '../support/release-factory.ts';

let side: PublicSide;
beforeEach(async () => {
  side = await openPublicSide();
});
afterEach(() => side.close());

const cue = (expectedSequence: number, state: StageState, order?: number) =>
  giveCue(side.publisher, { editionYear: 2026, expectedSequence, state, ...(order === undefined ? {} : { order }) });
const stage = async (lastEventId?: string) => {
  const events = await side.follow(operation('ScreenStage'), { edition: 2026 }, lastEventId);
  return { events, next: async () => (await events.next()).value!.data!.stage };
};

test('a screen is told where the stage is, then each further cue', async () => {
  const { appliedAt } = await side.release(someContent());
  const { events, next } = await stage();
  const waiting = { sequence: 0, programmeVersion: 1, state: 'WAITING', current: null, message: [], at: appliedAt.toISOString() };
  expect(await next()).toEqual(waiting);

  const coming = next();
  expect(await cue(0, 'LIVE', 2)).toEqual({ sequence: 1 });
  const live = {
    sequence: 1,
    programmeVersion: 1,
    state: 'LIVE',
    current: { order: 2, case: { id: idOf('case', 2026, 2), slug: '2026-case-2' } },
    message: [],
    at: expect.any(String),
  };
  expect(await coming).toEqual(live);

  // a message comes, goes along as the stage moves, and goes, without moving it
  const message = { id: idOf('message', 2026, 1), texts: { en: 'Welcome' } };
  const told = [{ locale: 'en', value: 'Welcome' }];
  expect([await showMessage(side.publisher, 2026, message), await showMessage(side.publisher, 2026, message)]).toEqual([2, 2]);
  expect(await next()).toEqual({ ...live, sequence: 2, message: told });
  expect(await cue(2, 'PAUSED')).toEqual({ sequence: 3 });
  expect(await next()).toEqual({ ...live, sequence: 3, state: 'PAUSED', message: told });
  expect([await showMessage(side.publisher, 2026, undefined), await showMessage(side.publisher, 2026, undefined)]).toEqual([4, 4]);
  expect(await next()).toEqual({ ...live, sequence: 4, state: 'PAUSED' });
  expect(await showMessage(side.publisher, 2025, message)).toBeUndefined();
  await events.return(undefined);
  expect((await (await stage()).next()).sequence).toBe(4);
});

test('whoever comes back is told every cue that they missed, in order, and none twice', async () => {
  await side.release(someContent());
  for (let sequence = 0; sequence < 130; sequence++) await cue(sequence, 'LIVE', 1 + (sequence % 3));
  const { next } = await stage('5');
  const told: number[] = [];
  const giving = (async () => {
    for (let sequence = 130; sequence < 150; sequence++) await cue(sequence, 'PAUSED');
  })();
  while (told.at(-1) !== 150) told.push((await next()).sequence);
  await giving;
  expect(told).toEqual(Array.from({ length: 145 }, (_, i) => i + 6));
});

test('there is silence until there is a programme, for known and unknown editions alike', async () => {
  const { next } = await stage();
  const first = next();
  await side.release(someContent({ year: 2025 }));
  await side.release(someContent());
  expect((await first).sequence).toBe(0);
});

test('a subscriber holds no connection between cues, and goes at once when asked to', async () => {
  await side.release(someContent());
  await cue(0, 'LIVE', 1);
  const { events, next } = await stage();
  expect((await next()).current.order).toBe(1);
  const waiting = events.next();
  await cue(1, 'PAUSED');
  await waiting;
  const pending = events.next();
  await events.return(undefined);
  expect((await pending).done).toBe(true);
  await events.visit.close();
  // whoever looks for a new revision has one for a moment; one that is lost never comes back
  await until(async () => side.reader.totalCount === side.reader.idleCount);
});

test('cues come through although the news connection was cut', async () => {
  await side.release(someContent());
  const { next } = await stage();
  await next();
  const coming = next();
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'casegraph news' and datname = $1`;
  await sql({ ...superuser }, cut, [side.databases.delivery.reader.database]);
  await cue(0, 'LIVE', 3);
  expect((await coming).current.order).toBe(3);
});

test('a case that was taken down is no longer on stage', async () => {
  await side.release(someContent());
  await cue(0, 'LIVE', 2);
  await side.release(onlyContent({ removals: [{ caseId: idOf('case', 2026, 2), slug: '2026-case-2', reason: null }] }));
  expect(await (await stage()).next()).toMatchObject({ sequence: 1, state: 'LIVE', current: null });
  expect(await cue(1, 'LIVE', 2)).toBe('NO_SUCH_ITEM');
  expect(await cue(1, 'PAUSED')).toEqual({ sequence: 2 });
});

test('the stage is never moved unseen', async () => {
  expect(await cue(0, 'WAITING')).toBe('NO_SHOWCASE');
  await side.release(someContent());
  expect(await cue(0, 'LIVE')).toBe('NO_SUCH_ITEM');
  expect(await cue(0, 'LIVE', 9)).toBe('NO_SUCH_ITEM');
  expect(await cue(1, 'LIVE', 1)).toBe('STALE');
  const both = await Promise.all([cue(0, 'LIVE', 1), cue(0, 'LIVE', 2)]);
  expect(both).toContainEqual({ sequence: 1 });
  expect(both).toContain('STALE');
  // what is shown stays while the stage pauses
  await cue(1, 'LIVE', 3);
  await cue(2, 'PAUSED');
  expect((await (await stage()).next()).current.order).toBe(3);
});

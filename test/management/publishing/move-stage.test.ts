import type { Desk } from '../../../src/management/identity/index.ts';
import { type MoveStage, moveStage } from '../../../src/management/publishing/move-stage.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

let office: Office;
let press: TestPress;
let manager: Desk;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  manager = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const move = (desk: Desk, some: Partial<MoveStage> = {}) =>
  moveStage(desk, press, { idempotencyKey: aKey(), edition: 2030, expectedSequence: 0, state: 'WAITING', message: [], ...some });
const cues = () => sql(office.databases.delivery.reader, `select sequence, state, item_order, message from stage_cues order by sequence`);

async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('before there is a programme there is no stage', async () => {
  await nothingHappens(() => move(manager), { code: 'NOT_FOUND', path: ['edition'] });
});

describe('with a programme', () => {
  beforeAll(async () => {
    const edition = await office.anEdition();
    const [one, two] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
    const [a, b] = [await aHandedIn(office, edition), await aHandedIn(office, edition)];
    await confirmed(
      office,
      edition,
      [one, two],
      [
        { submissionId: a.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: b.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 2 },
      ],
    );
    const release = granted(await prepareRelease(one, press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: new Date(0) }));
    for (const desk of [one, two])
      granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
    await applyRelease(press, release.id);
  });

  test('the stage moves from where it was seen, once for a key', async () => {
    const input = { idempotencyKey: aKey(), state: 'LIVE' as const, order: 1, message: [{ locale: 'en', value: ' Welcome ' }] };
    expect(granted(await move(manager, input))).toEqual({ sequence: 1 });
    expect(granted(await move(manager, input))).toEqual({ sequence: 1 });
    expect(await cues()).toEqual([{ sequence: 1, state: 'LIVE', item_order: 1, message: { en: 'Welcome' } }]);
    await nothingHappens(() => move(manager, { state: 'LIVE', order: 2 }), { code: 'CONFLICT', path: ['expectedSequence'] });
    expect(granted(await move(manager, { expectedSequence: 1, state: 'PAUSED' }))).toEqual({ sequence: 2 });
  });

  test('two remotes at once: one moves the stage, the other is told', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => move(manager, { expectedSequence: 2, state: 'LIVE', order: 2 })));
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(await cues()).toHaveLength(3);
  });

  test('a cue that was given before the program was lost is not given again', async () => {
    const key = aKey();
    granted(await move(manager, { idempotencyKey: key, expectedSequence: 3 }));
    await office.em().execute(`delete from idempotent_acts where key = ?`, [key]);
    await nothingHappens(() => move(manager, { idempotencyKey: key, expectedSequence: 3 }), { code: 'CONFLICT', path: ['expectedSequence'] });
  });

  test('what is live has a place in the programme', async () => {
    await nothingHappens(() => move(manager, { state: 'LIVE', expectedSequence: 4 }), { code: 'REQUIRED', path: ['order'] });
    for (const order of [0, 3, -1])
      await nothingHappens(() => move(manager, { state: 'LIVE', order, expectedSequence: 4 }), { code: 'INVALID', path: ['order'] });
  });

  test('a message is one line per language, and short', async () => {
    const message = [
      { locale: 'en', value: 'x'.repeat(301) },
      { locale: 'fr', value: 'a\nb' },
      { locale: 'en', value: 'again' },
    ];
    await nothingHappens(
      () => move(manager, { message, expectedSequence: 4 }),
      { code: 'TOO_LONG', path: ['message', '0', 'value'] },
      { code: 'INVALID', path: ['message', '1', 'value'] },
      { code: 'INVALID', path: ['message', '2', 'locale'] },
    );
  });

  test('only the edition’s stage managers move it', async () => {
    const others = [
      await office.aDesk(),
      await office.aDesk({ role: 'ORGANIZER' }),
      await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2029 }),
    ];
    for (const desk of others) await nothingHappens(() => move(desk, { expectedSequence: 4 }), { code: 'NOT_ALLOWED', path: [] });
  });
});

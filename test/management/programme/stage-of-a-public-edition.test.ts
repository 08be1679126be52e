import { randomBytes } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { askForCode } from '../../../src/management/programme/screens/ask-for-code.ts';
import { pairScreen } from '../../../src/management/programme/screens/pair-screen.ts';
import { screensOf } from '../../../src/management/programme/screens/screen-queries.ts';
import { arrangeProgramme } from '../../../src/management/programme/arrange-programme.ts';
import { freezeProgramme } from '../../../src/management/programme/freeze-programme.ts';
import { proposeProgramme } from '../../../src/management/programme/propose-programme.ts';
import { deskAtStage } from '../../../src/management/programme/stage-desk.ts';
import { applyRelease, approveRelease, importRelease, prepareRelease, type ReleaseView } from '../../../src/management/publishing/index.ts';
import { confirmHallMessage } from '../../../src/management/publishing/confirm-hall-message.ts';
import { moveStage } from '../../../src/management/publishing/move-stage.ts';
import { proposeHallMessage } from '../../../src/management/publishing/propose-hall-message.ts';
import { stageControl } from '../../../src/management/publishing/stage-control.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aBox, type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { aCase, anEdition, someContent } from '../../support/release-factory.ts';

// An edition that is public without a year's work behind it here, as those of the past are: its stage is one like any other.

const year = 2024;
let office: Office;
let press: TestPress;
let manager: Desk;
let second: Desk;
let organizers: [Desk, Desk];
const cases = [1, 2, 3].map((n) => ({ ...aCase(year, n), tier: 'OUTSTANDING' as const, pictures: [] }));

const release = async (prepared: ReleaseView) => {
  for (const desk of organizers)
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: prepared.id, contentHash: prepared.contentHash }));
  await applyRelease(press, prepared.id);
};
const asked = { edition: year, applyAt: new Date(0) };
const pair = async (desk: Desk, edition: number) => {
  const waiting = await askForCode(office.nobody(), { prefix: randomBytes(4).toString('hex'), tokenHash: randomBytes(32) });
  return pairScreen(desk, aBox, { idempotencyKey: aKey(), edition, code: waiting!.code, name: 'Left wall' });
};
const arrange = (some: object) =>
  arrangeProgramme(manager, { idempotencyKey: aKey(), edition: year, expectedVersion: 0, isSecret: false, items: [], ...some });

beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  manager = await office.aDesk({ role: 'STAGE_MANAGER' });
  second = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: year });
  organizers = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
});
afterAll(async () => {
  await press.close();
  await office.close();
});

test('before its release there is no such edition: no desk, no screen, no programme, no message', async () => {
  granted(await importRelease(organizers[0], { ...asked, idempotencyKey: aKey(), kind: 'RESULTS', content: someContent({ year: 2023, cases: [] }) }));
  for (const unknown of [2009, year]) {
    expect(await deskAtStage(manager, unknown)).toBeNull();
    expect(codes(await pair(manager, unknown))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
    expect(codes(await arrange({ edition: unknown }))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
    const message = { idempotencyKey: aKey(), edition: unknown, texts: [{ locale: 'en', value: 'Take your seats' }] };
    expect(codes(await proposeHallMessage(manager, message))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
    // and the database says the same, to the house as well
    const rows: Record<string, string> = {
      programmes: `(edition_year, version, is_secret, items, content_hash, saved_by) values (${unknown}, 1, false, '[]', repeat('0', 64), '${manager.person.id}')`,
      screens: `(edition_year, name, key_id) values (${unknown}, 'x', gen_random_uuid())`,
      hall_messages: `(edition_year, texts, proposed_by) values (${unknown}, '{"en": "x"}', '${manager.person.id}')`,
    };
    for (const [table, row] of Object.entries(rows))
      await expect(office.em().execute(`insert into ${table} ${row}`)).rejects.toThrow(`there is no edition of ${unknown}`);
  }
});

test('once public it has a desk, for its stage managers and organizers alone', async () => {
  const content = someContent({ year, cases, edition: anEdition(year) });
  await release(granted(await importRelease(organizers[0], { ...asked, idempotencyKey: aKey(), kind: 'RESULTS', content })));
  expect((await deskAtStage(second, year))?.edition).toEqual({ year, id: null, names: anEdition(year).names });
  for (const desk of [await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 }), await office.aDesk({ role: 'CHAIR' })]) {
    expect(await deskAtStage(desk, year)).toBeNull();
    expect(codes(await pair(desk, year))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  }
});

test('its walls are let in, and seen by those who run its stage and by nobody else', async () => {
  const screen = granted(await pair(second, year));
  expect((await screensOf(organizers[0].em, year)).map(({ id }) => id)).toEqual([screen.id]);
  const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2031 });
  expect([await screensOf(elsewhere.em, year), await screensOf(office.nobody(), year)]).toEqual([[], []]);
});

test('its programme is arranged of public cases, frozen by two, released; a secret one is refused', async () => {
  const items = [cases[2]!, cases[0]!].map(({ slug }) => ({ slug, minutes: 10 }));
  const freeze = async (expectedVersion: number, isSecret: boolean) => {
    const { id, contentHash } = granted(await arrange({ items, isSecret, expectedVersion }));
    granted(await proposeProgramme(manager, { idempotencyKey: aKey(), programmeId: id }));
    expect(codes(await freezeProgramme(manager, { idempotencyKey: aKey(), programmeId: id, contentHash }))).toEqual([
      { code: 'SECOND_PERSON_REQUIRED', path: [] },
    ]);
    granted(await freezeProgramme(second, { idempotencyKey: aKey(), programmeId: id, contentHash }));
    return prepareRelease(organizers[0], press, { ...asked, idempotencyKey: aKey(), kind: 'PROGRAMME' });
  };
  expect(codes(await freeze(0, true)).map(({ code }) => code)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
  await release(granted(await freeze(1, false)));
  expect((await stageControl(manager, press.publisher, year))!.items).toMatchObject([
    { order: 1, slug: cases[2]!.slug, state: 'AHEAD' },
    { order: 2, slug: cases[0]!.slug, state: 'AHEAD' },
  ]);
});

test('the stage moves, and the hall is told by two people', async () => {
  const cue = { idempotencyKey: aKey(), edition: year, expectedSequence: 0, state: 'LIVE' as const, order: 1, message: [] };
  expect(granted(await moveStage(second, press, cue))).toEqual({ sequence: 1 });
  const texts = [{ locale: 'en', value: 'Take your seats' }];
  const { id } = granted(await proposeHallMessage(second, { idempotencyKey: aKey(), edition: year, texts }));
  granted(await confirmHallMessage(manager, press, { idempotencyKey: aKey(), hallMessageId: id, expectedSequence: 1 }));
  expect(await stageControl(second, press.publisher, year)).toMatchObject({ sequence: 2, state: 'LIVE', order: 1, message: { en: texts[0]!.value } });
});

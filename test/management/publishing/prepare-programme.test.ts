import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import { moveStage } from '../../../src/management/publishing/move-stage.ts';
import type { PrepareRelease } from '../../../src/management/publishing/release-kind.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, type HandedIn, ledger } from '../../support/committee.ts';
import { tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';
import { aFrozenProgramme } from '../../support/programme.ts';
import { openPublicSide, type PublicSide } from '../../support/public-side.ts';

// A programme that everybody may know, from the desk of the stage to the public.

let office: Office;
let press: TestPress;
let side: PublicSide;
let edition: Edition;
let organizers: [Desk, Desk];
let managers: [Desk, Desk];
const cases: HandedIn[] = [];
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  side = await openPublicSide(office.databases);
  edition = await office.anEdition();
  organizers = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  managers = [await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 }), await office.aDesk({ role: 'STAGE_MANAGER' })];
  for (const title of ['Alpha', 'Bravo', 'Charlie']) cases.push(await aHandedIn(office, edition, { title }));
  await confirmed(
    office,
    edition,
    organizers,
    cases.map(({ submissionId }, i) => ({ submissionId, outcome: 'OUTSTANDING' as const, showcaseOrder: i + 1 })),
  );
});
afterAll(async () => {
  await side.close();
  await press.close();
  await office.close();
});

const prepare = (kind: PrepareRelease['kind'], by: Desk = organizers[0], some: Partial<PrepareRelease> = {}) =>
  prepareRelease(by, press, { idempotencyKey: aKey(), edition: 2030, kind, applyAt: new Date('2026-01-01T00:00:00Z'), ...some });
async function publish(kind: PrepareRelease['kind'], some: Partial<PrepareRelease> = {}) {
  const release = granted(await prepare(kind, organizers[0], some));
  for (const desk of organizers)
    granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
  await applyRelease(press, release.id);
}
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}
const onStage = async () =>
  (await side.ask('{ showcase(edition: 2030) { version isSecret items { order case { slug text(locale: "en") { title } } } } }')).showcase as {
    version: number;
    isSecret: boolean;
    items: { order: number; case: { slug: string; text: { title: string } } }[];
  };
const titles = async () => (await onStage()).items.map(({ order, case: { text } }) => [order, text.title]);

test('before the results no public programme can be prepared, and none that is not frozen', async () => {
  await nothingHappens(() => prepare('PROGRAMME'), { code: 'WRONG_STATE', path: [] });
  await aFrozenProgramme(managers, edition, [{ submissionId: cases[2]!.submissionId }, { submissionId: cases[0]!.submissionId }]);
  await nothingHappens(() => prepare('PROGRAMME'), { code: 'WRONG_STATE', path: [] }, { code: 'WRONG_STATE', path: [] });
  for (const desk of managers) await nothingHappens(() => prepare('PROGRAMME', desk), { code: 'NOT_ALLOWED', path: [] });
});

test('a frozen programme takes the place of the order of the results, and stays what it is until another is released', async () => {
  await publish('RESULTS');
  expect(await titles()).toEqual([
    [1, 'Alpha'],
    [2, 'Bravo'],
    [3, 'Charlie'],
  ]);
  const { version } = await onStage();
  await publish('PROGRAMME');
  expect(await titles()).toEqual([
    [1, 'Charlie'],
    [2, 'Alpha'],
  ]);
  expect(await onStage()).toMatchObject({ version: version + 1, isSecret: false });
  // the stage goes by it
  const cue = (order: number, expectedSequence: number) =>
    moveStage(managers[0], press, { idempotencyKey: aKey(), edition: 2030, expectedSequence, state: 'LIVE', order, message: [] });
  granted(await cue(2, 0));
  await nothingHappens(() => cue(3, 1), { code: 'INVALID', path: ['order'] });

  // by the slug too, as people outside know it
  const charlie = (await onStage()).items[0]!.case;
  await aFrozenProgramme(managers, edition, [{ slug: charlie.slug }, { submissionId: cases[1]!.submissionId }], { expectedVersion: 1 });
  expect(await titles()).toHaveLength(2);
  await publish('PROGRAMME');
  expect(await titles()).toEqual([
    [1, 'Charlie'],
    [2, 'Bravo'],
  ]);
  // a case that was taken down can be on no programme any more
  await publish('TAKE_DOWN', { slug: charlie.slug });
  expect(await titles()).toEqual([[2, 'Bravo']]);
  await nothingHappens(() => prepare('PROGRAMME'), { code: 'WRONG_STATE', path: [] });
});

test('whoever is tied to a case of the edition prepares none', async () => {
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await tie(office, tied, cases[0]!.submissionId, organizers[0]);
  await nothingHappens(() => prepare('PROGRAMME', tied), { code: 'CONFLICT_OF_INTEREST', path: [] });
});

import type { Edition } from '../../../src/management/editions/index.ts';
import { rescheduleEdition } from '../../../src/management/editions/reschedule-edition.ts';
import { deskAtEdition } from '../../../src/management/editions/edition-desk.ts';
import { aKey, codes, granted, stateOf } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let edition: Edition;
beforeAll(async () => {
  office = await openOffice();
  edition = await office.anEdition();
});
afterAll(() => office.close());

const anOrganizer = () => office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
const later = (instant: Date, days: number) => new Date(instant.getTime() + days * 86_400_000);

test('an organizer moves one date, and the others stay', async () => {
  const closes = later(edition.reviewsCloseAt, 1);
  const input = { idempotencyKey: aKey(), edition: 2030, reviewsCloseAt: closes };
  const moved = granted(await rescheduleEdition(await anOrganizer(), input));
  const expected = {
    applicationsOpenAt: edition.applicationsOpenAt.toISOString(),
    applicationsCloseAt: edition.applicationsCloseAt.toISOString(),
    reviewsCloseAt: closes.toISOString(),
    showcaseOpensAt: edition.showcaseOpensAt.toISOString(),
    showcaseClosesAt: edition.showcaseClosesAt.toISOString(),
  };
  expect(moved).toMatchObject({ ...expected, edition: 2030, version: 2, releaseAt: null, timeZone: 'Asia/Shanghai' });
  const rows = await office.em().execute<{ reviews_close_at: Date }[]>('select reviews_close_at from editions');
  expect(rows.map((row) => new Date(row.reviews_close_at).toISOString())).toEqual([closes.toISOString()]);
});

test('dates out of order or out of range are refused where they were sent, and nothing moves', async () => {
  const desk = await anOrganizer();
  const before = await stateOf(office);
  const move = (dates: object) => rescheduleEdition(desk, { idempotencyKey: aKey(), edition: 2030, ...dates });
  expect(codes(await move({ applicationsOpenAt: edition.applicationsCloseAt }))).toEqual([{ code: 'INVALID', path: ['applicationsOpenAt'] }]);
  expect(codes(await move({ applicationsCloseAt: edition.showcaseClosesAt, showcaseClosesAt: edition.applicationsOpenAt }))).toEqual([
    { code: 'INVALID', path: ['applicationsCloseAt'] },
    { code: 'INVALID', path: ['showcaseClosesAt'] },
  ]);
  expect(codes(await move({ showcaseClosesAt: new Date('0000-01-01T00:00:00Z') }))).toEqual([{ code: 'INVALID', path: ['showcaseClosesAt'] }]);
  expect(await stateOf(office)).toEqual(before);
});

test('nobody else moves a date, nor learns which years there are', async () => {
  const before = await stateOf(office);
  const others = [
    await office.aDesk(),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
    await office.aDesk({ role: 'CHAIR' }),
    await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 }),
  ];
  for (const desk of others) {
    const at = (year: number) => rescheduleEdition(desk, { idempotencyKey: aKey(), edition: year, reviewsCloseAt: edition.reviewsCloseAt });
    expect(codes(await at(2030))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(await at(2030)).toEqual(await at(2929));
    expect(await deskAtEdition(desk, 2030)).toBeNull();
  }
  const ofAll = await office.aDesk({ role: 'ORGANIZER' });
  const unknown = { idempotencyKey: aKey(), edition: 2929, reviewsCloseAt: edition.reviewsCloseAt };
  expect(codes(await rescheduleEdition(ofAll, unknown))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
  expect(await deskAtEdition(ofAll, 2929)).toBeNull();
  expect((await deskAtEdition(ofAll, 2030))?.edition.year).toBe(2030);
  expect(await stateOf(office)).toEqual(before);
});

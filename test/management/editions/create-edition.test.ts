import { createEdition, type NewEdition } from '../../../src/management/editions/index.ts';
import { codes, granted } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

const day = (n: number) => new Date(Date.UTC(2031, 0, n));
const names = { en: 'Sample' };
const aCall = (some: Partial<NewEdition> = {}): NewEdition => ({
  year: 2031,
  names,
  timeZone: 'Asia/Shanghai',
  applicationsOpenAt: day(1),
  applicationsCloseAt: day(2),
  reviewsCloseAt: day(3),
  showcaseOpensAt: day(4),
  showcaseClosesAt: day(5),
  fields: [{ key: 'SECURITY', names }],
  kinds: [{ key: 'PROJECT', names }],
  eligibilityRules: [{ key: 'ONE_FIELD', check: 'ONE_FIELD', texts: names }],
  criteria: [0.1, 0.2, 0.7].map((weight, i) => ({ key: `C${i}`, names, weight, minimum: 1, maximum: 10 })),
  quotaCollection: 60,
  quotaOutstanding: 12,
  ...some,
});

test('a year begins with its call', async () => {
  const { id } = granted(await createEdition(office.em(), aCall()));
  const rows = await office.em().execute("select year, quota_outstanding, criteria -> 2 -> 'weight' as weight from editions where id = ?", [id]);
  expect(rows).toEqual([{ year: 2031, quota_outstanding: 12, weight: 0.7 }]);
});

test('what does not fit together is refused, all at once', async () => {
  const wrong = aCall({
    year: 2032,
    applicationsCloseAt: day(1),
    showcaseClosesAt: new Date('9999-01-01T00:00:00Z'),
    fields: [],
    criteria: [{ key: 'C', names, weight: 0.9, minimum: 1, maximum: 10 }],
    quotaOutstanding: 61,
  });
  expect(codes(await createEdition(office.em(), wrong))).toEqual([
    { code: 'INVALID', path: ['showcaseClosesAt'] },
    { code: 'INVALID', path: ['applicationsCloseAt'] },
    { code: 'INVALID', path: ['fields'] },
    { code: 'INVALID', path: ['criteria'] },
    { code: 'INVALID', path: ['quotaOutstanding'] },
  ]);
  expect(await office.em().execute('select from editions where year = 2032')).toEqual([]);
});

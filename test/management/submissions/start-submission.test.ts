import { startSubmission } from '../../../src/management/submissions/index.ts';
import { aKey, codes, granted, stateOf } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  const past = (days: number) => new Date(Date.now() - days * 86_400_000);
  await office.anEdition();
  await office.anEdition({ year: 2029, applicationsOpenAt: past(20), applicationsCloseAt: past(10), reviewsCloseAt: past(5) });
  await office.anEdition({ year: 2031, applicationsOpenAt: past(-5), applicationsCloseAt: past(-10), reviewsCloseAt: past(-15) });
});
afterAll(() => office.close());

const start = async (edition: number) => await startSubmission(await office.aDesk(), { idempotencyKey: aKey(), edition, sourceLocale: 'zh-Hans' });

test('anyone signed in begins a draft while applications are taken', async () => {
  expect(granted(await start(2030))).toEqual({
    closesAt: expect.any(String) as string,
    receipts: [],
    correction: null,
    sections: [],
    members: [{ id: expect.any(String) as string, role: 'OWNER', since: expect.any(String) as string }],
    firstReceivedAt: null,
    id: expect.any(String) as string,
    edition: 2030,
    ownerId: expect.any(String) as string,
    step: 'DRAFT',
    version: 1,
    sourceLocale: 'zh-Hans',
    field: null,
    kind: null,
    startedOn: null,
    countries: [],
    applicants: [],
    texts: [],
    pictures: [],
    materials: [],
    ready: null,
    receipt: null,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
  });
});

test('before the opening and after the close nothing begins, and an unknown year is unknown', async () => {
  const before = await stateOf(office);
  expect(codes(await start(2029))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: ['edition'] }]);
  expect(codes(await start(2031))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: ['edition'] }]);
  expect(codes(await start(2999))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
  expect(await stateOf(office)).toEqual(before);
});

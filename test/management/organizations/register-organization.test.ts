import type { RegisterOrganizationInput } from '../../../src/generated/schema.ts';
import { registerOrganization } from '../../../src/management/organizations/index.ts';
import { aKey, codes, granted, stateOf } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

const entry = (some: Partial<RegisterOrganizationInput> = {}): RegisterOrganizationInput => ({
  idempotencyKey: aKey(),
  names: [{ locale: 'en', value: 'Sample organization' }],
  kind: 'UNIVERSITY',
  country: 'KE',
  ...some,
});

test('anyone signed in adds an organization, its names tidied', async () => {
  const desk = await office.aDesk();
  const names = [
    { locale: 'zh-Hans', value: '示例机构' },
    { locale: 'fr', value: '  Universite\u0301 ' },
  ];
  const added = granted(await registerOrganization(desk, entry({ names })));
  expect(added).toEqual({
    id: expect.any(String) as string,
    names: [
      { locale: 'fr', value: 'Université' },
      { locale: 'zh-Hans', value: '示例机构' },
    ],
    kind: 'UNIVERSITY',
    country: 'KE',
  });
  const rows = await office.em().execute('select names, kind, country, registered_by from organizations where id = ?', [added.id]);
  expect(rows).toEqual([{ names: { fr: 'Université', 'zh-Hans': '示例机构' }, kind: 'UNIVERSITY', country: 'KE', registered_by: desk.person.id }]);
});

test('a name of 300 graphemes fits, however many code units that are', async () => {
  const family = '👨‍👩‍👧‍👦'.repeat(300);
  expect(granted(await registerOrganization(await office.aDesk(), entry({ names: [{ locale: 'en', value: family }] }))).names[0]!.value).toBe(family);
});

test('what is wrong is said all at once, and nothing is added', async () => {
  const desk = await office.aDesk();
  const before = await stateOf(office);
  const names = [
    { locale: 'en', value: 'x'.repeat(301) },
    { locale: 'fr', value: 'Deux\nlignes' },
    { locale: 'fr', value: 'Encore' },
    { locale: 'de', value: ' \u0009 ' },
    { locale: 'pt', value: 'nul\u0000' },
  ];
  expect(codes(await registerOrganization(desk, entry({ names, country: 'EU' })))).toEqual([
    { code: 'TOO_LONG', path: ['names', '0', 'value'] },
    { code: 'INVALID', path: ['names', '1', 'value'] },
    { code: 'INVALID', path: ['names', '2', 'locale'] },
    { code: 'REQUIRED', path: ['names', '3', 'value'] },
    { code: 'INVALID', path: ['names', '4', 'value'] },
    { code: 'INVALID', path: ['country'] },
  ]);
  expect(codes(await registerOrganization(desk, entry({ names: [] })))).toEqual([{ code: 'REQUIRED', path: ['names'] }]);
  expect(await stateOf(office)).toEqual(before);
});

test.each(['ke', 'K', 'KEN', 'SU', 'UK', 'ZZ', 'XX', 'UN', '', "K'"])('%j is not a country or region', async (country) => {
  expect(codes(await registerOrganization(await office.aDesk(), entry({ country })))).toEqual([{ code: 'INVALID', path: ['country'] }]);
});

import { callFacts } from '../../src/demo/facts.ts';
import { sampleEdition } from '../../src/demo/open-sample-edition.ts';

const call = callFacts();

test('applications have been open for a month and close at 24:00 in Beijing', () => {
  const edition = sampleEdition(call, 2026, new Date('2026-11-22T17:30:00Z')); // 01:30 on the 23rd in Beijing
  expect(edition.applicationsOpenAt.toISOString()).toBe('2026-10-23T16:00:00.000Z');
  expect(edition.applicationsCloseAt.toISOString()).toBe('2027-01-22T16:00:00.000Z');
  expect(edition.reviewsCloseAt.toISOString()).toBe('2027-02-21T16:00:00.000Z');
});

test('the call’s rules, fields, kinds, criteria and quotas are there, in both languages', () => {
  const edition = sampleEdition(call, 2026, new Date('2026-05-01T00:00:00Z'));
  expect(edition.eligibilityRules.map(({ check }) => check)).toEqual([
    'ONE_FIELD',
    'STARTED_IN_OR_AFTER',
    'MINIMUM_COUNTRIES',
    'MATERIALS',
    'SEVERAL_CASES_ALLOWED',
    'RECEIVED_BEFORE_CLOSE',
  ]);
  expect(edition.eligibilityRules).toHaveLength(call.eligibility.length);
  expect(edition.criteria.map(({ key, weight, minimum, maximum }) => [key, weight, minimum, maximum])).toEqual(
    ['ALIGNMENT', 'INFLUENCE', 'INCLUSIVENESS', 'PRESENTATION'].map((key) => [key, 0.25, 1, 10]),
  );
  expect([edition.quotaCollection, edition.quotaOutstanding]).toEqual([60, 12]);
  expect(edition.kinds.map(({ names }) => names.en)).not.toContain('PROJECT');
  expect(edition.kinds).toHaveLength(10);
  const named = [...edition.fields, ...edition.kinds, ...edition.criteria].map(({ names }) => names);
  for (const names of [...named, ...edition.eligibilityRules.map(({ texts }) => texts)]) expect(Object.keys(names)).toEqual(['zh-Hans', 'en']);
});

test('nobody takes it for a real edition', () => {
  const { names, contact } = sampleEdition(call, 2026, new Date('2026-05-01T00:00:00Z')) as {
    names: Record<string, string>;
    contact: { email: string };
  };
  expect(names['zh-Hans']).toMatch(/^2026年.*（示例）$/);
  expect(names.en).toMatch(/^2026 .* \(sample\)$/);
  expect(contact.email).toMatch(/@example\.org$/);
});

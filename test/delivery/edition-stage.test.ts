import { type EditionInstants, stageOf } from '../../src/delivery/editions/edition-stage.ts';

const edition: EditionInstants = {
  applicationsOpenAt: new Date('2026-03-01T00:00:00+08:00'),
  applicationsCloseAt: new Date('2026-06-19T00:00:00+08:00'),
  reviewsCloseAt: new Date('2026-08-01T00:00:00+08:00'),
  showcaseOpensAt: new Date('2026-11-20T00:00:00+08:00'),
  showcaseClosesAt: new Date('2026-11-23T00:00:00+08:00'),
  archivedAt: new Date('2027-11-01T00:00:00+08:00'),
};

test.each([
  ['applicationsOpenAt', 'ANNOUNCED', 'APPLICATION'],
  ['applicationsCloseAt', 'APPLICATION', 'REVIEW'],
  ['reviewsCloseAt', 'REVIEW', 'PREPARATION'],
  ['showcaseOpensAt', 'PREPARATION', 'SHOWCASE'],
  ['showcaseClosesAt', 'SHOWCASE', 'PROMOTION'],
  ['archivedAt', 'PROMOTION', 'ARCHIVED'],
] as const)('with %s, %s ends and %s begins', (instant, before, after) => {
  const at = edition[instant]!;
  expect(stageOf(edition, new Date(at.getTime() - 1))).toBe(before);
  expect(stageOf(edition, at)).toBe(after);
});

test('what is not on record counts as past, and nothing is archived by itself', () => {
  const nothing = Object.fromEntries(Object.keys(edition).map((key) => [key, null])) as unknown as EditionInstants;
  expect(stageOf(nothing, new Date('1999-01-01'))).toBe('PROMOTION');
  expect(stageOf({ ...nothing, reviewsCloseAt: edition.reviewsCloseAt }, edition.applicationsCloseAt!)).toBe('REVIEW');
});

import { projectResults } from '../../../src/management/publishing/project-results.ts';
import { releasedTexts } from '../../../src/management/translations/released-texts.ts';
import type { FrozenSubmission } from '../../../src/management/submissions/index.ts';

const frozen = (submissionId: string, some: Partial<FrozenSubmission> = {}): FrozenSubmission => ({
  submissionId,
  editionYear: 2030,
  sourceLocale: 'zh-Hans',
  field: 'SECURITY',
  kind: 'PROJECT',
  startedOn: '2019-05-01',
  countries: ['CN', 'KE'],
  applicants: [{ organizationId: `organization of ${submissionId}`, role: 'LEAD', names: { en: 'Sample' }, kind: 'UNIVERSITY', country: 'KE' }],
  texts: [
    { locale: 'zh-Hans', title: `标题 ${submissionId}`, summary: '摘要', body: '正文' },
    { locale: 'en', title: submissionId, summary: '', body: '' },
    { locale: 'fr', title: '', summary: 'Sans titre.', body: '' },
  ],
  pictures: [
    {
      assetId: 'asset',
      contentHash: 'of the original',
      mimeType: 'image/png',
      width: 4000,
      height: 2000,
      renditions: [{ width: 320, height: 160, hash: 'narrow', storageKey: 'renditions/narrow.webp' }],
      alts: { en: 'A sample' },
      credit: 'Sample credit',
    },
  ],
  ...some,
});

/** Their words as they were handed in, without any translation. */
const wordsOf = (submissions: FrozenSubmission[]) => new Map(submissions.map((one) => [one.submissionId, releasedTexts(one, new Map(), false)]));

function project(decisions: Parameters<typeof projectResults>[0]['decisions'], submissions: FrozenSubmission[]) {
  let ids = 0;
  const results = { decisions, frozen: submissions, words: wordsOf(submissions) };
  return projectResults(results, {
    newId: () => `id-${(ids += 1)}`,
    caseId: () => `id-${(ids += 1)}`,
    slug: ([first]) => `slug-${first!.title.slice(3)}`,
  });
}
const decided = (submissionId: string, outcome: 'OUTSTANDING' | 'COLLECTION' | 'RESERVE' | 'NOT_SELECTED', showcaseOrder: number | null = null) => ({
  submissionId,
  outcome,
  showcaseOrder,
});

test('outstanding cases come in stage order, then the others by slug; nobody else comes', () => {
  const content = project(
    [
      decided('a', 'RESERVE'),
      decided('b', 'OUTSTANDING', 2),
      decided('z', 'COLLECTION'),
      decided('y', 'COLLECTION'),
      decided('e', 'OUTSTANDING', 1),
      decided('f', 'NOT_SELECTED'),
    ],
    ['a', 'b', 'z', 'y', 'e', 'f'].map((id) => frozen(id)),
  );
  expect(content.cases.map(({ slug, tier, position }) => [slug, tier, position])).toEqual([
    ['slug-e', 'OUTSTANDING', 1],
    ['slug-b', 'OUTSTANDING', 2],
    ['slug-y', 'COLLECTION', 3],
    ['slug-z', 'COLLECTION', 4],
  ]);
  expect(content.showcase!.items).toEqual([
    { order: 1, caseId: content.cases[0]!.id },
    { order: 2, caseId: content.cases[1]!.id },
  ]);
  expect(content.organizations.map(({ id }) => id)).toEqual(['b', 'e', 'y', 'z'].map((id) => `organization of ${id}`));
  expect(Object.keys(content).sort()).toEqual(['cases', 'organizations', 'removals', 'showcase']);
});

test('a case is what was handed in, and nothing from inside', () => {
  const content = project([decided('a', 'COLLECTION')], [frozen('a')]);
  expect(content).toEqual({
    organizations: [{ id: 'organization of a', names: { en: 'Sample' }, kind: 'UNIVERSITY', country: 'KE' }],
    cases: [
      {
        id: 'id-1',
        slug: 'slug-a',
        tier: 'COLLECTION',
        fieldKey: 'SECURITY',
        kindKey: 'PROJECT',
        position: 1,
        startedOn: '2019-05-01',
        sourceLocale: 'zh-Hans',
        countries: ['CN', 'KE'],
        texts: [
          { locale: 'zh-Hans', title: '标题 a', summary: '摘要', body: '正文', origin: 'AUTHOR', isStale: false },
          { locale: 'en', title: 'a', summary: null, body: null, origin: 'AUTHOR', isStale: false },
        ],
        applicants: [{ organizationId: 'organization of a', role: 'LEAD', names: { en: 'Sample' } }],
        pictures: [
          {
            id: 'id-2',
            mimeType: 'image/webp',
            renditions: [{ width: 320, height: 160, hash: 'narrow' }],
            alts: { en: 'A sample' },
            credit: 'Sample credit',
          },
        ],
        provenance: [],
      },
    ],
    removals: [],
  });
  expect(content).not.toHaveProperty('showcase');
});

test('two cases never get the same slug', () => {
  const slugs = ['same', 'same', 'other'];
  const both = [frozen('a'), frozen('b')];
  const content = projectResults(
    { decisions: [decided('a', 'COLLECTION'), decided('b', 'COLLECTION')], frozen: both, words: wordsOf(both) },
    { newId: () => 'id', caseId: () => 'id', slug: () => slugs.shift()! },
  );
  expect(content.cases.map(({ slug }) => slug)).toEqual(['other', 'same']);
});

test('an organization behind two cases comes once, as it was named last', () => {
  const applicant = (en: string) => [{ organizationId: 'one', role: 'LEAD' as const, names: { en }, kind: null, country: null }];
  const content = project(
    [decided('a', 'COLLECTION'), decided('b', 'COLLECTION')],
    [frozen('a', { applicants: applicant('Earlier') }), frozen('b', { applicants: applicant('Later') })],
  );
  expect(content.organizations).toEqual([{ id: 'one', names: { en: 'Later' }, kind: null, country: null }]);
  expect(content.cases.map(({ applicants }) => applicants[0]!.names)).toEqual([{ en: 'Earlier' }, { en: 'Later' }]);
});

import { whyNot } from './import-rules.ts';
import { importsIn, importsOf } from './read-imports.ts';

const one = (from: string, statement: string) => importsIn(from, statement).map((found) => whyNot(found));

test('every import of the program keeps to the order of its houses and modules', () => {
  const imports = importsOf('src');
  expect(imports.length).toBeGreaterThan(20);
  const broken = imports.map((found) => ({ ...found, why: whyNot(found) })).filter(({ why }) => why !== undefined);
  expect(broken.map(({ from, to, why }) => `${from} imports ${to}: ${why}`)).toEqual([]);
});

test.each([
  [
    'src/delivery/cases/case-queries.ts',
    `import { decide } from '../../management/selection/index.ts';`,
    'the public side cannot know what is not public',
  ],
  [
    'src/delivery/cases/case-queries.ts',
    `import type { Decision } from '../../management/selection/index.ts';`,
    'the public side cannot know what is not public',
  ],
  ['src/delivery/cases/case-queries.ts', `const it = await import('../../management/index.ts');`, 'the public side cannot know what is not public'],
  ['src/delivery/cases/case-queries.ts', `export * from '../../management/index.ts';`, 'the public side cannot know what is not public'],
  ['src/delivery/cases/case-queries.ts', `const it = await import(somewhere);`, 'a computed path hides what is imported'],
  ['src/delivery/releases/apply-release.ts', `import { a } from '../cases/index.ts';`, 'releases come before the rest of the public side'],
  ['src/platform/http/server.ts', `import { a } from '../../management/identity/index.ts';`, 'the platform knows nothing of the domain'],
  ['src/platform/http/server.ts', `import { on } from '../../generated/schema.ts';`, 'the platform knows the graph by its types only'],
  ['src/management/reviews/submit-review.ts', `import { a } from '../selection/index.ts';`, 'selection stands to the right of reviews'],
  ['src/management/reviews/submit-review.ts', `import { a } from '../identity/session.ts';`, 'the only door of identity is its index.ts'],
  ['src/management/reviews/submit-review.ts', `import { a } from '../scoring/index.ts';`, 'scoring has no place in the order of modules'],
  ['src/management/reviews/submit-review.ts', `import { a } from '../index.ts';`, 'the house opens on its modules, not the other way round'],
  [
    'src/management/reviews/submit-review.ts',
    `import { a } from '../../delivery/releases/release-content.ts';`,
    'only publishing reaches the public side',
  ],
  [
    'src/management/publishing/apply.ts',
    `import { a } from '../../delivery/cases/index.ts';`,
    'publishing reaches the public side through its releases and its stage only',
  ],
  ['src/management/publishing/apply.ts', `import '../../main.ts';`, 'main.ts wires the program; nothing is wired to it'],
  ['src/management/publishing/apply.ts', `import { a } from '../../../test/support/databases.ts';`, 'the program does not use what surrounds it'],
  [
    'src/generated/schema.ts',
    `import { caseText, type CaseRow } from '../delivery/cases/case-row.ts';`,
    'generated code takes only types from the domain',
  ],
])('%s: %s', (from, statement, why) => {
  expect(one(from, statement)).toEqual([why]);
});

test.each([
  ['src/main.ts', `import { a } from './management/index.ts';`],
  ['src/management/index.ts', `import { a } from './reviews/index.ts';`],
  ['src/management/reviews/submit-review.ts', `import { a } from './review-rules.ts';`],
  ['src/management/reviews/submit-review.ts', `import { a } from '../identity/index.ts';`],
  ['src/management/publishing/apply.ts', `import { a } from '../../delivery/releases/apply-release.ts';`],
  ['src/management/publishing/apply.ts', `import { a } from '../../platform/clock.ts';`],
  ['src/delivery/cases/case.resolver.ts', `import { on } from '../../generated/schema.ts';`],
  ['src/platform/graph/refusal.ts', `import type { ProblemCode } from '../../generated/schema.ts';`],
  ['src/generated/schema.ts', `import { type CaseRow } from '../delivery/cases/case-row.ts';`],
])('%s may: %s', (from, statement) => {
  expect(one(from, statement)).toEqual([undefined]);
});

test('a node that serves what is public alone loads nothing of the management side', () => {
  const imports = importsOf('src').filter(({ to, typeOnly, later }) => to !== undefined && !typeOnly && !later);
  const loaded = new Set(['src/main.ts']);
  for (const file of loaded) for (const { from, to } of imports) if (from === file) loaded.add(to!);
  expect(loaded).toContain('src/delivery/cases/case.resolver.ts');
  expect([...loaded].filter((file) => /^src\/(management|demo)\//.test(file))).toEqual(['src/management/closed-tables.ts']);
});

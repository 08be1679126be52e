import { readFileSync } from 'node:fs';
import { submissionsTable } from '../../../src/management/exports/index.ts';
import { delegatesTable } from '../../../src/management/preparation/index.ts';

test('the page lists every column of each table in its order', () => {
  const page = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
  const lists = page.split('\n\n').filter((paragraph) => paragraph.startsWith('`submissionId`'));
  const listed = lists.map((list) => [...list.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(listed).toEqual([submissionsTable, delegatesTable].map(({ columns }) => columns.map(({ key }) => key)));
});

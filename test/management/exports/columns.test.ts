import { readFileSync } from 'node:fs';
import { columns } from '../../../src/management/exports/export-columns.ts';

test('the page lists every column in its order', () => {
  const page = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
  const list = page.split('\n\n').find((paragraph) => paragraph.startsWith('`submissionId`'))!;
  expect([...list.matchAll(/`(\w+)`/g)].map(([, key]) => key)).toEqual(columns.map(({ key }) => key));
});

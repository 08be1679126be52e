import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { matchPath } from 'react-router';
import { noticeTemplates } from '../../src/management/notice-templates.ts';

// Areas are made for a browser, so their pages are read and not run.
const desks = new URL('../../web/desk/', import.meta.url);
const pages = readdirSync(desks)
  .map((name) => new URL(`${name}/area.ts`, desks))
  .filter((file) => existsSync(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path!));
const linked = noticeTemplates.filter(({ link }) => link !== undefined);

test('there are pages, and mails that link to them', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(linked.length).toBeGreaterThan(10);
});

test.each(linked.map((template) => [template.event, template] as const))('the mail of %s leads to a page of a desk', (_event, template) => {
  const link = template.link!(`${randomUUID()} sample`, () => 'ticket').replace(/#.*/, '');
  expect(pages.filter((path) => matchPath(path, link))).not.toEqual([]);
});

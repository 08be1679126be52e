import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { areaStyles } from '../../tools/area-styles.mjs';
import { findBuild } from '../../src/web/find-build.ts';
import { newDataDir } from '../support/prepared-data.ts';

const sheet = '/anywhere/web/desk/selection/selection.css';

test('an area’s rules hold on its own pages, with the weight that they were written with', () => {
  expect(areaStyles.transform('.band { color: red }', sheet)).toEqual({
    code: ":where([data-area='selection']) {\n.band { color: red }\n}\n",
    map: null,
  });
});

test.each(['web/desk/shell/shell.css', 'web/desk/sign-in/sign-in.css', 'web/design/work.css', 'web/desk/selection/area.ts'])(
  '%s is everybody’s, or no sheet',
  (file) => {
    expect(areaStyles.transform('.row { gap: 0 }', `/anywhere/${file}`)).toBeUndefined();
  },
);

test('what holds everywhere wherever it is written is refused', () => {
  expect(() => areaStyles.transform('@keyframes turn { to { rotate: 1turn } }', sheet)).toThrow('"@keyframes" cannot be kept to one area');
});

test('the pages as they are built have no rule of an area that could reach another', async () => {
  const pages = path.join((await findBuild(newDataDir())).folder, 'pages');
  const sheets = readdirSync(pages)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(path.join(pages, name), 'utf8'))
    .filter((css) => css.includes('data-area'));
  const desk = path.join(import.meta.dirname, '../../web/desk');
  const areas = readdirSync(desk, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && !name.startsWith('shell/'))
    .map((name) => name.split('/')[0]!);
  expect(areas.length).toBeGreaterThan(5);
  expect(areas.filter((area) => !sheets.some((css) => css.includes(`[data-area=${area}]`)))).toEqual([]);
  const selectors = sheets.flatMap((css) => [...css.matchAll(/(?:^|[{}])([^{}@;]+)\{/g)].map(([, selector]) => selector!));
  expect(selectors.length).toBeGreaterThan(300);
  expect(selectors.filter((selector) => !/^(:is\()?:where\(\[data-area=/.test(selector))).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/*
 * Every address at which there is a page, as the code says it. Pages are made for a browser, so what names them is read and not run: whoever adds
 * one has it here without another word.
 */

const web = new URL('../../../web/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, web), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

/** `/:locale/cases/:slug`: of the portal. */
export const portalRoutes = (): string[] => all(read('portal/find-page.ts'), /\['([^']*)', \w+Page\]/g).map((path) => `/:locale${path}`);

/** `/screen/wall`, and the one that ends with a year. */
export const screenRoutes = (): string[] =>
  readdirSync(new URL('screen/', web))
    .filter((name) => name.endsWith('.html'))
    .map((name) => (name === 'edition.html' ? '/screen/:year' : `/screen/${name.slice(0, -'.html'.length)}`));

/** `/desk/submissions/:id`: of the desks, and the pages that they stand behind. */
export const deskRoutes = (): string[] => [
  ...all(read('desk/shell/ways.tsx'), /path="(\/[^"*]+)"/g),
  '/desk',
  ...readdirSync(new URL('desk/', web))
    .filter((name) => existsSync(new URL(`desk/${name}/area.ts`, web)))
    .flatMap((name) => all(read(`desk/${name}/area.ts`), /path: '([^']+)'/g))
    .flatMap((path) => inner[path]?.() ?? [path])
    .map((path) => `/desk${path}`),
];

/** Areas that find their pages by themselves. */
const inner: Record<string, () => string[]> = {
  '/organize/*': () =>
    read('desk/organizer/frame/sections.ts')
      .split(/(?=\bkey: ')/)
      .flatMap((section) => {
        const [key] = all(section, /^key: '(\w+)'/g);
        return key ? [`/organize/:year/${key}`, ...all(section, /path: '([^']+)'/g).map((path) => `/organize/:year/${key}/${path}`)] : [];
      }),
  '/stage/*': () => ['/stage', '/stage/:year', ...all(read('desk/stage/stage-desk.tsx'), /path="(\w+)"/g).map((path) => `/stage/:year/${path}`)],
};

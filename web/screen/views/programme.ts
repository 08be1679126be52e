import { element, line } from '../element.ts';
import type { Item, Known } from '../known.ts';
import { both, joined, say, type Said, locales } from '../words.ts';

/** How many places stand on one page, so that they are read from the last row. */
const perPage = 4;

/** The programme in pages of nearly one length. */
export function pagesOf(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / perPage);
  const startOf = (page: number) => Math.ceil((items.length * page) / count);
  return Array.from({ length: count }, (_, i) => items.slice(startOf(i), startOf(i + 1)));
}

/** One page of the programme: each place once in either language, side by side. */
export function programme({ edition, items }: Known, page: number): HTMLElement {
  const pages = pagesOf(items);
  const rows = pages[page]!.map(({ order, case: it }) =>
    element('li', '', element('span', 'seal', String(order)), ...columnsOf(it).map(([title, who]) => element('div', 'column', title, who))),
  );
  const list = element('ol', 'rows fits', ...rows);
  list.style.setProperty('--rows', String(Math.max(...pages.map(({ length }) => length))));
  const head = element('header', 'head', ...say('programme').map((name) => line('', name)));
  if (pages.length > 1) head.append(line('where', { locale: 'en', value: `${page + 1} / ${pages.length}` }));
  head.append(element('span', 'year', String(edition.year)));
  return element('section', 'view overview', head, list);
}

const columnsOf = (it: Item['case']): [Node, Node][] => titlesOf(it).map((title) => [line('title', title), line('who', whoIn(it, title.locale))]);

export const titlesOf = ({ texts }: Item['case']): Said[] => both(Object.fromEntries(texts.map(({ locale, title }) => [locale, title])));

/** Who applied, in a language as far as their names are there in it. */
export function whoIn({ applicants }: Item['case'], locale: string): Said {
  const names = applicants.map((one) => one[locale] ?? one[locales.find((other) => one[other]) ?? ''] ?? Object.values(one)[0] ?? '');
  return { locale, value: joined(names, locale) };
}

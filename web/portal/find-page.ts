import type { Page, Tongue, Wish } from './server.tsx';
import { casePage } from './pages/case-page.tsx';
import { casesPage } from './pages/cases-page.tsx';
import { certificatePage } from './pages/certificate-page.tsx';
import { countriesPage } from './pages/countries-page.tsx';
import { editionPage } from './pages/edition-page.tsx';
import { editionsPage } from './pages/editions-page.tsx';
import { frontPage } from './pages/front-page.tsx';
import { organizationPage } from './pages/organization-page.tsx';

/** What makes a page: asks the graph, and says how the answer looks; null where there is nothing to show. */
export type LoadPage<Params = Record<string, string>> = (wish: Wish & { tongue: Tongue; params: Params }) => Promise<Page | null>;

/** Each page's address behind the language. `:name` stands for one part of it. */
const pages: readonly [pattern: string, load: LoadPage][] = [
  ['', frontPage],
  ['/cases', casesPage],
  ['/cases/:slug', casePage],
  ['/editions', editionsPage],
  ['/editions/:year', editionPage],
  ['/organizations/:id', organizationPage],
  ['/certificates/:number', certificatePage],
  ['/countries', countriesPage],
];

export function findPage(path: string): { load: (wish: Wish & { tongue: Tongue }) => Promise<Page | null> } | { redirect: string } | undefined {
  if (path.endsWith('/')) return { redirect: path.slice(0, -1) };
  const parts = path.split('/');
  for (const [pattern, load] of pages) {
    const wanted = pattern.split('/');
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((one, index) => {
      if (!one.startsWith(':')) return one === parts[index];
      params[one.slice(1)] = parts[index]!;
      return parts[index] !== '';
    });
    if (fits) return { load: (wish) => load({ ...wish, params }) };
  }
  return undefined;
}

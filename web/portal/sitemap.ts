import type { Ask } from './documents.ts';
import { languages } from './server.tsx';

/** Most addresses that a sitemap may name. */
const most = 50_000;

interface Place {
  path: string;
  locales: readonly string[];
  changed?: string;
}

/** Every page that search engines should know, in the languages in which it is really there. */
export async function writeSitemap({ origin, ask }: { origin: string; ask: Ask }): Promise<string> {
  const cases: Place[] = [];
  const organizations = new Set<string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask<'PortalSitemap'>>> = await ask('PortalSitemap', { first: 100, after });
    for (const { node } of page.cases.edges) {
      cases.push({ path: `/cases/${node.slug}`, locales: node.availableLocales, changed: node.updatedAt });
      for (const { organization } of node.applicants) organizations.add(organization.id);
    }
    after = page.cases.pageInfo.hasNextPage ? page.cases.pageInfo.endCursor : null;
  } while (after !== null);

  const { editions } = await ask('PortalEditions', { locale: 'en' });
  const everywhere = [
    '',
    '/cases',
    '/editions',
    '/countries',
    ...editions.map(({ year }) => `/editions/${year}`),
    ...[...organizations].map((id) => `/organizations/${id}`),
  ];
  const places = [...everywhere.map((path) => ({ path, locales: languages })), ...cases];
  const urls = places.flatMap((place) => place.locales.map((locale) => urlOf(origin, place, locale))).slice(0, most);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function urlOf(origin: string, { path, locales, changed }: Place, locale: string): string {
  const at = (one: string) => `${origin}/${one}${path}`;
  const others = locales.length > 1 ? locales.map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${at(one)}"/>`).join('') : '';
  return `<url><loc>${at(locale)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${others}</url>`;
}

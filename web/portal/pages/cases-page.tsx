import { Cards } from '../cards.tsx';
import { filterOf, type Narrowed, narrowings, without } from '../case-filter.ts';
import type { LoadPage } from '../find-page.ts';
import type { Tongue } from '../server.tsx';
import type { PortalSearchQuery } from '../../../src/generated/web/graphql.ts';

type Facets = PortalSearchQuery['searchCases']['facets'];
const listOf = { edition: 'editions', field: 'fields', tier: 'tiers', kind: 'kinds', country: 'countries', organization: 'organizations' } as const;

/** Cases, searched and narrowed by what stands in the address: a form that is sent by GET, so it works without a script. */
export const casesPage: LoadPage = async ({ ask, locale, search: address, tongue: { t } }) => {
  const words = (address.get('q') ?? '').slice(0, 200);
  const after = address.get('after');
  const filter = filterOf(address);
  const answer = await ask('PortalSearch', { search: words, locale, filter, first: 24, after }).catch((error: unknown) => {
    // more words than a search takes, or a place in a list that is no more: said on the page
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  });
  const found = answer?.searchCases;
  const edges = found?.edges ?? [];
  const isNarrowed = words !== '' || Object.keys(filter).length > 0 || after !== null;
  return {
    title: words === '' ? t('cases') : t('casesFor', { words }),
    description: t('casesDescription'),
    isHidden: isNarrowed, // the list itself is enough for search engines
    body: (tongue) => (
      <section className="list-page">
        <header>
          <h1>{t('cases')}</h1>
          <SearchForm facets={found?.facets} words={words} address={address} tongue={tongue} />
        </header>
        <div className="found-cases">
          <p role="status" className="count">
            {found ? t('found', { count: found.totalCount }) : t('searchRefused')}
          </p>
          <Chosen facets={found?.facets} address={address} tongue={tongue} />
          {edges.length > 0 ? (
            <Cards
              of={edges.map(({ node }) => node)}
              highlights={new Map(edges.map(({ node, highlights }) => [node.slug, highlights]))}
              tongue={tongue}
            />
          ) : (
            <p className="nothing">{isNarrowed ? t('nothingFound') : t('noCasesYet')}</p>
          )}
          {found?.pageInfo.hasNextPage && (
            <p className="more">
              <a className="act" rel="next" href={`?${new URLSearchParams([...without(address, 'after'), ['after', found.pageInfo.endCursor!]])}`}>
                {t('more')}
              </a>
            </p>
          )}
        </div>
      </section>
    ),
  };
};

const labelOf = (narrowed: Narrowed, { key, name }: { key: string; name?: string | null }, t: Tongue['t']): string =>
  narrowed === 'tier' ? t(`tier_${key as 'OUTSTANDING' | 'COLLECTION'}`) : narrowed === 'edition' ? key : (name ?? key);

function SearchForm({
  facets,
  words,
  address,
  tongue: { t, locale },
}: {
  facets: Facets | undefined;
  words: string;
  address: URLSearchParams;
  tongue: Tongue;
}) {
  return (
    <form className="search" action={`/${locale}/cases`} method="get" role="search" data-at-once="">
      <label className="words">
        <span>{t('searchWords')}</span>
        <input type="search" name="q" defaultValue={words} maxLength={200} />
      </label>
      {narrowings.map((narrowed) => {
        const values = facets?.[listOf[narrowed]] ?? [];
        const chosen = address.get(narrowed) ?? '';
        if (values.length === 0 && chosen === '') return null;
        return (
          <label key={narrowed}>
            <span>{t(`by_${narrowed}`)}</span>
            <select name={narrowed} defaultValue={chosen}>
              <option value="">{t('all')}</option>
              {values.map((value) => (
                <option key={value.key} value={value.key}>
                  {labelOf(narrowed, value, t)} ({value.count})
                </option>
              ))}
              {chosen !== '' && !values.some(({ key }) => key === chosen) && <option value={chosen}>{chosen}</option>}
            </select>
          </label>
        );
      })}
      {address.get('together') && <input type="hidden" name="together" value={address.get('together')!} />}
      <button className="act main" type="submit">
        {t('search')}
      </button>
    </form>
  );
}

/** What the list is narrowed to, each with a way to let it go. */
function Chosen({
  facets,
  address,
  tongue: { t, shell, locale, countryName },
}: {
  facets: Facets | undefined;
  address: URLSearchParams;
  tongue: Tongue;
}) {
  const chosen = narrowings.flatMap((narrowed) => {
    const key = address.get(narrowed);
    if (!key) return [];
    const value = facets?.[listOf[narrowed]].find((one) => one.key === key);
    return [{ name: narrowed as string, label: value ? labelOf(narrowed, value, t) : key }];
  });
  const together = address.get('together');
  if (together) chosen.push({ name: 'together', label: together.split(',').map(countryName).join(' + ') });
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {chosen.map(({ name, label }) => (
        <li key={name}>
          <a href={`/${locale}/cases?${without(without(address, name), 'after')}`}>
            {label} <span aria-hidden="true">×</span>
            <span className="for-ears">{shell('letGo')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

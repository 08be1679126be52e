import type { LoadPage } from '../find-page.ts';

/** Which countries and regions work together, and in which cases. */
export const countriesPage: LoadPage = async ({ ask, locale, search, tongue: { t, countryName } }) => {
  const asked = search.get('country')?.toUpperCase();
  const country = asked && /^[A-Z]{2}$/.test(asked) ? asked : null;
  const { countryPairs } = await ask('PortalCountryPairs', { country, locale, first: 100 });
  const most = countryPairs[0]?.caseCount ?? 1;
  return {
    title: country ? t('pairsWith', { country: countryName(country) }) : t('nav_countries'),
    description: t('countriesDescription'),
    isHidden: country !== null,
    body: () => (
      <section className="band">
        <h1>{country ? t('pairsWith', { country: countryName(country) }) : t('nav_countries')}</h1>
        <p className="lead">{t('countriesDescription')}</p>
        {country && (
          <p>
            <a href={`/${locale}/countries`}>{t('allPairs')}</a>
          </p>
        )}
        {countryPairs.length === 0 && <p className="nothing">{t('noPairsYet')}</p>}
        <ul className="pairs">
          {countryPairs.map(({ countries: [one, other], caseCount }) => (
            <li key={one!.code + other!.code}>
              <span className="pair">
                <a href={`/${locale}/countries?country=${one!.code}`}>{one!.name}</a> <span aria-hidden="true">+</span>{' '}
                <a href={`/${locale}/countries?country=${other!.code}`}>{other!.name}</a>
              </span>
              <meter min={0} max={most} value={caseCount} aria-hidden="true" />
              <a href={`/${locale}/cases?together=${one!.code},${other!.code}`}>{t('found', { count: caseCount })}</a>
            </li>
          ))}
        </ul>
      </section>
    ),
  };
};

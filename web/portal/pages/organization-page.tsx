import { Cards } from '../cards.tsx';
import type { LoadPage } from '../find-page.ts';

/** An organization with its cases and honours over the years. */
export const organizationPage: LoadPage = async ({ ask, locale, origin, search, params: { id }, tongue: { t } }) => {
  const { organization } = await ask('PortalOrganization', { id: id!, locale, first: 50, after: search.get('after') });
  if (!organization) return null;
  const { name, kind, country, honouredIn, cases } = organization;
  const years = Map.groupBy(
    cases.edges.map(({ node }) => node),
    ({ edition }) => edition.year,
  );
  return {
    title: name,
    description: t('organizationDescription', { name, count: cases.totalCount }),
    linked: [
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name,
        url: `${origin}/${locale}/organizations/${id}`,
        ...(country ? { address: { '@type': 'PostalAddress', addressCountry: country.code } } : {}),
        ...(honouredIn.length > 0 ? { award: honouredIn.map((edition) => edition.name) } : {}),
      },
    ],
    body: (tongue) => (
      <>
        <section className="hero small">
          <p className="kicker">{[kind && t(`kind_${kind}`), country?.name].filter(Boolean).join(' · ') || t('organization')}</p>
          <h1>{name}</h1>
          {honouredIn.length > 0 && (
            <ul className="marks">
              {honouredIn.map(({ year }) => (
                <li key={year}>
                  <a className="seal" href={`/${locale}/editions/${year}`}>
                    {t('honouredIn', { year })}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
        {years.size === 0 && <p className="band nothing">{t('noCasesOfTheirs')}</p>}
        {[...years].map(([year, some]) => (
          <section className="band" key={year}>
            <h2 className="number">{year}</h2>
            <Cards of={some} tongue={tongue} />
          </section>
        ))}
        {cases.pageInfo.hasNextPage && (
          <p className="more">
            <a className="act" rel="next" href={`?after=${encodeURIComponent(cases.pageInfo.endCursor!)}`}>
              {t('more')}
            </a>
          </p>
        )}
      </>
    ),
  };
};

import type { LoadPage } from '../find-page.ts';

/** Where the code on a certificate leads: whom it was given to, and what for. A number that was not given out has no page. */
export const certificatePage: LoadPage = async ({ ask, locale, params: { number }, tongue: { t } }) => {
  const { certificate } = await ask('PortalCertificate', { number: number!, locale });
  if (!certificate) return null;
  const { organization, edition } = certificate;
  return {
    title: `${t('certificate')} · ${organization.name}`,
    description: t('certificateSays', { name: organization.name, edition: edition.name }),
    isHidden: true, // for whoever holds the paper, not for search engines
    body: () => (
      <section className="hero small">
        <p className="kicker">{t('certificate')}</p>
        <h1>
          <a href={`/${locale}/organizations/${organization.id}`}>{organization.name}</a>
        </h1>
        <p className="lead">{t('certificateSays', { name: organization.name, edition: edition.name })}</p>
        <ul className="marks">
          <li>
            <a className="seal" href={`/${locale}/editions/${edition.year}`}>
              {t('honouredIn', { year: edition.year })}
            </a>
          </li>
        </ul>
        <p>
          {t('certificateNumber')} <code>{certificate.number}</code>
        </p>
      </section>
    ),
  };
};

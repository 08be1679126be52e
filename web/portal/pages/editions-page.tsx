import type { LoadPage } from '../find-page.ts';

/** All editions, the newest first. */
export const editionsPage: LoadPage = async ({ ask, locale, tongue: { t } }) => {
  const { editions } = await ask('PortalEditions', { locale });
  return {
    title: t('nav_editions'),
    description: t('editionsDescription'),
    body: () => (
      <section className="band">
        <h1>{t('nav_editions')}</h1>
        {editions.length === 0 && <p className="nothing">{t('noEditionsYet')}</p>}
        <ul className="years">
          {editions.map(({ year, name, stage }) => (
            <li key={year}>
              <a href={`/${locale}/editions/${year}`}>
                <b className="number">{year}</b> <span>{name}</span> <small>{t(`stage_${stage}`)}</small>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ),
  };
};

import type { LoadPage } from '../find-page.ts';

/** The current edition, with its stage and its deadline. */
export const frontPage: LoadPage = async ({ ask, locale, tongue: { t } }) => {
  const { editions } = await ask('PortalEditions', { locale });
  const [current] = editions;
  return {
    title: current?.name ?? t('front'),
    body: () => (
      <section className="narrow">
        <h1>{current?.name ?? t('front')}</h1>
        {current && <p>{t(`stage_${current.stage}`)}</p>}
      </section>
    ),
  };
};

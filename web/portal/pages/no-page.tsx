import type { Tongue } from '../server.tsx';

/** One page for everything that is not here: what is not released answers like what never was. */
export const NotFoundPage = ({ tongue: { t, locale } }: { tongue: Tongue }) => (
  <section className="narrow">
    <h1>{t('notFound')}</h1>
    <p>{t('notFoundMore')}</p>
    <p>
      <a href={`/${locale}/cases`}>{t('toCases')}</a>
    </p>
  </section>
);

export const SorryPage = ({ tongue: { t }, isBusy }: { tongue: Tongue; isBusy: boolean }) => (
  <section className="narrow">
    <h1>{t('sorry')}</h1>
    <p>{isBusy ? t('sorryBusy') : t('sorryBroken')}</p>
  </section>
);

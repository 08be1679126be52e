import type { Tongue } from '../server.tsx';

/** One page for everything that is not here: what is not released answers like what never was. */
export const NotFoundPage = ({ tongue: { t, locale } }: { tongue: Tongue }) => (
  <section className="narrow">
    <h1>{t('notFound')}</h1>
    <p>{t('notFoundMore')}</p>
    <p className="acts">
      <a className="act main" href={`/${locale}/cases`}>
        {t('toCases')}
      </a>
      <a className="act" href={`/${locale}`}>
        {t('toFront')}
      </a>
    </p>
  </section>
);

export const SorryPage = ({ tongue: { t, shell }, isBusy }: { tongue: Tongue; isBusy: boolean }) => (
  <section className="narrow">
    <h1>{t('sorry')}</h1>
    <p>{isBusy ? t('sorryBusy') : t('sorryBroken')}</p>
    <p>
      <a className="act" href="">
        {shell('retry')}
      </a>
    </p>
  </section>
);

import { Cards } from '../cards.tsx';
import { sayDeadline, sayOffset, timeLeft } from '../../design/deadline.ts';
import { feedOf } from '../feeds.ts';
import type { LoadPage } from '../find-page.ts';
import type { Tongue } from '../server.tsx';
import type { PortalEditionsQuery } from '../../../src/generated/web/graphql.ts';

type Edition = PortalEditionsQuery['editions'][number];

/** The current edition, with its stage and its deadline; what came of the ones before. */
export const frontPage: LoadPage = async ({ ask, locale, now, origin, tongue: { t, language } }) => {
  const [{ editions }, { cases }] = await Promise.all([
    ask('PortalEditions', { locale }),
    ask('PortalCases', { locale, tier: 'OUTSTANDING', first: 6 }),
  ]);
  const [current, ...earlier] = editions;
  const left = current?.applicationsCloseAt && current.stage === 'APPLICATION' ? timeLeft(current.applicationsCloseAt, now) : null;
  return {
    title: current?.name ?? t('front'),
    description: t('frontDescription'),
    depends: left ? `${left.unit} ${left.count}` : '',
    feeds: editions.slice(0, 2).map((edition) => feedOf(edition, language)),
    linked: [{ '@context': 'https://schema.org', '@type': 'WebSite', url: `${origin}/${locale}`, name: t('front'), inLanguage: locale }],
    body: (tongue) => (
      <>
        <section className="hero">
          <p className="kicker">{current ? t(`stage_${current.stage}`) : t('front')}</p>
          <h1>{current?.name ?? t('front')}</h1>
          <p className="lead">{t('frontDescription')}</p>
          {current && <Deadline edition={current} left={left} tongue={tongue} />}
          <p className="acts">
            {current?.stage === 'APPLICATION' && (
              <a className="act main" href="/desk/submissions">
                {t('apply')}
              </a>
            )}
            <a className="act" href={`/${locale}/cases`}>
              {t('toCases')}
            </a>
            {current && (
              <a className="act" href={`/${locale}/editions/${current.year}`}>
                {t('rulesOfCall')}
              </a>
            )}
          </p>
        </section>
        {current && current.fields.length > 0 && (
          <section className="band">
            <h2>{t('fields')}</h2>
            <ul className="fields">
              {current.fields.map(({ key, name }) => (
                <li key={key}>
                  <a href={`/${locale}/cases?field=${encodeURIComponent(key)}`}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="band">
          <h2>{t('outstandingCases')}</h2>
          {cases.edges.length > 0 ? <Cards of={cases.edges.map(({ node }) => node)} tongue={tongue} /> : <p className="nothing">{t('noCasesYet')}</p>}
        </section>
        {earlier.length > 0 && (
          <section className="band">
            <h2>{t('earlierEditions')}</h2>
            <ul className="years">
              {earlier.map(({ year, name }) => (
                <li key={year}>
                  <a href={`/${locale}/editions/${year}`}>
                    <b className="number">{year}</b> <span>{name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
};

interface DeadlineProps {
  edition: Pick<Edition, 'applicationsOpenAt' | 'applicationsCloseAt' | 'timeZone' | 'stage'>;
  left: ReturnType<typeof timeLeft>;
  tongue: Tongue;
}

/** Until when applications are taken: in the edition's zone, and by the page's script in the reader's own. */
export function Deadline({ edition: { applicationsCloseAt, applicationsOpenAt, timeZone, stage }, left, tongue: { t, language } }: DeadlineProps) {
  const instant = stage === 'ANNOUNCED' ? applicationsOpenAt : stage === 'APPLICATION' ? applicationsCloseAt : null;
  if (instant === null) return null;
  const zone = timeZone === 'Asia/Shanghai' ? t('beijingTime') : timeZone;
  return (
    <div className="deadline">
      {left && (
        <p className="left">
          <strong className="number">{left.count.toLocaleString(language)}</strong> {t(`left_${left.unit}`, { count: left.count })}
        </p>
      )}
      <p>
        {stage === 'APPLICATION' ? t('closes') : t('opens')}{' '}
        <time id="deadline" dateTime={instant} data-own-zone="">
          <b>{sayDeadline(instant, language, timeZone)}</b>
        </time>{' '}
        {zone} ({sayOffset(instant, timeZone)})
        <span data-own-zone-of="deadline" hidden>
          <br />
          {t('whereYouAre')} <b></b>
        </span>
      </p>
    </div>
  );
}

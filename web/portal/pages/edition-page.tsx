import { ownName } from '../../i18n/index.ts';
import { directionOf } from '../direction.ts';
import { feedOf } from '../feeds.ts';
import { timeLeft } from '../../design/deadline.ts';
import type { LoadPage } from '../find-page.ts';
import type { Tongue } from '../server.tsx';
import type { PortalEditionQuery } from '../../../src/generated/web/graphql.ts';
import { Deadline } from './front-page.tsx';

type Edition = NonNullable<PortalEditionQuery['edition']>;

/** One year: its showcase in stage order, whom it honoured, and the rules of its call. */
export const editionPage: LoadPage = async ({ ask, locale, now, params: { year }, tongue: here }) => {
  const { t } = here;
  if (!/^2\d{3}$/.test(year!)) return null;
  const { edition, showcase } = await ask('PortalEdition', { year: Number(year), locale });
  if (!edition) return null;
  const cover = showcase?.items[0]?.case.cover;
  const left = edition.applicationsCloseAt && edition.stage === 'APPLICATION' ? timeLeft(edition.applicationsCloseAt, now) : null;
  return {
    title: edition.name,
    description: t('editionDescription', { year: edition.year }),
    picture: cover ? { url: cover.large, alt: cover.alt } : undefined,
    feeds: [feedOf(edition, here.language)],
    depends: left ? `${left.unit} ${left.count}` : '',
    body: (tongue) => (
      <>
        <section className="hero">
          <p className="kicker">{t(`stage_${edition.stage}`)}</p>
          <h1>{edition.name}</h1>
          <Deadline edition={edition} left={left} tongue={tongue} />
          <p className="acts">
            {edition.stage === 'APPLICATION' && (
              <a className="act main" href="/desk/submissions">
                {t('apply')}
              </a>
            )}
            <a className="act" href={`/${locale}/cases?edition=${edition.year}`}>
              {t('casesOfEdition')}
            </a>
          </p>
        </section>
        {showcase && showcase.items.length > 0 && <Programme items={showcase.items} tongue={tongue} />}
        {edition.honours.length > 0 && (
          <section className="band">
            <h2>{t('honoured')}</h2>
            <ul className="names">
              {edition.honours.map(({ organization: { id, name } }) => (
                <li key={id}>
                  <a href={`/${locale}/organizations/${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {edition.collectionBooks.length > 0 && <Books of={edition.collectionBooks} tongue={tongue} />}
        <Call edition={edition} tongue={tongue} />
      </>
    ),
  };
};

function Programme({ items, tongue: { t, locale } }: { items: NonNullable<PortalEditionQuery['showcase']>['items']; tongue: Tongue }) {
  return (
    <section className="band" id="showcase">
      <h2>{t('showcase')}</h2>
      <ol className="programme">
        {items.map(({ order, case: { slug, text, applicants, cover } }) => (
          <li key={order}>
            <b className="number" aria-hidden="true">
              {order}
            </b>
            {cover && <img src={cover.url} width={cover.width} height={cover.height} alt="" loading="lazy" decoding="async" />}
            <div>
              <a href={`/${locale}/cases/${slug}`} lang={text.locale} dir={directionOf(text.locale)}>
                {text.title}
              </a>
              <p className="by">{applicants.map(({ name }) => name).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The Collection as a book, to take away. */
function Books({ of, tongue: { t, megabytes } }: { of: Edition['collectionBooks']; tongue: Tongue }) {
  return (
    <section className="band" id="collection">
      <h2>{t('collectionBooks')}</h2>
      <ul className="years">
        {of.map(({ id, locales, printing, pages, caseCount, files }) => (
          <li key={id} className="book">
            <b>{locales.map((locale) => ownName(locale)).join(' · ')}</b>
            <span>{t('bookHolds', { printing, pages, cases: caseCount })}</span>
            <span className="acts">
              {files.map(({ format, url, byteLength }) => (
                <a key={format} className="act" href={url}>
                  {format} ({megabytes(byteLength)})
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Call({ edition, tongue: { t, language } }: { edition: Edition; tongue: Tongue }) {
  const { fields, kinds, eligibilityRules, criteria, quotas, contact } = edition;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <section className="band call">
      <h2>{t('theCall')}</h2>
      <div className="call-parts">
        {fields.length > 0 && (
          <div>
            <h3>{t('fields')}</h3>
            <ul>
              {fields.map(({ key, name }) => (
                <li key={key}>{name}</li>
              ))}
            </ul>
          </div>
        )}
        {eligibilityRules.length > 0 && (
          <div>
            <h3>{t('whatIsAsked')}</h3>
            <ul>
              {eligibilityRules.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {criteria.length > 0 && (
          <div>
            <h3>{t('whatCounts')}</h3>
            <ul>
              {criteria.map(({ key, name, weight }) => (
                <li key={key}>
                  {name} <span className="number">{percent.format(weight)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {kinds.length > 0 && (
          <div>
            <h3>{t('by_kind')}</h3>
            <p>{kinds.map(({ name }) => name).join(' · ')}</p>
          </div>
        )}
        {quotas && (
          <div>
            <h3>{t('howMany')}</h3>
            <p>{t('quotas', { collection: quotas.collection, outstanding: quotas.outstanding })}</p>
          </div>
        )}
        {contact && (
          <div>
            <h3>{t('contact')}</h3>
            <p>
              {contact.name}, <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}

import { ownName } from '../../i18n/index.ts';
import { directionOf } from '../direction.ts';
import { feedOf } from '../feeds.ts';
import type { LoadPage } from '../find-page.ts';
import { languages } from '../server.tsx';
import type { Tongue } from '../server.tsx';
import type { PortalCasePageQuery } from '../../../src/generated/web/graphql.ts';

type Shown = NonNullable<PortalCasePageQuery['case']>;

/** One case in full. It is here in the languages that it is really there in; the interface's own languages lead to the nearest of them. */
export const casePage: LoadPage = async ({ ask, locale, origin, params: { slug }, tongue: { t } }) => {
  const { case: shown } = await ask('PortalCasePage', { slug: slug!, locale });
  if (!shown) return null;
  if (!shown.availableLocales.includes(locale) && !languages.includes(locale)) return null;
  const { text, pictures } = shown;
  return {
    title: text.title,
    description: text.summary ?? t('caseDescription', { year: shown.edition.year }),
    picture: pictures[0],
    isArticle: true,
    feeds: [feedOf(shown.edition, text.locale)],
    locales: shown.availableLocales,
    canonical: text.locale,
    linked: [describe(shown, (one) => `${origin}/${one}/cases/${shown.slug}`), trail(shown, `${origin}/${text.locale}`, t('nav_cases'))],
    body: (tongue) => <CaseBody shown={shown} tongue={tongue} />,
  };
};

function CaseBody({ shown, tongue }: { shown: Shown; tongue: Tongue }) {
  const { t, locale, megabytes } = tongue;
  const { text, tier, edition, field, pictures, videos, documents } = shown;
  const [cover, ...others] = pictures;
  const written = { lang: text.locale, dir: directionOf(text.locale) };
  return (
    <article className="case">
      <header>
        <nav aria-label={t('whereItStands')} className="crumbs">
          <a href={`/${locale}/editions/${edition.year}`}>{edition.year}</a> <span aria-hidden="true">›</span>{' '}
          <a href={`/${locale}/cases?edition=${edition.year}&field=${encodeURIComponent(field.key)}`}>{field.name}</a>
        </nav>
        <h1 {...written}>{text.title}</h1>
        <p className="marks">
          <span className={tier === 'OUTSTANDING' ? 'seal' : 'tier'}>{t(`tier_${tier}`)}</span>
          <Origin text={text} locale={locale} t={t} />
        </p>
      </header>
      <div className="columns">
        <div>
          {cover && <Figure picture={cover} isFirst />}
          <div className="prose" {...written}>
            {text.summary && <p className="lead">{text.summary}</p>}
            {paragraphsOf(text.body).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </div>
        <Facts shown={shown} tongue={tongue} />
      </div>
      {videos.length > 0 && (
        <section className="band">
          <h2>{t('videos')}</h2>
          <ul className="videos">
            {videos.map((video) => (
              <li key={video.url}>
                <Video video={video} tongue={tongue} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section className="band">
          <h2>{t('documents')}</h2>
          <ul className="years">
            {documents.map(({ url, title, byteLength, pages, credit }) => (
              <li key={url} className="book">
                <b>{title ?? t('document')}</b>
                <span>{[t('pagesOfDocument', { count: pages }), credit].filter(Boolean).join(' · ')}</span>
                <span className="acts">
                  <a className="act" href={url} type="application/pdf">
                    PDF ({megabytes(byteLength)})
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="band">
          <h2>{t('pictures')}</h2>
          <ul className="pictures">
            {others.map((picture) => (
              <li key={picture.url}>
                <Figure picture={picture} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** A video with what is said in it, in the page's language where that is there. It plays, and can be fetched, without a script. */
function Video({ video, tongue: { t, locale, megabytes } }: { video: Shown['videos'][number]; tongue: Tongue }) {
  const { url, mimeType, byteLength, width, height, poster, caption, durationSeconds, credit, subtitles } = video;
  const shown = nearestOf(
    subtitles.map((one) => one.locale),
    locale,
  );
  return (
    <figure>
      <video controls preload="none" playsInline poster={poster?.url} width={width ?? undefined} height={height ?? undefined}>
        <source src={url} type={mimeType} />
        {subtitles.map(({ locale: spoken, url: track }) => (
          <track key={spoken} kind="subtitles" src={track} srcLang={spoken} label={ownName(spoken)} default={spoken === shown} />
        ))}
        <a href={url}>{t('fetchVideo')}</a>
      </video>
      <figcaption>
        {caption && <b>{caption}</b>} <span className="number">{sayLength(durationSeconds)}</span> {credit && <small>© {credit}</small>}
        {subtitles.length > 0 && (
          <span className="line">
            {t('subtitles')}{' '}
            {subtitles.map(({ locale: spoken }, index) => (
              <span key={spoken}>
                {index > 0 && ' · '}
                <span lang={spoken}>{ownName(spoken)}</span>
              </span>
            ))}
          </span>
        )}
        <a className="line" href={url} download="">
          {t('fetchVideo')} ({megabytes(byteLength)})
        </a>
      </figcaption>
    </figure>
  );
}

/** Of some languages the one asked for, else one that differs from it by its region or script alone. */
const nearestOf = (locales: readonly string[], wish: string): string | undefined =>
  locales.find((one) => one === wish) ?? locales.find((one) => new Intl.Locale(one).language === new Intl.Locale(wish).language);

/** How the text came about, where a reader should know: it is another language, a machine's, or older than its source. */
function Origin({ text, locale, t }: { text: Shown['text']; locale: string; t: Tongue['t'] }) {
  const said = [
    text.isFallback && text.locale !== locale ? t('shownIn', { language: ownName(text.locale) }) : null,
    text.origin === 'MACHINE' ? t(text.isChecked ? 'byMachine' : 'byMachineUnchecked') : null,
    text.isStale ? t('olderThanSource') : null,
  ].filter((one) => one !== null);
  return said.map((one) => (
    <span key={one} className="origin">
      {one}
    </span>
  ));
}

function Facts({ shown, tongue: { t, locale, language } }: { shown: Shown; tongue: Tongue }) {
  const { applicants, countries, kind, startedOn, availableLocales, slug, provenance } = shown;
  return (
    <aside className="facts">
      <dl>
        <dt>{t('applicants')}</dt>
        {applicants.map(({ name, role, organization }) => (
          <dd key={organization.id + role}>
            <a href={`/${locale}/organizations/${organization.id}`}>{name}</a>
            {role === 'LEAD' && applicants.length > 1 && <small> · {t('leads')}</small>}
          </dd>
        ))}
        {countries.length > 0 && <dt>{t('by_country')}</dt>}
        {countries.map(({ code, name }) => (
          <dd key={code}>
            <a href={`/${locale}/cases?country=${code}`}>{name}</a>
          </dd>
        ))}
        {kind && (
          <>
            <dt>{t('by_kind')}</dt>
            <dd>{kind.name}</dd>
          </>
        )}
        {startedOn && (
          <>
            <dt>{t('began')}</dt>
            <dd>
              <time dateTime={startedOn}>
                {new Date(startedOn).toLocaleDateString(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })}
              </time>
            </dd>
          </>
        )}
        {availableLocales.length > 1 && <dt>{t('alsoIn')}</dt>}
        {availableLocales
          .filter((one) => one !== shown.text.locale)
          .map((one) => (
            <dd key={one}>
              <a href={`/${one}/cases/${slug}`} hrefLang={one} lang={one} dir={directionOf(one)}>
                {ownName(one)}
              </a>
            </dd>
          ))}
      </dl>
      {provenance.length > 0 && (
        <details>
          <summary>{t('sources')}</summary>
          <ul>
            {provenance.map(({ path, note }) => (
              <li key={path}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function Figure({ picture: { url, small, width, height, alt, credit }, isFirst = false }: { picture: Shown['pictures'][number]; isFirst?: boolean }) {
  return (
    <figure className={isFirst ? 'cover' : undefined}>
      <img
        src={url}
        srcSet={`${small} 640w, ${url} 1280w`}
        sizes={isFirst ? '(max-width: 60rem) 100vw, 53rem' : '(max-width: 40rem) 100vw, 24rem'}
        width={width}
        height={height}
        alt={alt ?? ''}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
      {(alt || credit) && (
        <figcaption>
          {alt} {credit && <small>© {credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

const paragraphsOf = (body: string | null): string[] => (body ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');

const sayLength = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** The way from all cases to this one, as the page shows it. */
const trail = ({ edition, field, text, slug }: Shown, at: string, cases: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: cases, item: `${at}/cases` },
    { name: edition.name, item: `${at}/editions/${edition.year}` },
    { name: field.name, item: `${at}/cases?edition=${edition.year}&field=${encodeURIComponent(field.key)}` },
    { name: text.title, item: `${at}/cases/${slug}` },
  ].map((one, index) => ({ '@type': 'ListItem', position: index + 1, ...one })),
});

/** The case in the words of schema.org, for search engines: only what the page says as well. */
const describe = (shown: Shown, at: (locale: string) => string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  '@id': at(shown.text.locale),
  mainEntityOfPage: at(shown.text.locale),
  headline: shown.text.title,
  ...(shown.text.summary ? { abstract: shown.text.summary } : {}),
  inLanguage: shown.text.locale,
  ...inOtherLanguages(shown, at),
  dateModified: shown.updatedAt,
  articleSection: shown.field.name,
  isPartOf: { '@type': 'PublicationIssue', name: shown.edition.name, issueNumber: shown.edition.year },
  author: shown.applicants.map(({ name, organization }) => ({
    '@type': 'Organization',
    name,
    ...(organization.country ? { address: { '@type': 'PostalAddress', addressCountry: organization.country.code } } : {}),
  })),
  ...(shown.countries.length > 0 ? { contentLocation: shown.countries.map(({ name }) => ({ '@type': 'Place', name })) } : {}),
  ...(shown.pictures.length > 0 ? { image: shown.pictures.map((picture) => picture.url) } : {}),
  ...(shown.videos.length > 0
    ? {
        video: shown.videos.map(({ url: contentUrl, caption, durationSeconds, poster }) => ({
          '@type': 'VideoObject',
          name: caption ?? shown.text.title,
          description: caption ?? shown.text.title,
          contentUrl,
          uploadDate: shown.updatedAt,
          duration: `PT${Math.round(durationSeconds)}S`,
          ...(poster ? { thumbnailUrl: poster.url } : {}),
        })),
      }
    : {}),
});

/** Of which text this one is a translation, or which are translations of it: those that are really there. */
function inOtherLanguages({ text, availableLocales: [source, ...translations] }: Shown, at: (locale: string) => string): object {
  const told = (inLanguage: string) => ({ '@type': 'Article', '@id': at(inLanguage), inLanguage });
  if (text.locale !== source) return { translationOfWork: told(source!) };
  return translations.length > 0 ? { workTranslation: translations.map(told) } : {};
}

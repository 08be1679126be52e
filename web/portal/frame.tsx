import { ownName } from '../i18n/index.ts';
import { directionOf } from './direction.ts';
import type { Page, Tongue } from './server.tsx';

export interface PortalFiles {
  script: string;
  style: string;
  fonts: string;
  icon: string;
}

interface Props {
  path: string;
  files: PortalFiles;
  tongue: Tongue;
  page: Page;
  /** Of the interface. */
  languages: readonly string[];
}

/** What stands around every page of the portal, and what machines read of it. */
export function Frame({ path, files, tongue, page, languages }: Props) {
  const { language, locale, t, shell, origin, search } = tongue;
  const locales = page.locales ?? languages;
  const query = search.size > 0 && !page.canonical ? `?${search}` : '';
  const addressIn = (one: string) => `${origin}/${one}${path}`;
  const canonical = page.canonical ?? (locales.includes(locale) ? locale : language);
  const title = `${page.title} · ${shell('brand')}`;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {page.description && <meta name="description" content={page.description} />}
        {page.isHidden ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={addressIn(canonical)} />
            {locales.map((one) => (
              <link key={one} rel="alternate" hrefLang={one} href={addressIn(one)} />
            ))}
            <link rel="alternate" hrefLang="x-default" href={addressIn(locales.includes('en') ? 'en' : locales[0]!)} />
            {page.feeds?.map(({ title: named, path: feed }) => (
              <link key={feed} rel="alternate" type="application/atom+xml" title={named} href={origin + feed} />
            ))}
            <meta property="og:site_name" content={shell('brand')} />
            <meta property="og:title" content={page.title} />
            <meta property="og:type" content={page.isArticle ? 'article' : 'website'} />
            <meta property="og:url" content={addressIn(canonical)} />
            <meta property="og:locale" content={territorial(canonical)} />
            {locales
              .filter((one) => one !== canonical)
              .map((one) => (
                <meta key={one} property="og:locale:alternate" content={territorial(one)} />
              ))}
            {page.description && <meta property="og:description" content={page.description} />}
            {page.picture && (
              <>
                <meta property="og:image" content={page.picture.url} />
                {page.picture.alt && <meta property="og:image:alt" content={page.picture.alt} />}
              </>
            )}
            <meta name="twitter:card" content={page.picture ? 'summary_large_image' : 'summary'} />
          </>
        )}
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171e26" media="(prefers-color-scheme: dark)" />
        <meta name="casegraph-faces" content={files.fonts} />
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={files.style} />
        <script type="module" src={files.script} />
        {page.linked?.map((one, index) => (
          <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(one) }} />
        ))}
      </head>
      <body>
        <a className="to-content" href="#content">
          {shell('skip')}
        </a>
        <header className="head">
          <a className="brand" href={`/${locale}`}>
            {shell('brand')}
          </a>
          <nav aria-label={t('pages')}>
            <ul>
              {(['cases', 'editions', 'countries'] as const).map((one) => (
                <li key={one}>
                  <a href={`/${locale}/${one}`} aria-current={path.startsWith(`/${one}`) ? 'page' : undefined}>
                    {t(`nav_${one}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <a className="to-desk" href="/desk">
            {t('toDesk')}
          </a>
        </header>
        <main id="content">{page.body(tongue)}</main>
        <footer className="foot">
          <nav aria-label={shell('language')}>
            <ul>
              {[...new Set([...locales, ...languages])].map((one) => (
                <li key={one}>
                  <a
                    href={`/${one}${path}${query}`}
                    hrefLang={one}
                    lang={one}
                    dir={directionOf(one)}
                    aria-current={one === locale ? 'true' : undefined}
                  >
                    {ownName(one)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <label className="scheme" hidden>
            <span>{shell('scheme')}</span>
            <select data-scheme-choice="">
              {(['auto', 'light', 'dark'] as const).map((one) => (
                <option key={one} value={one}>
                  {shell(`scheme_${one}`)}
                </option>
              ))}
            </select>
          </label>
        </footer>
      </body>
    </html>
  );
}

/** A language as link previews know it, which is by a country: `zh_CN` for `zh-Hans`. */
function territorial(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}

/** JSON as a script's text: nothing in it can end the script. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

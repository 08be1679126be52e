import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { i18n as I18n } from 'i18next';
import { languages as spoken, nearestLanguage, speak } from '../i18n/index.ts';
import type { Ask } from './documents.ts';
import { findPage } from './find-page.ts';
import { Frame, type PortalFiles } from './frame.tsx';
import { NotFoundPage, SorryPage } from './pages/no-page.tsx';
import { writeSitemap } from './sitemap.ts';

// English first: it is what everybody else falls back on.
export const languages: readonly string[] = ['en', ...spoken.filter((language) => language !== 'en')];
const interfaces = new Map<string, I18n>(await Promise.all(languages.map(async (language) => [language, await speak(language)] as const)));

/** What somebody wishes to see. */
export interface Wish {
  /** The language in the address. */
  locale: string;
  /** What follows it, such as `/cases/some-slug`. */
  path: string;
  search: URLSearchParams;
  origin: string;
  files: PortalFiles;
  now: number;
  ask: Ask;
}

/** A page as its module makes it. */
export interface Page {
  title: string;
  description?: string | undefined;
  /** The picture that link previews show. */
  picture?: { url: string; alt: string | null } | undefined;
  /** Whether it is somebody's text, and not a list or a place to go on from. */
  isArticle?: boolean;
  /** Where its newest cases are told of, for those who read feeds. */
  feeds?: readonly { title: string; path: string }[];
  /** Languages in which this page is really there, and its address in each; without any the interface's own. */
  locales?: readonly string[];
  /** The language under which search engines are to know it, where it is not the one in the address. */
  canonical?: string;
  /** Described in the words of schema.org. */
  linked?: readonly object[];
  isHidden?: boolean;
  /** Whatever of the page is neither in the address nor in the graph's answers. */
  depends?: string;
  body: (t: Tongue) => ReactNode;
}

export type Tongue = ReturnType<typeof tongueOf>;

/** What a page speaks: the interface's language nearest to the address's, and how things are called in it. */
export function tongueOf({ locale, search, now, origin }: Pick<Wish, 'locale' | 'search' | 'now' | 'origin'>) {
  const language = nearestLanguage(locale);
  const words = interfaces.get(language)!;
  const regions = new Intl.DisplayNames([locale, language], { type: 'region' });
  /** A country or region by its code, which may come from an address. */
  const countryName = (code: string) => (/^[A-Z]{2}$/i.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code);
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  /** How large a file is. What is small is not said to be nothing. */
  const megabytes = (bytes: number) => size.format(Math.max(0.1, bytes / 1_000_000));
  return {
    language,
    locale,
    countryName,
    megabytes,
    t: words.getFixedT(language, 'portal'),
    shell: words.getFixedT(language, 'shell'),
    search,
    now,
    origin,
  };
}

export async function load(wish: Wish) {
  const tongue = tongueOf(wish);
  const found = findPage(wish.path);
  if (found && 'redirect' in found) return { status: 301, redirect: `/${wish.locale}${found.redirect}`, depends: '', render: () => '' };
  const page = found && canonical(wish.locale) === wish.locale ? await found.load({ ...wish, tongue }) : null;
  return {
    status: page ? 200 : 404,
    redirect: null,
    depends: page?.depends ?? '',
    render: () => html(wish, tongue, page ?? { title: tongue.t('notFound'), isHidden: true, body: (t) => <NotFoundPage tongue={t} /> }),
  };
}

export function apologize(wish: Omit<Wish, 'ask'>, status: number): string {
  const tongue = tongueOf(wish);
  const title = status === 404 ? tongue.t('notFound') : tongue.t('sorry');
  return html(wish, tongue, {
    title,
    isHidden: true,
    body: (t) => (status === 404 ? <NotFoundPage tongue={t} /> : <SorryPage tongue={t} isBusy={status !== 500} />),
  });
}

export const sitemap = writeSitemap;

/** A tag in the spelling that there is one address for; null for what is none. */
function canonical(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

const html = (wish: Omit<Wish, 'ask'>, tongue: Tongue, page: Page): string =>
  `<!doctype html>${renderToStaticMarkup(<Frame path={wish.path} files={wish.files} tongue={tongue} page={page} languages={languages} />)}`;

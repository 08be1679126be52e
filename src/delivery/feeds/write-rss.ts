import { type CaseEntry, type Feed, urnOf } from './feed.ts';
import { type Element, element, htmlOf, htmlText, writeXml } from './xml.ts';

/**
 * RSS 2.0. It knows no way to say that something was taken down: it is no longer there, and the delta or another format
 * tells. Readers take titles and descriptions for HTML, so both are HTML here.
 */
export const writeRss = (feed: Feed): string =>
  writeXml(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:content': 'http://purl.org/rss/1.0/modules/content/' },
      element(
        'channel',
        undefined,
        element('title', undefined, htmlText(feed.title)),
        element('link', undefined, feed.home),
        element('description', undefined, htmlText(feed.title)),
        element('language', undefined, feed.locale),
        element('lastBuildDate', undefined, rfc822(feed.updatedAt)),
        element('generator', undefined, 'casegraph'),
        element('docs', undefined, 'https://www.rssboard.org/rss-specification'),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
        element('atom:link', { rel: 'first', type: 'application/rss+xml', href: feed.id }),
        feed.next === null ? undefined : element('atom:link', { rel: 'next', type: 'application/rss+xml', href: feed.next }),
        ...feed.entries.filter((entry) => !entry.isRemoved).map(item),
      ),
    ),
  );

const item = (entry: CaseEntry): Element => {
  const largest = entry.picture?.renditions.at(-1);
  return element(
    'item',
    undefined,
    element('title', undefined, htmlText(entry.title)),
    element('link', undefined, entry.url),
    entry.summary === null ? undefined : element('description', undefined, htmlOf(entry.summary)),
    entry.body === null ? undefined : element('content:encoded', undefined, htmlOf(entry.body)),
    element('category', { domain: 'urn:casegraph:field' }, entry.field.key),
    element('category', { domain: 'urn:casegraph:tier' }, entry.tier),
    largest && element('enclosure', { url: largest.url, length: String(largest.bytes), type: largest.mimeType }),
    element('guid', { isPermaLink: 'false' }, urnOf(entry.id)),
    element('pubDate', undefined, rfc822(entry.updatedAt)),
  );
};

const rfc822 = (at: Date): string => at.toUTCString().replace(/GMT$/, '+0000');

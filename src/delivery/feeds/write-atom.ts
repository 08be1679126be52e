import { type CaseEntry, type Feed, noteOn, type RemovedEntry, urnOf } from './feed.ts';
import { type Element, element, htmlOf, writeXml } from './xml.ts';

const instant = (at: Date): string => at.toISOString();

/** Atom (RFC 4287), in pages (RFC 5005), with what was taken down as deleted entries (RFC 6721). */
export const writeAtom = (feed: Feed): string =>
  writeXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0', 'xml:lang': feed.locale },
      element('id', undefined, feed.id),
      element('title', undefined, feed.title),
      element('updated', undefined, instant(feed.updatedAt)),
      element('author', undefined, element('name', undefined, feed.publisher)),
      element('generator', undefined, 'casegraph'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.home }),
      element('link', { rel: 'first', type: 'application/atom+xml', href: feed.id }),
      feed.next === null ? undefined : element('link', { rel: 'next', type: 'application/atom+xml', href: feed.next }),
      ...feed.entries.map((entry) => (entry.isRemoved ? deleted(entry) : published(entry))),
    ),
  );

const published = (entry: CaseEntry): Element => {
  const largest = entry.picture?.renditions.at(-1);
  const note = noteOn(entry);
  return element(
    'entry',
    { 'xml:lang': entry.locale },
    element('id', undefined, urnOf(entry.id)),
    element('title', undefined, entry.title),
    entry.publishedAt ? element('published', undefined, instant(entry.publishedAt)) : undefined,
    element('updated', undefined, instant(entry.updatedAt)),
    ...entry.applicants.map(({ name }) => element('author', undefined, element('name', undefined, name))),
    ...entry.pages.map(({ locale, url }) => element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url })),
    largest && element('link', { rel: 'enclosure', type: largest.mimeType, href: largest.url, length: String(largest.bytes) }),
    element('category', { term: entry.field.key, scheme: 'urn:casegraph:field', label: entry.field.name }),
    element('category', { term: entry.tier, scheme: 'urn:casegraph:tier' }),
    ...(note ? [element('category', { term: entry.isStale ? 'STALE' : entry.origin, scheme: 'urn:casegraph:text', label: note })] : []),
    entry.summary === null ? undefined : element('summary', undefined, entry.summary),
    entry.body === null ? undefined : element('content', { type: 'html' }, htmlOf(entry.body)),
  );
};

const deleted = ({ id, updatedAt, reason }: RemovedEntry): Element =>
  element('at:deleted-entry', { ref: urnOf(id), when: instant(updatedAt) }, reason === null ? undefined : element('at:comment', undefined, reason));

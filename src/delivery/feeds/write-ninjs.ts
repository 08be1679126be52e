import { type CaseEntry, type Feed, type FeedEntry, noteOn, urnOf } from './feed.ts';
import { htmlOf } from './xml.ts';

/**
 * ninjs 3.1 of the IPTC. The standard is about one item; a feed is a composite whose associations are the items, each whole.
 * What was taken down is an item that is canceled.
 */
export const writeNinjs = (feed: Feed): string =>
  JSON.stringify({
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    uri: feed.self,
    type: 'composite',
    representationType: 'full',
    versionCreated: feed.updatedAt.toISOString(),
    language: feed.locale,
    title: feed.title,
    infoSources: [{ name: feed.publisher }],
    altIds: [{ role: 'feed', value: feed.id }, ...(feed.next === null ? [] : [{ role: 'next', value: feed.next }])],
    associations: feed.entries.map((entry) => ({ name: entry.slug, rel: 'item', ...ninjsOf(entry, feed.locale) })),
  });

/** One item. Each language of a case is an item of its own, so that each has its own state and version. */
export const ninjsOf = (entry: FeedEntry, locale: string): Record<string, unknown> => ({
  uri: `${urnOf(entry.id)}#${locale}`,
  type: 'text',
  version: String(entry.revision),
  versionCreated: entry.updatedAt.toISOString(),
  language: locale,
  altIds: [{ role: 'case', value: urnOf(entry.id) }],
  slugline: entry.slug,
  ...(entry.isRemoved
    ? { pubStatus: 'canceled', edNote: `Taken down: remove every copy.${entry.reason === null ? '' : ` ${entry.reason}`}` }
    : content(entry)),
});

const content = (entry: CaseEntry): Record<string, unknown> => {
  const note = noteOn(entry);
  return {
    pubStatus: 'usable',
    ...(entry.publishedAt ? { firstCreated: entry.publishedAt.toISOString() } : {}),
    representationType: 'full',
    title: entry.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: entry.title }],
    ...(entry.summary === null ? {} : { descriptions: [{ role: 'summary', contentType: 'text/plain', value: entry.summary }] }),
    ...(entry.body === null ? {} : { bodies: [{ role: 'main', contentType: 'text/html', value: htmlOf(entry.body) }] }),
    ...(entry.applicants.length === 0 ? {} : { by: entry.applicants.map(({ name }) => name).join('; ') }),
    organisations: entry.applicants.map(({ id, name }) => ({ name, rel: 'creator', uri: urnOf(id) })),
    subjects: [
      { name: entry.field.name, rel: 'field', literal: entry.field.key },
      { rel: 'tier', literal: entry.tier },
    ],
    places: entry.countries.map((code) => ({ rel: 'countryOrRegion', literal: code })),
    ...(note ? { edNote: note } : {}),
    ...(entry.picture
      ? {
          associations: [
            {
              name: 'picture',
              rel: 'illustration',
              uri: `${urnOf(entry.id)}#picture`,
              type: 'picture',
              ...(entry.picture.credit === null ? {} : { by: entry.picture.credit }),
              ...(entry.picture.alt === null ? {} : { descriptions: [{ role: 'alternative', contentType: 'text/plain', value: entry.picture.alt }] }),
              renditions: entry.picture.renditions.map(({ width, height, url, mimeType, bytes }) => ({
                name: `w${width}`,
                href: url,
                ...{ contentType: mimeType, width, height },
                ...(bytes === null ? {} : { sizeInBytes: bytes }),
              })),
            },
          ],
        }
      : {}),
  };
};

import { type CaseEntry, type Feed, noteOn, urnOf } from './feed.ts';
import { htmlOf } from './xml.ts';

/** JSON Feed 1.1. What was taken down is in an extension of ours, as the format lets one have. */
export const writeJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.next === null ? {} : { next_url: feed.next }),
    authors: [{ name: feed.publisher }],
    language: feed.locale,
    _casegraph: {
      about: 'urn:casegraph:removed',
      removed: feed.entries.flatMap((entry) =>
        entry.isRemoved ? [{ id: urnOf(entry.id), date_removed: entry.updatedAt.toISOString(), revision: entry.revision, reason: entry.reason }] : [],
      ),
    },
    items: feed.entries.filter((entry) => !entry.isRemoved).map(item),
  });

const item = (entry: CaseEntry) => {
  const largest = entry.picture?.renditions.at(-1);
  const note = noteOn(entry);
  return {
    id: urnOf(entry.id),
    url: entry.url,
    title: entry.title,
    ...(entry.summary === null ? {} : { summary: entry.summary }),
    // an item has to have content; where there is no text yet, its summary is all there is
    ...(entry.body === null ? { content_text: entry.summary ?? entry.title } : { content_html: htmlOf(entry.body) }),
    ...(largest ? { image: largest.url } : {}),
    ...(entry.publishedAt ? { date_published: entry.publishedAt.toISOString() } : {}),
    date_modified: entry.updatedAt.toISOString(),
    authors: entry.applicants.map(({ name }) => ({ name })),
    tags: [entry.field.key, entry.tier],
    language: entry.locale,
    _casegraph: { revision: entry.revision, ...(note ? { note } : {}) },
  };
};

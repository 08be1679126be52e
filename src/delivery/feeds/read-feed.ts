import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { nearest } from '../../platform/language.ts';
import { isSameLanguage } from '../cases/case-text.ts';
import { fileName } from '../files/file-name.ts';
import type { Shelf } from '../shelf.ts';
import { type FeedAsked, pathOf } from './feed-address.ts';
import type { CaseEntry, Feed, FeedEntry } from './feed.ts';
import { type FeedHead, type FeedPlace, type FeedRow, feedRows } from './feed-queries.ts';

export const entriesPerPage = 50;

// a place belongs to one feed, in whatever form it is written
const kindOf = ({ year, locale, field, tier }: FeedAsked): string => JSON.stringify(['feed', year, locale, field, tier]);

/** A page of a feed. Undefined for a place that was not given out for this feed. */
export async function readFeed(shelf: Shelf, head: FeedHead, asked: FeedAsked, publicUrl: string): Promise<Feed | undefined> {
  const secret = await shelf.cursorSecret();
  const before = asked.before === null ? null : (openCursor(secret, kindOf(asked), asked.before) as FeedPlace | undefined);
  if (before === undefined) return undefined;
  // only what is really there in a language is in its feed: no text stands in for another
  const locale = head.locales.find((one) => one === asked.locale) ?? head.locales.toSorted().find((one) => isSameLanguage(asked.locale, one));
  const rows = await feedRows(shelf, head, asked, locale, before, entriesPerPage + 1);
  const page = rows.slice(0, entriesPerPage);
  const last = page.at(-1);
  const address = (of: FeedAsked) => `${publicUrl}${pathOf(of)}`;
  const spoken = locale ?? asked.locale;
  const field = asked.field === null ? undefined : head.fields.find(({ key }) => key === asked.field);
  return {
    id: address({ ...asked, before: null }),
    self: address(asked),
    next: rows.length > page.length && last ? address({ ...asked, before: sealCursor(secret, kindOf(asked), [last.revision, last.id]) }) : null,
    home: `${publicUrl}/${asked.locale}/editions/${head.year}`,
    title: [nearest(spoken, head.names)?.value ?? String(head.year), ...(field ? [nearest(spoken, field.names)?.value ?? field.key] : [])].join(
      ' · ',
    ),
    publisher: head.contact?.name ?? nearest(spoken, head.names)?.value ?? String(head.year),
    locale: asked.locale,
    updatedAt: head.updatedAt,
    entries: page.map((row) => entryOf(row, head, publicUrl)),
  };
}

/** Where people read a case, in one of its languages. */
export const casePage = (publicUrl: string, locale: string, slug: string): string => `${publicUrl}/${locale}/cases/${slug}`;

function entryOf(row: FeedRow, { fields }: FeedHead, publicUrl: string): FeedEntry {
  const { id, slug, reason, text } = row;
  const told = { id, slug, revision: Number(row.revision), updatedAt: new Date(row.updatedAt) };
  if (row.isRemoved || !text) return { isRemoved: true, ...told, reason };
  const field = fields.find(({ key }) => key === row.fieldKey);
  const named = (names: Record<string, string>) => nearest(text.locale, names)?.value ?? '';
  return {
    isRemoved: false,
    ...told,
    publishedAt: row.publishedAt && new Date(row.publishedAt),
    ...text,
    tier: row.tier!,
    field: { key: row.fieldKey!, name: (field && named(field.names)) || row.fieldKey! },
    countries: row.countries ?? [],
    applicants: (row.applicants ?? []).map((one) => ({ id: one.id, name: named(one.names) })),
    pages: row.locales.map((locale) => ({ locale, url: casePage(publicUrl, locale, slug) })),
    url: casePage(publicUrl, text.locale, slug),
    picture: pictureOf(row, text.locale, publicUrl),
  };
}

const pictureOf = ({ picture }: FeedRow, locale: string, publicUrl: string): CaseEntry['picture'] =>
  picture && {
    alt: nearest(locale, picture.alts)?.value ?? null,
    credit: picture.credit,
    renditions: picture.renditions.map(({ width, height, hash, bytes }) => ({
      ...{ width, height, bytes, mimeType: picture.mimeType },
      url: `${publicUrl}/files/${fileName(hash, picture.mimeType)}`,
    })),
  };

/** A page of a feed, whatever it is written as. Addresses are whole. */
export interface Feed {
  /** The address of the feed's newest page; it names the feed, whichever page is read. */
  id: string;
  /** The address of this page. */
  self: string;
  /** The address of the page with what is older; null on the last one. */
  next: string | null;
  home: string;
  title: string;
  publisher: string;
  locale: string;
  /** When anything of the edition was last released. */
  updatedAt: Date;
  entries: FeedEntry[];
}

export type FeedEntry = CaseEntry | RemovedEntry;

export interface CaseEntry {
  isRemoved: false;
  id: string;
  /** The release that last changed it. */
  revision: number;
  updatedAt: Date;
  /** When it first became public; null where that is not on record, or has not come. */
  publishedAt: Date | null;
  slug: string;
  locale: string;
  title: string;
  summary: string | null;
  body: string | null;
  origin: 'AUTHOR' | 'PERSON' | 'MACHINE';
  isStale: boolean;
  tier: 'OUTSTANDING' | 'COLLECTION';
  field: { key: string; name: string };
  countries: string[];
  applicants: { id: string; name: string }[];
  /** Where the case can be read, in each of its languages. */
  pages: { locale: string; url: string }[];
  url: string;
  picture: {
    alt: string | null;
    credit: string | null;
    renditions: { width: number; height: number; url: string; mimeType: string; bytes: number | null }[];
  } | null;
}

/** What was taken down: of a case that a reader may hold a copy of, all that is left. */
export interface RemovedEntry {
  isRemoved: true;
  id: string;
  revision: number;
  updatedAt: Date;
  slug: string;
  reason: string | null;
}

/** Ids in feeds are URNs of the graph's ids: they outlive every address. */
export const urnOf = (id: string): string => `urn:uuid:${id}`;

/** What editors should know of a text, for those formats that have a place for it. */
export const noteOn = ({ origin, isStale }: Pick<CaseEntry, 'origin' | 'isStale'>): string | undefined => {
  const notes = [
    ...(origin === 'MACHINE' ? ['Translated by a machine.'] : []),
    ...(isStale ? ['The text that this was translated from has changed since.'] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : undefined;
};

import type { CollectionFormat } from '../../generated/schema.ts';

interface FormatFacts {
  mimeType: string;
  /** The end of the file's name. */
  ending: string;
}

/** What there is to know of each format. */
export const formats: Readonly<Record<CollectionFormat, FormatFacts>> = {
  PDF: { mimeType: 'application/pdf', ending: 'pdf' },
  EPUB: { mimeType: 'application/epub+zip', ending: 'epub' },
};

/** Where a made file lies in the storage. */
export const bookKey = (hash: string, format: CollectionFormat): string => `collection/${hash}.${formats[format].ending}`;

/** The same, for whoever knows its media type alone; undefined for what is no book. */
export function bookKeyOf(hash: string, mimeType: string): string | undefined {
  const format = (Object.keys(formats) as CollectionFormat[]).find((one) => formats[one].mimeType === mimeType);
  return format && bookKey(hash, format);
}

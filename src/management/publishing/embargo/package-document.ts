import { type CaseEntry, ninjsOf } from '../../../delivery/index.ts';
import type { CaseContent, NamedKey, ReleaseContent } from '../../../delivery/releases/release-content.ts';
import { nearest } from '../../../platform/language.ts';
import { markText } from './text-mark.ts';

export interface PackageFacts {
  id: string;
  partnerName: string;
  confirmedAt: Date;
  embargoedUntil: Date;
  termsAddress: string;
  content: ReleaseContent;
  /** The edition's fields, where the release does not bring them along. */
  fields: NamedKey[];
}

interface Making {
  /** The package's own address. */
  address: string;
  markKey: Buffer;
}

/**
 * What a partner reads: ninjs, like a feed, one item for each case and language; each says until when it is withheld, and for whom
 * it was made. Every text is marked, so that a copy of it tells whose it is.
 */
export function packageDocument(
  { id, partnerName, confirmedAt, embargoedUntil, termsAddress, content, fields }: PackageFacts,
  { address, markKey }: Making,
) {
  const until = embargoedUntil.toISOString();
  const note = `UNDER EMBARGO until ${until}. For ${partnerName} alone, under the terms agreed to. Marked: a copy tells whose it is.`;
  const held = { embargoedUntil: until, edNote: note, usageTerms: termsAddress };
  const named = content.edition?.fields ?? fields;
  return {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    uri: `urn:uuid:${id}`,
    type: 'composite',
    representationType: 'full',
    versionCreated: confirmedAt.toISOString(),
    ...held,
    associations: content.cases.flatMap((one) =>
      one.texts.map(({ locale }) => ({
        name: one.slug,
        rel: 'item',
        ...ninjsOf(entryOf(one, locale, { named, confirmedAt, address, markKey }), locale),
        ...held,
      })),
    ),
  };
}

function entryOf(one: CaseContent, locale: string, making: Making & { named: NamedKey[]; confirmedAt: Date }): CaseEntry {
  const { named, confirmedAt, address, markKey } = making;
  const text = one.texts.find((each) => each.locale === locale)!;
  const nameIn = (names: Record<string, string>) => nearest(locale, names)?.value ?? '';
  const field = named.find(({ key }) => key === one.fieldKey);
  const marked = (words: string | null) => words && markText(words, markKey);
  const [picture] = one.pictures;
  return {
    ...{
      isRemoved: false,
      id: one.id,
      slug: one.slug,
      revision: 0,
      updatedAt: confirmedAt,
      publishedAt: null,
      locale,
      url: '',
      pages: [],
      tier: one.tier,
      countries: one.countries,
    },
    ...{ origin: text.origin, isStale: text.isStale },
    ...{ title: marked(text.title)!, summary: marked(text.summary), body: marked(text.body) },
    field: { key: one.fieldKey, name: (field && nameIn(field.names)) || one.fieldKey },
    applicants: one.applicants.map(({ organizationId, names }) => ({ id: organizationId, name: nameIn(names) })),
    picture: picture
      ? {
          alt: nearest(locale, picture.alts)?.value ?? null,
          credit: picture.credit,
          renditions: picture.renditions.map(({ width, height, hash }) => ({
            ...{ width, height, bytes: null, mimeType: 'image/webp' },
            url: `${address}/files/${hash}`,
          })),
        }
      : null,
  };
}

/** The pictures that a package's items show, by the hashes of the files that they are made from. */
export const picturesIn = (content: ReleaseContent): ReadonlySet<string> =>
  new Set(content.cases.flatMap(({ pictures }) => (pictures[0] ? pictures[0].renditions.map(({ hash }) => hash) : [])));

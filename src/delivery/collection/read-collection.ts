import type pg from 'pg';
import type { Localized } from '../../platform/language.ts';

/** What is public of an edition's Collection, as a book needs it, all of one revision. */
export interface CollectionContent {
  year: number;
  names: Localized;
  /** The revision that was public when it was read. */
  revision: number;
  /** When that revision became public. */
  asOf: Date;
  /** The edition's subject fields, in order. */
  fields: { key: string; names: Localized }[];
  /** Every public case, in the published order. */
  cases: CollectionCase[];
}

export interface CollectionCase {
  id: string;
  slug: string;
  tier: 'OUTSTANDING' | 'COLLECTION';
  fieldKey: string;
  /** `YYYY-MM-DD`. */
  startedOn: string | null;
  sourceLocale: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  texts: CollectionText[];
  applicants: { organizationId: string; role: 'LEAD' | 'JOINT'; names: Localized }[];
  pictures: CollectionPicture[];
}

export interface CollectionText {
  locale: string;
  title: string;
  summary: string | null;
  body: string | null;
  origin: 'AUTHOR' | 'PERSON' | 'MACHINE';
}

export interface CollectionPicture {
  /** SHA-256 of the widest rendition's bytes, in hexadecimal. */
  hash: string;
  alts: Localized;
  credit: string | null;
}

const content = `
  select e.year, e.names, r.revision, r.applied_at as "asOf", e.fields,
    coalesce((select json_agg(json_build_object(
      'id', c.id, 'slug', c.slug, 'tier', c.tier, 'fieldKey', c.field_key, 'startedOn', c.started_on, 'sourceLocale', c.source_locale,
      'countries', c.countries,
      'texts', (select coalesce(json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body, 'origin', t.origin)
        order by t.locale), '[]') from case_texts t where t.case_id = c.id),
      'applicants', (select coalesce(json_agg(json_build_object('organizationId', a.organization_id, 'role', a.role, 'names', a.names) order by a.position), '[]')
        from case_applicants a where a.case_id = c.id),
      'pictures', (select coalesce(json_agg(json_build_object('hash', p.renditions -> -1 ->> 'hash', 'alts', p.alts, 'credit', p.credit) order by p.position), '[]')
        from pictures p where p.case_id = c.id)) order by c.position)
      from cases c where c.edition_id = e.id), '[]') as cases
  from editions e, (select revision, applied_at from releases order by revision desc limit 1) r where e.year = $1`;

/** Everything public of an edition's Collection, in one statement and so of one state; null where there is no such edition. */
export async function readCollection(delivery: pg.Pool, year: number): Promise<CollectionContent | null> {
  const { rows } = await delivery.query<CollectionContent>(content, [year]);
  const [row] = rows;
  return row ? { ...row, fields: row.fields.map(({ key, names }) => ({ key, names })) } : null;
}

/** The bytes of a public file; undefined for what is not public, or no longer. */
export async function readPublicFile(delivery: pg.Pool, hash: string): Promise<Buffer | undefined> {
  const { rows } = await delivery.query<{ bytes: Buffer }>('select bytes from files where hash = $1', [hash]);
  return rows[0]?.bytes;
}

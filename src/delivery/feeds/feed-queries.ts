import type { Localized } from '../../platform/language.ts';
import type { NamedKey, PictureContent } from '../releases/release-content.ts';
import type { Shelf } from '../shelf.ts';
import type { FeedAsked } from './feed-address.ts';

/** What stands above a feed, and tells whether it has changed. */
export interface FeedHead {
  editionId: string;
  year: number;
  names: Localized;
  fields: NamedKey[];
  contact: { name: string } | null;
  /** The last release of the edition, and when it was applied. Whatever a feed shows came with one of these. */
  revision: number;
  updatedAt: Date;
  /** Whether another release of the edition was applied in the same second: then the second says too little. */
  sharesSecond: boolean;
  /** The second is over: nothing can be released any more within it. */
  secondIsOver: boolean;
  /** Languages in which the edition has texts. */
  locales: string[];
}

/** Null where the edition is not public, which nobody can tell from one that never was. */
export async function feedHead(shelf: Shelf, year: number): Promise<FeedHead | null> {
  const rows = await shelf.read<FeedHead>(
    {
      name: 'feed-head',
      text: `
        select e.id as "editionId", e.year, e.names, e.fields, e.contact, last.revision, last.at as "updatedAt",
          (select count(*) > 1 from releases r where r.edition_year = e.year and date_trunc('second', r.applied_at) = date_trunc('second', last.at)) as "sharesSecond",
          date_trunc('second', last.at) < date_trunc('second', instant()) as "secondIsOver",
          array(select distinct t.locale from case_texts t join cases c on c.id = t.case_id where c.edition_id = e.id) as locales
        from editions e
        cross join lateral (select max(r.revision) as revision, max(r.applied_at) as at from releases r where r.edition_year = e.year) last
        where e.year = $1`,
    },
    year,
  );
  return rows[0] ?? null;
}

export interface FeedRow {
  id: string;
  revision: number;
  updatedAt: Date;
  /** When the case first became public; null where that is not on record. */
  publishedAt: Date | null;
  slug: string;
  /** What is left of a case that was taken down has no more than these. */
  isRemoved: boolean;
  reason: string | null;
  tier: 'OUTSTANDING' | 'COLLECTION' | null;
  fieldKey: string | null;
  countries: string[] | null;
  text: {
    locale: string;
    title: string;
    summary: string | null;
    body: string | null;
    origin: 'AUTHOR' | 'PERSON' | 'MACHINE';
    isStale: boolean;
  } | null;
  locales: string[];
  applicants: { id: string; names: Localized }[] | null;
  picture: (Omit<PictureContent, 'id' | 'renditions'> & { renditions: { width: number; height: number; hash: string; bytes: number }[] }) | null;
}

export type FeedPlace = [revision: number, id: string];

const atTheTop: FeedPlace = [Number.MAX_SAFE_INTEGER, 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/**
 * What a page of a feed holds, newest change first. Removals are told in every feed of their edition: what they were is forgotten. A language
 * that was taken down of a case is told in the feeds of that language.
 */
export const feedRows = (
  shelf: Shelf,
  { editionId, year }: FeedHead,
  { field, tier, locale: asked }: FeedAsked,
  locale: string | undefined,
  before: FeedPlace | null,
  limit: number,
): Promise<FeedRow[]> =>
  shelf.read<FeedRow>(
    {
      name: 'feed-rows',
      text: `
        select page.id, page.revision, r.applied_at as "updatedAt",
          (select f.applied_at from release_events v join releases f on f.revision = v.revision
            where v.case_id = c.id and v.type = 'case.changed' order by v.place limit 1) as "publishedAt", page.slug, page.removed as "isRemoved", page.reason,
          c.tier, c.field_key as "fieldKey", array_to_json(c.countries) as countries,
          (select json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body, 'origin', t.origin, 'isStale', t.is_stale)
            from case_texts t where t.case_id = c.id and t.locale = $3) as text,
          array(select t.locale from case_texts t where t.case_id = c.id order by t.locale) as locales,
          (select json_agg(json_build_object('id', a.organization_id, 'names', a.names) order by a.position) from case_applicants a where a.case_id = c.id) as applicants,
          (select json_build_object('mimeType', p.mime_type, 'alts', p.alts, 'credit', p.credit, 'renditions',
              (select json_agg(n.one || jsonb_build_object('bytes', (select length(f.bytes) from files f where f.hash = n.one ->> 'hash')) order by n.place)
                from jsonb_array_elements(p.renditions) with ordinality as n (one, place)))
            from pictures p where p.case_id = c.id order by p.position limit 1) as picture
        from (
          (select c.revision, c.id, c.slug, false as removed, null as reason from cases c
            where c.edition_id = $1 and (c.revision, c.id) < ($6::bigint, $7::uuid)
              and ($4::text is null or c.field_key = $4) and ($5::text is null or c.tier = $5)
              and exists (select from case_texts t where t.case_id = c.id and t.locale = $3)
            order by c.revision desc, c.id desc limit $8)
          union all
          (select t.revision, t.case_id, t.slug, true, t.reason from tombstones t join releases r on r.revision = t.revision
            where r.edition_year = $2 and (t.revision, t.case_id) < ($6::bigint, $7::uuid)
            order by t.revision desc, t.case_id desc limit $8)
          union all
          (select t.revision, t.case_id, c.slug, true, t.reason from text_tombstones t join cases c on c.id = t.case_id
            where c.edition_id = $1 and t.locale in ($3, $9) and (t.revision, t.case_id) < ($6::bigint, $7::uuid)
              and ($4::text is null or c.field_key = $4) and ($5::text is null or c.tier = $5)
            order by t.revision desc, t.case_id desc limit $8)
          order by revision desc, id desc limit $8
        ) page
        join releases r on r.revision = page.revision
        left join cases c on not page.removed and c.id = page.id
        order by page.revision desc, page.id desc`,
    },
    ...[editionId, year, locale ?? null, field, tier, ...(before ?? atTheTop), limit, asked],
  );

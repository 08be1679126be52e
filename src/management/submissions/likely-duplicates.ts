import type { DeskAtEdition } from '../editions/index.ts';
import { directoryEntry, type DirectoryEntryView, organizationsByIds } from '../organizations/index.ts';

export interface LikelyDuplicateView {
  older: DirectoryEntryView;
  newer: DirectoryEntryView;
  /** From 0 to 1. */
  likeness: number;
}

const most = 50;
const leastLikeness = 0.6;

/**
 * Pairs of entries that may be one organization: one an applicant of what was handed in to this edition, the other any
 * entry of the same country, or one of which no country is on record. Drafts have no part in it.
 */
export async function likelyDuplicates({ desk, edition }: DeskAtEdition): Promise<LikelyDuplicateView[]> {
  const em = desk.em.fork();
  const pairs = await em.execute<{ older: string; newer: string; likeness: number }[]>(
    `with used as (
       select distinct coalesce(o.merged_into, o.id) as id
       from submissions s join submission_applicants a on a.submission_id = s.id join organizations o on o.id = a.organization_id
       where s.edition_id = ? and s.step = 'SUBMITTED'
     ), alike as (
       select case when (mine.created_at, mine.id) < (other.created_at, other.id) then mine.id else other.id end as older,
         case when (mine.created_at, mine.id) < (other.created_at, other.id) then other.id else mine.id end as newer,
         case when a.folded = b.folded then 1 else common.count::float / (cardinality(a.grams) + cardinality(b.grams) - common.count) end as likeness
       from used join organizations mine on mine.id = used.id
       join organizations other on other.id <> mine.id and other.merged_into is null and (other.country = mine.country or other.country is null or mine.country is null)
       join organization_names a on a.organization_id = mine.id
       join organization_names b on b.organization_id = other.id and b.grams && a.grams
       cross join lateral (select count(*) from unnest(a.grams) gram where gram = any (b.grams)) common
     )
     select older, newer, max(likeness) as likeness from alike group by 1, 2 having max(likeness) >= ? order by 3 desc, 1, 2 limit ?`,
    [edition.id, leastLikeness, most],
  );
  const entries = await organizationsByIds(
    em,
    pairs.flatMap(({ older, newer }) => [older, newer]),
  );
  const entry = (id: string) => directoryEntry(entries.get(id)!);
  return pairs.map(({ older, newer, likeness }) => ({ older: entry(older), newer: entry(newer), likeness }));
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/graph/faults.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import type { Desk } from '../identity/index.ts';
import { directoryEntry, type DirectoryEntryView } from './directory-entry.ts';
import { organizationsByIds } from './organization-loaders.ts';

const longest = 200;
const most = 20;
/** Below this, names have next to nothing in common. */
const leastLikeness = 0.35;

/**
 * Entries by any of their names in any language, the nearest first. Names are folded: width, case, accents and
 * punctuation say nothing. A part of a name finds it, and so does a name that is nearly the same, in every script.
 */
export async function searchDirectory({ em }: Desk, { search, first }: { search: string; first: number }): Promise<DirectoryEntryView[]> {
  if (first < 1 || first > most) throw badInput(`"first" is ${first}, but here it is 1 to ${most}.`);
  if (isLongerThan(search, longest)) throw badInput(`"search" takes up to ${longest} characters.`);
  const text = tidy(search);
  if (flawOf(text, 'one')) throw badInput('"search" is one line without control characters.');
  return await entriesLike(em.fork(), text, { first, least: leastLikeness });
}

/** Entries that have a name like this one, each once, the nearest first. */
export async function entriesLike(
  em: EntityManager,
  name: string,
  { first, least }: { first: number; least: number },
): Promise<DirectoryEntryView[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with asked as (select folded, name_grams(folded) as grams from (select fold_name(?) as folded) given where folded <> ''),
     found as (
       select coalesce(o.merged_into, o.id) as id, max(case
         when n.folded = a.folded then 1
         when starts_with(n.folded, a.folded) then 0.95
         when position(a.folded in n.folded) > 0 then 0.9
         else 0.85 * (select count(*) from unnest(a.grams) gram where gram = any (n.grams)) / cardinality(a.grams)
       end) as likeness
       from asked a join organization_names n on n.grams && a.grams or position(a.folded in n.folded) > 0 join organizations o on o.id = n.organization_id
       group by 1
     ) select id from found where likeness >= ? order by likeness desc, id limit ?`,
    [name, least, first],
  );
  const ids = rows.map(({ id }) => id);
  const entries = await organizationsByIds(em, ids);
  return ids.map((id) => directoryEntry(entries.get(id)!));
}

import { bookKey } from './collection-files.ts';
import type { Bindery } from './make-book.job.ts';
import type { MadeFile } from './proof-queries.ts';

/** A few at a time: the next round takes the others. */
const atOnce = 20;

/**
 * Removes the files of proofs, and of printings that a later one in the same languages has replaced, once they are old. What a release
 * that waits needs stays, and so does a file that something else is made of as well. What is public has files of its own. Says how many makings.
 */
export async function removeOldBooks({ em, storage }: Pick<Bindery, 'em' | 'storage'>, days: number): Promise<number> {
  const old = await em.fork().execute<{ id: string; files: MadeFile[] }[]>(
    `with made as (
       select m.id, m.files, m.asked_at < instant() - make_interval(days => ?::int) and not exists (
           select from releases r cross join jsonb_array_elements(r.content -> 'books') b where r.state in ('PREPARED', 'APPROVED') and b ->> 'id' = t.id::text)
         and (t.id is null or exists (select from collection_printings later join collection_makings n on n.printing_id = later.id and n.state = 'MADE'
           where later.edition_id = t.edition_id and later.locales = t.locales and later.number > t.number)) as is_old
       from collection_makings m left join collection_printings t on t.id = m.printing_id
       where m.state = 'MADE' and not exists (select from collection_files_gone g where g.making_id = m.id))
     select id, (select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(o.files) f where not exists (
         select from made k cross join jsonb_array_elements(k.files) x where not k.is_old and x ->> 'hash' = f ->> 'hash')) as files
     from made o where is_old order by id limit ${atOnce}`,
    [days],
  );
  for (const { id, files } of old) {
    // the row last: whoever is lost in between removes them once more
    for (const { hash, format } of files) await storage.remove(bookKey(hash, format));
    await em.fork().execute(`insert into collection_files_gone (making_id) values (?) on conflict do nothing`, [id]);
  }
  return old.length;
}

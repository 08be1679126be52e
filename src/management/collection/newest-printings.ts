import type { EntityManager } from '@mikro-orm/postgresql';
import type { MadeFile } from './proof-queries.ts';

/** A printing whose files are there. */
export interface Printing {
  id: string;
  number: number;
  locales: string[];
  pages: number;
  contentHash: string;
  caseIds: string[];
  /** The revision of what was public when its proof was made. */
  revision: number;
  files: MadeFile[];
}

/** The newest printing of an edition in each choice of languages, of those that were made. */
export const newestPrintings = (em: EntityManager, year: number): Promise<Printing[]> =>
  em.execute<Printing[]>(
    `select distinct on (t.locales) t.id, t.number, to_jsonb(t.locales) as locales, m.pages, p.content_hash as "contentHash", p.revision::int as revision, to_jsonb(p.case_ids) as "caseIds", m.files
     from collection_printings t join collection_makings m on m.printing_id = t.id and m.state = 'MADE' join collection_proofs p on p.id = t.proof_id
       join editions e on e.id = t.edition_id
     where e.year = ? order by t.locales, t.number desc`,
    [year],
  );

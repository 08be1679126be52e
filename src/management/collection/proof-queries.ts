import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectionFailure, CollectionFormat, CollectionMaking } from '../../generated/schema.ts';
import { type Book, type Finding, findingsOf } from './book/book.ts';

interface PersonView {
  id: string;
  name: string;
  email: string;
}

/** A file as it lies in the storage. */
export interface MadeFile {
  format: CollectionFormat;
  hash: string;
  byteLength: number;
}

/** How far a book has come. */
export interface Making {
  making: CollectionMaking;
  failure: CollectionFailure | null;
  missingGlyphs: string[];
  pages: number | null;
  made: MadeFile[];
  /** The edition's. */
  year: number;
}

export interface PrintingView extends Making {
  id: string;
  number: number;
  approvedBy: PersonView;
  approvedAt: string;
  /** What its files call themselves, without an ending. */
  fileStem: string;
}

/** A proof. Plain JSON. */
export interface ProofView extends Making {
  id: string;
  locales: string[];
  revision: number;
  contentHash: string;
  caseCount: number;
  requestedBy: PersonView;
  requestedAt: string;
  findings: Finding[];
  printing: PrintingView | null;
  fileStem: string;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;
/** Files that are still there. */
const filesOf = (alias: string) =>
  `case when exists (select from collection_files_gone g where g.making_id = ${alias}.id) then '[]' else ${alias}.files end`;
const making = (alias: string) =>
  `'making', ${alias}.state, 'failure', ${alias}.failure, 'missingGlyphs', ${alias}.missing_glyphs, 'pages', ${alias}.pages, 'made', ${filesOf(alias)}, 'year', e.year`;
const stem = `'collection-' || e.year || '-' || array_to_string(p.locales, '-')`;

const select = `
  select jsonb_build_object('id', p.id, 'locales', p.locales, 'revision', p.revision, 'contentHash', p.content_hash,
    'caseCount', cardinality(p.case_ids), 'requestedBy', ${person('r')}, 'requestedAt', ${utc('p.requested_at')}, ${making('m')},
    'fileStem', ${stem} || '-proof',
    'printing', case when t.id is not null then jsonb_build_object('id', t.id, 'number', t.number, 'approvedBy', ${person('a')},
      'approvedAt', ${utc('t.approved_at')}, 'fileStem', ${stem} || '-printing-' || t.number, ${making('n')}) end) as view, p.book
  from collection_proofs p join editions e on e.id = p.edition_id join people r on r.id = p.requested_by join collection_makings m on m.proof_id = p.id
    left join collection_printings t on t.proof_id = p.id left join people a on a.id = t.approved_by left join collection_makings n on n.printing_id = t.id`;

interface Row {
  view: Omit<ProofView, 'findings'>;
  book: Book;
}

const viewOf = ({ view, book }: Row): ProofView => ({ ...view, findings: findingsOf(book) });

/** The proofs of an edition, newest first. */
export const proofsOf = async (em: EntityManager, editionId: string): Promise<ProofView[]> =>
  (await em.execute<Row[]>(`${select} where p.edition_id = ? order by p.requested_at desc, p.id limit 20`, [editionId])).map(viewOf);

export const proofById = async (em: EntityManager, id: string): Promise<ProofView> =>
  viewOf((await em.execute<Row[]>(`${select} where p.id = ?`, [id]))[0]!);

/** A made file of a proof or printing of an edition; undefined where there is none. */
export async function madeFile(
  em: EntityManager,
  year: number,
  { id, format }: { id: string; format: CollectionFormat },
): Promise<(MadeFile & { fileStem: string }) | undefined> {
  const [row] = await em.execute<{ files: MadeFile[]; stem: string }[]>(
    `select ${filesOf('m')} as files, ${stem} || coalesce('-printing-' || t.number, '-proof') as stem
     from collection_makings m left join collection_printings t on t.id = m.printing_id
       join collection_proofs p on p.id = coalesce(m.proof_id, t.proof_id) join editions e on e.id = p.edition_id
     where e.year = ? and (m.proof_id = ? or m.printing_id = ?)`,
    [year, id, id],
  );
  const file = row?.files.find((one) => one.format === format);
  return row && file && { ...file, fileStem: row.stem };
}

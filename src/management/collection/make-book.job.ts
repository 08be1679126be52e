import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { readPublicFile } from '../../delivery/collection/index.ts';
import type { CollectionFailure, CollectionFormat } from '../../generated/schema.ts';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Book } from './book/book.ts';
import { composeBook, GlyphsMissing } from './book/compose-book.ts';
import type { Imprint } from './book/imprint.ts';
import { PictureGone } from './book/pictures.ts';
import { bookKey } from './collection-files.ts';
import type { MadeFile } from './proof-queries.ts';

export const makeBookTask = 'make-collection-book';

/** What making a book needs. */
export interface Bindery {
  em: EntityManager;
  /** Connected to delivery, where the pictures are. */
  publisher: pg.Pool;
  storage: Storage;
}

type Subject = { proofId: string } | { printingId: string };

/** Asks, in the transaction that is under way, for the files of a proof or of a printing. */
export async function addMaking(em: EntityManager, subject: Subject): Promise<void> {
  const [row] = await em.execute<{ id: string }[]>(`insert into collection_makings (proof_id, printing_id) values (?, ?) returning id`, [
    'proofId' in subject ? subject.proofId : null,
    'printingId' in subject ? subject.printingId : null,
  ]);
  await em.execute(`select graphile_worker.add_job(?, json_build_object('makingId', ?::text), job_key := ?, max_attempts := 3)`, [
    makeBookTask,
    row!.id,
    `${makeBookTask} ${row!.id}`,
  ]);
}

export const makeBookJob = (bindery: Bindery, payload: unknown): Promise<void> => make(bindery, (payload as { makingId: string }).makingId);

/** Books that were asked for and not made: a killed program leaves its job locked for hours, and nobody waits that long. */
export async function makeBooksLeftOver(bindery: Bindery): Promise<void> {
  const left = await bindery.em
    .fork()
    .execute<{ id: string }[]>(
      `select id from collection_makings where state = 'WAITING' and asked_at < instant() - interval '5 minutes' order by asked_at limit 3`,
    );
  for (const { id } of left) await make(bindery, id);
}

interface Row {
  book: Book;
  content_hash: string;
  as_of: string | Date;
  subject_id: string;
  printing: number | null;
}

/** May be called twice for the same book: the same content makes the same bytes, under the same names. */
async function make({ em, publisher, storage }: Bindery, makingId: string): Promise<void> {
  const work = em.fork();
  const [row] = await work.execute<Row[]>(
    `select p.book, p.content_hash, p.as_of, coalesce(t.id, p.id) as subject_id, t.number as printing
     from collection_makings m left join collection_printings t on t.id = m.printing_id join collection_proofs p on p.id = coalesce(m.proof_id, t.proof_id)
     where m.id = ? and m.state = 'WAITING'`,
    [makingId],
  );
  if (!row) return;
  const imprint: Imprint = { id: row.subject_id, printing: row.printing, at: new Date(row.as_of), contentHash: row.content_hash };
  try {
    const { pdf, pages, epub } = await composeBook(row.book, imprint, (hash) => readPublicFile(publisher, hash));
    const files = [await keep(storage, 'PDF', pdf), await keep(storage, 'EPUB', epub)];
    await work.execute(`update collection_makings set state = 'MADE', pages = ?, files = ?::jsonb where id = ? and state = 'WAITING'`, [
      pages,
      JSON.stringify(files),
      makingId,
    ]);
  } catch (error) {
    const failure: CollectionFailure = error instanceof GlyphsMissing ? 'GLYPHS_MISSING' : error instanceof PictureGone ? 'PICTURE_GONE' : 'FAULT';
    const missing = error instanceof GlyphsMissing ? error.characters : [];
    await work.execute(
      `update collection_makings set state = 'FAILED', failure = ?, missing_glyphs = array(select jsonb_array_elements_text(?::jsonb)) where id = ? and state = 'WAITING'`,
      [failure, JSON.stringify(missing), makingId],
    );
    if (failure === 'FAULT') throw error; // into the log; the other failures are told to whoever asked
  }
}

/** The bytes are safe in the storage before a row says so. */
async function keep(storage: Storage, format: CollectionFormat, bytes: Buffer): Promise<MadeFile> {
  const hash = sha256Hex(bytes);
  await storage.put(bookKey(hash, format), bytes);
  return { format, hash, byteLength: bytes.length };
}

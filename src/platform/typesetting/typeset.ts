import { Worker } from 'node:worker_threads';

/** What is to be set. */
export interface ToTypeset {
  /** The template: Typst, which reads `/data.json` and the files by their names. Ours, never anything that somebody sent. */
  template: string;
  /** What the template reads as `/data.json`. Texts are data there, and never run. */
  data: unknown;
  /** Further files, such as pictures, by name without a folder. */
  files: Record<string, Uint8Array>;
  /** What the file gives as its instant of making, so that the same content makes the same bytes. */
  at: Date;
}

/** A document as PDF/A-2u: every font is embedded, and every text can be read out of it. */
export interface TypesetDocument {
  pdf: Buffer;
  pages: number;
}

/** Setting a document may take this long; a book of sixty cases takes seconds. */
const longestMs = 120_000;

/** A document that cannot be set; the message is the typesetter's own, in English, with nothing of the content but what is wrong with it. */
export class CannotTypeset extends Error {}

/** Sets a document in a thread of its own: what takes seconds never holds up whoever waits for an answer. */
export function typeset(asked: ToTypeset): Promise<TypesetDocument> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./typeset-in-thread.ts', import.meta.url), { workerData: asked, execArgv: [], env: {} });
    const timer = setTimeout(() => void worker.terminate(), longestMs).unref();
    let said: Said | undefined;
    worker.on('message', (message: Said) => (said = message));
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      if (!said) reject(new CannotTypeset('Setting the document took too long, or its thread ended.'));
      else if ('wrong' in said) reject(new CannotTypeset(said.wrong));
      else resolve({ pdf: Buffer.from(said.pdf), pages: said.pages });
    });
  });
}

/** What the thread says, once. */
export type Said = { pdf: Uint8Array; pages: number } | { wrong: string };

import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { mostPages } from '../media-limits.ts';
import type { Asked, Examined } from './examined.ts';

/** How many pages a PDF has. One that is encrypted, runs programs or carries files is refused. Its scripts are read, never run. */
export async function examineDocument({ file }: Asked, mimeType: string): Promise<Examined> {
  const bytes = await readFile(file);
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0, disableFontFace: true });
  } catch (error) {
    return { failure: error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'UNREADABLE' };
  }
  try {
    const pages = document.numPages;
    if (pages > mostPages) return { failure: 'TOO_LARGE' };
    const { info } = (await document.getMetadata()) as { info: { EncryptFilterName?: string | null } };
    if (info.EncryptFilterName) return { failure: 'ENCRYPTED' };
    if (startsPrograms(bytes) || (await isActive(document, pages))) return { failure: 'ACTIVE_CONTENT' };
    return { mimeType, pages, made: [] };
  } catch {
    return { failure: 'UNREADABLE' };
  }
}

async function isActive(document: Awaited<ReturnType<typeof getDocumentProxy>>, pages: number): Promise<boolean> {
  if (await document.getAttachments()) return true;
  if (await document.getJSActions()) return true;
  if ((await document.getOpenAction()) as unknown as { action?: string } | null) {
    const { action } = (await document.getOpenAction()) as unknown as { action?: string };
    if (action && action !== 'Print') return true;
  }
  for (let number = 1; number <= pages; number++) {
    const page = await document.getPage(number); // also what finds a page that cannot be read
    if (await page.getJSActions()) return true;
    const notes = (await page.getAnnotations()) as {
      subtype?: string;
      actions?: unknown;
      attachment?: unknown;
      action?: unknown;
      url?: string;
      unsafeUrl?: string;
    }[];
    if (
      notes.some(
        ({ subtype, actions, attachment, unsafeUrl }) =>
          actions || attachment || launches.includes(subtype ?? '') || /^(javascript|file|data):/i.test(unsafeUrl ?? ''),
      )
    )
      return true;
    page.cleanup();
  }
  return false;
}

const launches = ['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D'];

/** The reader passes over actions that start programs of the machine; where one lies open in the file, it is found here. */
const startsPrograms = (bytes: Buffer): boolean => /\/S\s*\/Launch\b/.test(bytes.toString('latin1'));

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import type { Asked, Examined } from './examined.ts';

/** What says by whom, when and with what something was made, wherever it hangs: in the document, its pages, its pictures. */
const telling = ['Metadata', 'Info', 'PieceInfo', 'LastModified', 'Author', 'Creator', 'Producer', 'CreationDate', 'ModDate'];
/** The same of notes at a page's edge. */
const tellingOfNotes = ['T', 'M', 'NM', 'Subj', 'RC'];

/**
 * A copy of a document for those who must not know whose it is: the same pages, without who wrote it, when and with what, without earlier
 * states that lay in the file, and without what nothing refers to. Where no such copy can be made there is none, rather than half of one.
 */
export async function cleanDocument({ file, into }: Asked, mimeType: string): Promise<Examined> {
  try {
    const bytes = await readFile(file);
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const { context } = document;
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      forget(object);
      if (object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Filter'))) === '/DCTDecode')
        context.assign(ref, PDFRawStream.of(object.dict, withoutWords(object.contents)));
    }
    delete context.trailerInfo.Info;
    delete context.trailerInfo.ID;
    sweep(document);
    const copy = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
    if ((await pagesOf(copy)) !== document.getPageCount()) return { failure: 'UNREADABLE' };
    await writeFile(path.join(into, 'copy'), copy);
    return { mimeType, pages: document.getPageCount(), made: [], copy: 'copy' };
  } catch (error) {
    return { failure: error instanceof Error && /ENOSPC|no space left/i.test(error.message) ? 'FAULT' : 'UNREADABLE' };
  }
}

/** Takes telling entries out of an object and of all that lies in it; what it refers to is visited by itself. */
function forget(object: PDFObject): void {
  if (object instanceof PDFArray) object.asArray().forEach(forget);
  const dictionary = object instanceof PDFStream ? object.dict : object;
  if (!(dictionary instanceof PDFDict)) return;
  const isNote = dictionary.has(PDFName.of('Rect')) && dictionary.has(PDFName.of('Subtype'));
  for (const name of isNote ? [...telling, ...tellingOfNotes] : telling) dictionary.delete(PDFName.of(name));
  dictionary.values().forEach(forget);
}

/** What nothing refers to any more goes, words that were taken out included. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root!];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream) waiting.push(...object.dict.values());
    else if (object instanceof PDFDict) waiting.push(...object.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

/** A JPEG without what cameras and editors write in it: application segments but colour (Adobe's), and comments. */
function withoutWords(jpeg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(jpeg);
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const [marker, length] = [bytes[at + 1]!, bytes.readUInt16BE(at + 2) + 2];
    const isWords = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
    if (!isWords) kept.push(bytes.subarray(at, at + length));
    at += length;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const read = await getDocumentProxy(Uint8Array.from(bytes), { stopAtErrors: true, verbosity: 0, disableFontFace: true });
  for (let number = 1; number <= read.numPages; number++) (await read.getPage(number)).cleanup();
  return read.numPages;
}

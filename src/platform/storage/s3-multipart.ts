import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type S3Requests, StoreFailed } from './s3-requests.ts';

/** Bytes of a part, of which one is in memory. S3 asks for 5 MiB at least, and takes 10,000 of them. */
export const partBytes = 8 * 1024 * 1024;
const mark = 'x-amz-meta-sent-as';

/**
 * Sends a large file in parts, each checked by the store against its signed hash. The object is there once the last word
 * was said, and only if that word was heard can be known by asking for it: hence the mark, which no other sending has.
 */
export async function putInParts(s3: S3Requests, key: string, file: FileHandle, size: number): Promise<void> {
  const sentAs = randomUUID();
  const begun = await s3.ask({ method: 'POST', key, query: { uploads: '' }, headers: { [mark]: sentAs } });
  const uploadId = plain(/<UploadId>([^<]+)<\/UploadId>/.exec(begun?.body.toString() ?? '')?.[1] ?? '');
  if (!uploadId) throw new Error('the object store began nothing');
  try {
    const etags = await sendParts(s3, key, uploadId, file, size);
    const parts = etags.map((etag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${escaped(etag)}</ETag></Part>`).join('');
    const body = Buffer.from(`<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts}</CompleteMultipartUpload>`);
    // where an answer was lost, the second asking finds no sending any more
    await s3.ask({ method: 'POST', key, query: { uploadId }, body }).catch((error: unknown) => {
      if (!(error instanceof StoreFailed && error.code === 'NoSuchUpload')) throw error;
    });
    const kept = await s3.ask({ method: 'HEAD', key });
    if (kept?.headers.get(mark) !== sentAs || Number(kept.headers.get('content-length')) !== size)
      throw new Error(`the object store did not keep ${key} as it was sent`);
  } catch (error) {
    await s3.ask({ method: 'DELETE', key, query: { uploadId } }).catch(() => {}); // else the bucket's own rule ends it
    throw error;
  }
}

async function sendParts(s3: S3Requests, key: string, uploadId: string, file: FileHandle, size: number): Promise<string[]> {
  const etags: string[] = [];
  const part = Buffer.allocUnsafe(Math.min(partBytes, size));
  for (let at = 0; at < size; at += partBytes) {
    const length = Math.min(partBytes, size - at);
    for (let read = 0; read < length;) {
      const { bytesRead } = await file.read(part, read, length - read, at + read);
      if (bytesRead === 0) throw new Error('a file became shorter while it was sent');
      read += bytesRead;
    }
    const query = { partNumber: String(etags.length + 1), uploadId };
    const sent = await s3.ask({ method: 'PUT', key, query, body: part.subarray(0, length) });
    const etag = sent?.headers.get('etag');
    if (!etag) throw new Error('the object store acknowledged no part');
    etags.push(etag);
  }
  return etags;
}

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

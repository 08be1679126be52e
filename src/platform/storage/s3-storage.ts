import { open } from 'node:fs/promises';
import { putInParts, partBytes } from './s3-multipart.ts';
import { openS3Requests, type Pause, type S3Call } from './s3-requests.ts';
import type { S3Settings } from './s3-settings.ts';
import { readFrom } from './s3-stream.ts';
import { checkedKey, type Storage } from './storage.ts';

/**
 * Files in a bucket. The store answers for their durability, and replaces an object whole or not at all. Objects have no
 * access rules of their own: what is private is the bucket, and the self-check holds it to that.
 */
export function openS3Storage(settings: S3Settings, pause?: Pause): Storage {
  const s3 = openS3Requests(settings, pause);
  const on = (method: S3Call['method'], key: string): S3Call => ({ method, key: checkedKey(key) });
  const sizeOf = async (key: string): Promise<number | undefined> => {
    const head = await s3.ask(on('HEAD', key));
    return head && Number(head.headers.get('content-length'));
  };
  return {
    async put(key, bytes) {
      await s3.ask({ ...on('PUT', key), body: bytes });
    },
    async putFile(key, source) {
      const file = await open(source, 'r');
      try {
        const { size } = await file.stat();
        if (size > partBytes) return await putInParts(s3, on('POST', key).key, file, size);
        await s3.ask({ ...on('PUT', key), body: await file.readFile() });
      } finally {
        await file.close();
      }
    },
    get: async (key) => (await s3.ask(on('GET', key)))?.body,
    read: (key, part) => readFrom(s3, checkedKey(key), part),
    size: sizeOf,
    has: async (key) => (await sizeOf(key)) !== undefined,
    async remove(key) {
      await s3.ask(on('DELETE', key));
    },
  };
}

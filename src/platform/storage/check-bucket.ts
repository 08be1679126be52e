import { randomUUID } from 'node:crypto';
import { openS3Storage } from './s3-storage.ts';
import { type Pause, StoreFailed } from './s3-requests.ts';
import type { S3Settings } from './s3-settings.ts';

/** The hosts that plain HTTP may go to: nothing leaves the machine. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Why files would travel unprotected; nothing where they would not. */
export const travelsUnprotected = ({ endpoint }: S3Settings): string[] =>
  new URL(endpoint).protocol === 'https:' || isLoopback(new URL(endpoint).hostname)
    ? []
    : ['S3_ENDPOINT begins with http:, so files that are not public would travel unprotected: use https:.'];

/** What is wrong with the bucket: what is written has to come back, and only to whoever has the keys. One sentence each. */
export async function wrongWithBucket(settings: S3Settings, pause?: Pause): Promise<string[]> {
  const { endpoint, bucket, pathStyle } = settings;
  const storage = openS3Storage(settings, pause);
  const key = `self-check/${randomUUID()}`;
  const bytes = Buffer.from(randomUUID());
  try {
    await storage.put(key, bytes);
    const back = await storage.get(key);
    const { protocol, host } = new URL(endpoint);
    const address = pathStyle ? `${endpoint}/${bucket}/${key}` : `${protocol}//${bucket}.${host}/${key}`;
    const anybody = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await anybody.body?.cancel();
    await storage.remove(key);
    return [
      ...(back?.equals(bytes) ? [] : ['The bucket of S3_BUCKET does not give back what was written into it.']),
      ...(anybody.ok ? ['The bucket of S3_BUCKET is open: anybody can read files that are not public. Take away its public access.'] : []),
    ];
  } catch (error) {
    const why = error instanceof StoreFailed ? error.message : 'no answer';
    return [`The bucket of S3_BUCKET cannot be used: ${why}. Look at S3_ENDPOINT, S3_REGION, S3_PATH_STYLE and the keys.`];
  }
}

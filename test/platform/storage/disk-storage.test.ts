import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openDiskStorage } from '../../../src/platform/storage/disk-storage.ts';
import type { Storage } from '../../../src/platform/storage/storage.ts';

let folder: string;
let storage: Storage;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-storage-'));
  storage = await openDiskStorage(path.join(folder, 'deep', 'store'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was put is there, also for a store opened again, until it is removed', async () => {
  await storage.put('a/b/c.webp', Buffer.from('first'));
  const again = await openDiskStorage(path.join(folder, 'deep', 'store'));
  expect((await again.get('a/b/c.webp'))?.toString()).toBe('first');
  expect(await again.has('a/b/c.webp')).toBe(true);
  await storage.put('a/b/c.webp', Buffer.from('second'));
  expect((await storage.get('a/b/c.webp'))?.toString()).toBe('second');
  await storage.remove('a/b/c.webp');
  await storage.remove('a/b/c.webp');
  expect(await storage.get('a/b/c.webp')).toBeUndefined();
  expect(await storage.has('a/b/c.webp')).toBe(false);
});

test('readers meet one whole file or the other, and no half-written one stays', async () => {
  const files = [Buffer.alloc(300_000, 'a'), Buffer.alloc(300_000, 'b')];
  await storage.put('x', files[0]!);
  const writing = Promise.all(Array.from({ length: 20 }, (_, i) => storage.put('x', files[i % 2]!)));
  const read = await Promise.all(Array.from({ length: 50 }, () => storage.get('x')));
  await writing;
  expect(read.every((bytes) => files.some((file) => file.equals(bytes!)))).toBe(true);
  expect(await readdir(path.join(folder, 'deep', 'store'))).toEqual(['x']);
});

test('only the owner can read what is kept', async () => {
  await storage.put('a/private', Buffer.from('x'));
  expect((await stat(path.join(folder, 'deep', 'store', 'a', 'private'))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(folder, 'deep', 'store', 'a'))).mode & 0o777).toBe(0o700);
});

test.each(['../x', 'a/../x', '/x', 'a//b', '', '.hidden', 'A', 'a/.', 'a\\b', 'a\0', 'a b'])('%j is no key', async (key) => {
  await expect((async () => await storage.put(key, Buffer.from('x')))()).rejects.toThrow('not a storage key');
  expect(() => storage.get(key)).toThrow('not a storage key');
});

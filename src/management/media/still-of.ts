import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Rendition } from './asset.entity.ts';
import { decodePicture } from './decode-picture.ts';
import { keepRendition } from './store-picture.ts';

/** Containers that the still's program may open, and nothing that could name another file or an address. */
const asked = (file: string, still: string) => [
  ...['-nostdin', '-v', 'error', '-protocol_whitelist', 'file', '-format_whitelist', 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm'],
  ...['-ss', '1', '-i', file, '-frames:v', '1', '-vf', 'scale=min(1920\\,iw):-2', '-f', 'image2', '-c:v', 'png', '-y', still],
];

/**
 * A frame of a video, as renditions: from `ffmpeg`, where this machine has it. Nothing otherwise, and nothing where it
 * fails: an applicant can name a picture as well. What it gives is looked at like a stranger's picture.
 */
export async function stillOf(storage: Storage, file: string, into: string): Promise<Rendition[]> {
  const still = path.join(into, 'still');
  const ran = await new Promise<boolean>((resolve) => {
    execFile('ffmpeg', asked(file, still), { timeout: 60_000, killSignal: 'SIGKILL', env: { PATH: process.env.PATH ?? '' } }, (error) =>
      resolve(!error),
    );
  });
  const bytes = ran ? await readFile(still).catch(() => null) : null;
  const decoded = bytes && (await decodePicture(bytes));
  if (!decoded?.done) return [];
  const kept: Rendition[] = [];
  for (const each of decoded.done.renditions) kept.push(await keepRendition(storage, each));
  return kept;
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publicEdition, subtitlesType } from '../../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../../delivery/releases/release-content.ts';
import { sha256Hex } from '../../../platform/canonical-json.ts';
import type { Outcome } from '../../../platform/graph/refusal.ts';
import type { Desk } from '../../identity/index.ts';
import { decodePicture } from '../../media/index.ts';
import { publicFileKey, renditionKey } from '../kept-files.ts';
import { importRelease } from '../import-release.ts';
import { publicRevision } from '../public-shelf.ts';
import type { Publishing } from '../publishing-context.ts';
import type { ReleaseView } from '../release-queries.ts';
import type { ArchiveProblem, Locate } from './archive-format.ts';
import { checkArchive, type Checked, type Mint } from './check-archive.ts';
import { readArchive } from './read-archive.ts';

export interface CheckedArchive {
  content: ReleaseContent;
  /** The bytes of the renditions, by their hash. */
  files: Map<string, Buffer>;
  /** Where videos, subtitles and documents lie: they are not held in memory. */
  large: { hash: string; mimeType: string; file: string }[];
  problems: ArchiveProblem[];
}

/** Reads an archive and finds everything that is wrong with it, by itself and against what is public. Changes nothing. */
export async function checkFolder(publishing: Publishing, folder: string, mint: Mint): Promise<CheckedArchive> {
  const { document, where, problems } = await readArchive(folder);
  if (document === undefined) return { content: { organizations: [], cases: [], removals: [] }, files: new Map(), large: [], problems };
  const checked = checkArchive(document, where, mint);
  const files = new Map<string, Buffer>();
  const all = [...problems, ...checked.problems];
  all.push(...(await readFiles(folder, checked, where, files)));
  const { large, problems: wrong } = await checkLargeFiles(folder, checked.content, where);
  all.push(...wrong);
  if (all.length === 0) all.push(...(await againstThePublic(publishing, checked.content, where)));
  return { content: checked.content, files, large, problems: all };
}

async function readFiles(folder: string, { content, files: named }: Checked, where: Locate, files: Map<string, Buffer>): Promise<ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [];
  const wrong = (steps: Parameters<Locate>[0], problem: string, mend: string) => problems.push({ ...where(steps), problem, mend });
  const bytesOf = (file: string) => readFile(path.join(folder, file)).catch(() => undefined);
  for (const [i, { pictures, videos = [] }] of content.cases.entries()) {
    const shown = [
      ...pictures.map(({ renditions }, n) => ({ renditions, steps: ['pictures', n] })),
      ...videos.map(({ poster }, n) => ({ renditions: poster?.renditions ?? [], steps: ['videos', n, 'poster'] })),
    ];
    for (const { renditions, steps: of } of shown) {
      for (const [r, { hash }] of renditions.entries()) {
        const steps = ['cases', i, ...of, 'renditions', r, 'hash'];
        const bytes = files.get(hash) ?? (/^[0-9a-f]{64}$/.test(hash) ? await bytesOf(path.join('files', hash)) : undefined);
        if (!bytes) wrong(steps, `has no file files/${hash}`, 'Put the file there.');
        else if (sha256Hex(bytes) !== hash) wrong(steps, `is not the hash of files/${hash}`, 'Put the file there as it was exported.');
        else files.set(hash, bytes);
      }
    }
  }
  // pictures as people have them are judged and re-encoded like any that is handed in
  for (const { pictureId, file, path: steps } of named) {
    const bytes = await bytesOf(file);
    const decoded = bytes && (await decodePicture(bytes));
    if (!bytes) wrong(steps, `is not there: ${file}`, 'Put the file there, or correct its name.');
    else if (!decoded?.done) wrong(steps, `cannot be read as a picture: ${file}`, decoded?.refusals?.[0]?.sentence.en ?? 'Give a JPEG, PNG or WebP.');
    else {
      const picture = content.cases.flatMap(({ pictures }) => pictures).find(({ id }) => id === pictureId)!;
      picture.renditions = decoded.done.renditions.map(({ width, height, bytes: rendition }) => {
        const hash = sha256Hex(rendition);
        files.set(hash, rendition);
        return { width, height, hash };
      });
    }
  }
  return problems;
}

/** Videos, subtitles and documents, read as a stream: each is there, and is what its hash says. */
async function checkLargeFiles(folder: string, { cases }: ReleaseContent, where: Locate): Promise<Pick<CheckedArchive, 'large' | 'problems'>> {
  const problems: ArchiveProblem[] = [];
  const large: CheckedArchive['large'] = [];
  for (const [i, { videos = [], documents = [] }] of cases.entries()) {
    const named = [
      ...videos.map((video, n) => ({ ...video, steps: ['videos', n] })),
      ...videos.flatMap(({ subtitles }, n) => subtitles.map((one, s) => ({ ...one, mimeType: subtitlesType, steps: ['videos', n, 'subtitles', s] }))),
      ...documents.map((document, n) => ({ ...document, steps: ['documents', n] })),
    ];
    for (const { hash, byteLength, mimeType, steps } of named) {
      const file = path.join(folder, 'files', /^[0-9a-f]{64}$/.test(hash) ? hash : 'none');
      const found = await hashOfFile(file).catch(() => undefined);
      const wrong = (problem: string, mend: string) => problems.push({ ...where(['cases', i, ...steps, 'hash']), problem, mend });
      if (!found) wrong(`has no file files/${hash}`, 'Put the file there.');
      else if (found.hash !== hash || found.size !== byteLength) wrong(`is not the hash of files/${hash}`, 'Put the file there as it was exported.');
      else large.push({ hash, mimeType, file });
    }
  }
  return { large, problems };
}

async function hashOfFile(file: string): Promise<{ hash: string; size: number }> {
  const digest = createHash('sha256');
  let size = 0;
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    digest.update(bytes);
    size += bytes.length;
  }
  return { hash: digest.digest('hex'), size };
}

/** What the public knows already keeps its id, its slug and its edition; what was taken down does not come back. */
async function againstThePublic({ publisher }: Publishing, content: ReleaseContent, where: Locate): Promise<ArchiveProblem[]> {
  const { id, year } = content.edition!;
  const known = await publicEdition(publisher, year);
  const problems: ArchiveProblem[] = [];
  if (known && known.edition.id !== id) {
    problems.push({ ...where(['edition', 'id']), problem: `is not the id of the public edition of ${year}`, mend: `Give ${known.edition.id}.` });
  }
  if (known?.showcase && content.showcase && known.showcase.id !== content.showcase.id) {
    problems.push({ ...where(['showcase', 'id']), problem: 'is not the id of the public showcase', mend: `Give ${known.showcase.id}.` });
  }
  const { rows } = await publisher.query<{ index: number; gone: boolean }>(
    `select (n.place - 1)::int as index, t.case_id is not null as gone
     from unnest($1::uuid[], $3::text[]) with ordinality as n (id, slug, place)
       left join tombstones t on t.case_id = n.id or t.slug = n.slug
       left join cases c on (c.id = n.id or c.slug = n.slug) and not (c.id = n.id and c.slug = n.slug and c.edition_id = $2)
     where t.case_id is not null or c.id is not null order by n.place`,
    [content.cases.map((one) => one.id), id, content.cases.map((one) => one.slug)],
  );
  for (const { index, gone } of rows) {
    problems.push({
      ...where(['cases', index, 'slug']),
      problem: gone ? 'was taken down' : 'is public under another id, slug or edition',
      mend: gone ? 'Leave the case out.' : 'Give the id and the slug that it has, or new ones.',
    });
  }
  return problems;
}

/** Keeps the files and prepares the release. Two organizers approve it, as any other. */
export async function importEdition(
  desk: Desk,
  { publisher, storage }: Publishing,
  { content, files, large }: CheckedArchive,
  { idempotencyKey, applyAt }: { idempotencyKey: string; applyAt: Date },
): Promise<Outcome<ReleaseView>> {
  const baseRevision = await publicRevision(publisher);
  for (const [hash, bytes] of files) await storage.put(renditionKey(hash), bytes);
  for (const { hash, mimeType, file } of large) await storage.putFile(publicFileKey(hash, mimeType), file);
  const { year } = content.edition!;
  return importRelease(desk, { idempotencyKey, edition: year, kind: 'RESULTS', applyAt, content: { ...content, baseRevision } });
}

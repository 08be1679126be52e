import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { CaseContent } from '../../delivery/releases/release-content.ts';
import { type AcceptedMaterials, acceptedMaterials } from '../preparation/index.ts';
import type { Publishing } from './publishing-context.ts';
import { keepSubtitles, pictureOf, projectDocument, projectVideo } from './project-media.ts';

/** What a case's preparation has for the public beside its words, and which of it was taken down before. */
export interface FromPreparation {
  accepted: AcceptedMaterials;
  /** SHA-256 of files whose addresses say that they are gone. */
  gone: ReadonlySet<string>;
}

/** What was accepted for public cases, by their public ids. A case of which nothing was is not there. */
export async function preparedForCases(
  em: EntityManager,
  { publisher, storage }: Publishing,
  caseIds: string[],
): Promise<Map<string, FromPreparation>> {
  const rows = await em.execute<{ submissionId: string; caseId: string }[]>(
    `select submission_id as "submissionId", case_id as "caseId" from public_case_ids where case_id = any (?::uuid[])`,
    [`{${caseIds.join(',')}}`],
  );
  const found = await acceptedMaterials(
    em,
    rows.map(({ submissionId }) => submissionId),
  );
  await keepSubtitles(storage, [...found.values()]);
  const gone = await goneFiles(publisher, [...found.values()].flatMap(hashesOf));
  return new Map(
    rows.flatMap(({ submissionId, caseId }): [string, FromPreparation][] => {
      const accepted = found.get(submissionId);
      return accepted ? [[caseId, { accepted, gone }]] : [];
    }),
  );
}

const hashesOf = ({ pictures, videos, documents }: AcceptedMaterials): string[] => [
  ...pictures.map(({ renditions }) => renditions.at(-1)!.hash),
  ...[...videos, ...documents].map(({ hash }) => hash),
];

async function goneFiles(publisher: pg.Pool, hashes: string[]): Promise<ReadonlySet<string>> {
  const { rows } = await publisher.query<{ hash: string }>('select hash from gone_files where hash = any($1)', [hashes]);
  return new Set(rows.map(({ hash }) => hash));
}

/**
 * A public case with what was accepted and is not public yet: in the place of the version before where that is public, else behind the others
 * of its kind. What is public stays with its id and its words, and what was taken down does not come back.
 */
export function takeFromPreparation(before: CaseContent, { accepted, gone }: FromPreparation): CaseContent {
  const newest = <From extends { replaces: string[] }, To>(all: readonly From[], project: (one: From, id: string) => To) =>
    all.map((one): Newest<To> => ({ one: project(one, randomUUID()), replaces: one.replaces }));
  const pictures = newest(accepted.pictures, ({ renditions, alts, credit }, id) => ({ id, ...pictureOf(renditions, alts, credit) }));
  const videos = merged(
    before.videos ?? [],
    newest(accepted.videos, (one, id) => projectVideo(one, id)),
    ({ hash }) => hash,
    gone,
  );
  const documents = merged(
    before.documents ?? [],
    newest(accepted.documents, (one, id) => projectDocument(one, id)),
    ({ hash }) => hash,
    gone,
  );
  const subtitles = new Map(accepted.videos.map((video) => [video.hash, projectVideo(video, '').subtitles]));
  return {
    ...before,
    pictures: merged(before.pictures, pictures, ({ renditions }) => renditions.at(-1)!.hash, gone),
    ...(videos.length > 0 ? { videos: videos.map((video) => ({ ...video, subtitles: subtitles.get(video.hash) ?? video.subtitles })) } : {}),
    ...(documents.length > 0 ? { documents } : {}),
  };
}

interface Newest<T> {
  one: T;
  replaces: string[];
}

function merged<T>(before: readonly T[], accepted: readonly Newest<T>[], hashOf: (one: T) => string, gone: ReadonlySet<string>): T[] {
  const known = new Set(before.map(hashOf));
  const after = [...before];
  for (const { one, replaces } of accepted) {
    if (known.has(hashOf(one)) || gone.has(hashOf(one))) continue;
    const place = after.findIndex((other) => replaces.includes(hashOf(other)));
    if (place === -1) after.push(one);
    else after[place] = one;
  }
  return after;
}

import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Publication } from './publication.ts';

/** Lays the sealed parts of a secret programme where screens fetch them, in place of those of the version before. */
export async function publishSealed({ client, editionId }: Publication, sealed: readonly Buffer[]): Promise<void> {
  await client.query(`delete from sealed_parts where edition_id = $1`, [editionId]);
  const inNoOrder = sealed.map((bytes) => ({ hash: sha256Hex(bytes), bytes })).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  for (const { hash, bytes } of inNoOrder)
    await client.query(`insert into sealed_parts (edition_id, hash, bytes) values ($1, $2, $3)`, [editionId, hash, bytes]);
}

/** Takes away the sealed parts of cases that were on stage and of which something is taken down: it is in there as it was. */
export async function withdrawSealed({ client, editionId }: Publication, caseIds: readonly string[]): Promise<void> {
  await client.query(
    `delete from sealed_parts where edition_id = $1 and hash in (select sealed_hash from stage_cues where edition_id = $1 and case_id = any($2::uuid[]))`,
    [editionId, caseIds],
  );
}

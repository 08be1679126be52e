import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { contentHash } from '../../platform/canonical-json.ts';
import { takeRevision } from './apply-release.ts';
import { publishCases } from './publish-cases.ts';
import { publishFiles, type ReadFile } from './publish-files.ts';
import { publishOrganizations } from './publish-organizations.ts';
import type { Publication } from './publication.ts';
import type { StagePart } from './release-content.ts';

interface Programme {
  showcaseId: string;
  editionId: string;
  editionYear: number;
}

/**
 * Makes one place of a secret programme public, inside the transaction of the cue that brings it on stage: the case, what it
 * needs, and its place. It takes a revision like any release. Whoever calls holds the lock of releases and the showcase's row.
 */
export async function publishPart(
  client: pg.PoolClient,
  { showcaseId, editionId, editionYear }: Programme,
  part: StagePart,
  readFile: ReadFile,
): Promise<{ version: number }> {
  const releaseId = randomUUID();
  const { revision, appliedAt } = await takeRevision(client, {
    ...{ id: releaseId, editionYear, kind: 'PROGRAMME', contentHash: contentHash(part), applyAt: new Date(0) },
  });
  const publication: Publication = { client, releaseId, editionId, revision, appliedAt };
  await publishOrganizations(publication, part.organizations);
  await publishFiles(publication, { cases: [part.case] }, readFile);
  await publishCases(publication, [{ ...part.case, position: await placeOf(client, editionId, part.case.id) }]);

  // whoever stood at this place by an earlier version of the programme was on stage all the same: it moves behind the others
  await client.query(
    `update showcase_items set item_order = greatest((select max(item_order) from showcase_items where showcase_id = $1), $3) + 1
     where showcase_id = $1 and item_order = $2 and case_id <> $4`,
    [showcaseId, part.order, part.order, part.case.id],
  );
  await client.query(`delete from showcase_items where showcase_id = $1 and case_id = $2`, [showcaseId, part.case.id]);
  await client.query(`insert into showcase_items (showcase_id, item_order, case_id) values ($1, $2, $3)`, [showcaseId, part.order, part.case.id]);
  const { rows } = await client.query<{ version: number }>(
    `update showcases set version = version + 1, revision = $2 where id = $1 returning version`,
    [showcaseId, revision],
  );
  return rows[0]!;
}

/** The place among the edition's public cases: where it is already, else behind those that were on stage before. */
async function placeOf(client: pg.PoolClient, editionId: string, caseId: string): Promise<number> {
  const { rows } = await client.query<{ place: number }>(
    `select coalesce((select position from cases where id = $2), (select max(position) + 1 from cases where edition_id = $1), 1) as place`,
    [editionId, caseId],
  );
  return rows[0]!.place;
}

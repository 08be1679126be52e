import type { Publication } from './publication.ts';
import type { RemovalContent, ShowcaseContent } from './release-content.ts';
import { ReleaseRefused, StageNotOver } from './release-problems.ts';

/** Publishes the edition's programme. Its version goes up when the programme is another one than before. */
export async function publishShowcase({ client, releaseId, editionId, revision }: Publication, { id, items }: ShowcaseContent): Promise<void> {
  const { rows } = await client.query<{ id: string; isSecret: boolean; items: ShowcaseContent['items'] }>(
    `select s.id, s.is_secret as "isSecret", array(select json_build_object('order', i.item_order, 'caseId', i.case_id) from showcase_items i
       where i.showcase_id = s.id order by i.item_order) as items
     from showcases s where s.edition_id = $1 for update`,
    [editionId],
  );
  const before = rows[0];
  if (!before) {
    await client.query(`insert into showcases (id, edition_id, version, revision) values ($1, $2, 1, $3)`, [id, editionId, revision]);
  } else {
    if (before.id !== id) throw new ReleaseRefused(releaseId, `the edition's showcase is ${before.id}, and keeps its id for life`);
    if (sameProgramme(before.items, items) && !before.isSecret) return;
    await client.query(`update showcases set version = version + 1, revision = $2, is_secret = false where id = $1`, [id, revision]);
    await client.query(`delete from showcase_items where showcase_id = $1`, [id]);
  }
  const { rowCount } = await client.query(
    `insert into showcase_items (showcase_id, item_order, case_id)
     select $1, i."order", c.id from jsonb_to_recordset($2::jsonb) as i ("order" int, "caseId" uuid)
     join cases c on c.id = i."caseId" and c.edition_id = $3`,
    [id, JSON.stringify(items), editionId],
  );
  if (rowCount !== items.length) throw new ReleaseRefused(releaseId, 'the programme names a case that is not public in this edition');
}

const sameProgramme = (before: ShowcaseContent['items'], after: ShowcaseContent['items']): boolean => {
  const inOrder = after.toSorted((a, b) => a.order - b.order);
  return before.length === after.length && before.every((item, i) => item.order === inOrder[i]!.order && item.caseId === inOrder[i]!.caseId);
};

/** Takes cases that are taken down out of the programme, which makes it another one. The places of the others stay. */
export async function shortenShowcase({ client, editionId, revision }: Publication, removals: RemovalContent[]): Promise<void> {
  const { rowCount } = await client.query(
    `delete from showcase_items i using showcases s where s.id = i.showcase_id and s.edition_id = $1 and i.case_id = any($2::uuid[])`,
    [editionId, removals.map(({ caseId }) => caseId)],
  );
  if (rowCount) await client.query(`update showcases set version = version + 1, revision = $2 where edition_id = $1`, [editionId, revision]);
}

/** Opens a stage whose programme is secret: it has no items but those that the stage has reached already. */
export async function openSecretShowcase({ client, releaseId, editionId, revision }: Publication, id: string): Promise<void> {
  const { rows } = await client.query<{ id: string; isSecret: boolean }>(
    `select id, is_secret as "isSecret" from showcases where edition_id = $1 for update`,
    [editionId],
  );
  const before = rows[0];
  if (before && before.id !== id) throw new ReleaseRefused(releaseId, `the edition's showcase is ${before.id}, and keeps its id for life`);
  if (before && !before.isSecret) throw new ReleaseRefused(releaseId, 'the programme of this edition is public, and cannot become secret');
  if (before) return;
  await client.query(`insert into showcases (id, edition_id, version, revision, is_secret) values ($1, $2, 1, $3, true)`, [id, editionId, revision]);
}

/** A secret programme and results contradict each other until the stage has ended. */
export async function stageIsOver({ client, editionId }: Publication, applyAt: Date): Promise<void> {
  const { rowCount } = await client.query(
    `select from showcases s where s.edition_id = $1 and s.is_secret
       and (select q.state from stage_cues q where q.edition_id = s.edition_id order by q.sequence desc limit 1) is distinct from 'ENDED' for share of s`,
    [editionId],
  );
  if (rowCount) throw new StageNotOver(applyAt);
}

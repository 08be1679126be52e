import type { EntityManager } from '@mikro-orm/postgresql';
import type { MergeOrganizationsInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { entryWasMerged, sameEntry } from './directory-problems.ts';
import { directoryEntry, type DirectoryEntryView } from './directory-entry.ts';
import { Organization } from './organization.entity.ts';

/**
 * Makes two entries one. Nothing that names the one that goes is touched: its id leads to the one that stays, which is
 * followed wherever an entry is read. So nobody's draft changes, and what was handed in or is public stays as it was.
 * What it was like before is kept, so that it can be undone.
 */
export async function mergeOrganizations(desk: Desk, input: MergeOrganizationsInput): Promise<Outcome<DirectoryEntryView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { duplicateId, keptId } = input;
  const strange = (['duplicateId', 'keptId'] as const).filter((name) => !isUuid(input[name]));
  if (strange.length > 0) return refuse(...strange.map((name) => notFound(name)));
  if (duplicateId.toLowerCase() === keptId.toLowerCase()) return refuse(sameEntry());

  return await once(desk, 'mergeOrganizations', input, async ({ em, instant }) => {
    await em.execute('select pg_advisory_xact_lock(13, 1)'); // one change of the tree at a time
    await em.execute('select from organizations where id in (?) order by id for update', [[duplicateId, keptId]]);
    const [duplicate, kept] = [await em.findOne(Organization, { id: duplicateId }), await em.findOne(Organization, { id: keptId })];
    const missing = [...(duplicate ? [] : [notFound('duplicateId')]), ...(kept ? [] : [notFound('keptId')])];
    if (!duplicate || !kept) return refuse(...missing);
    if (duplicate.mergedInto !== null) return refuse(entryWasMerged('duplicateId'));
    if (kept.mergedInto !== null) return refuse(entryWasMerged('keptId'));

    await em.execute('insert into organization_merges (merged_id, kept_id, merged_by, at, undo) values (?, ?, ?, ?, ?::jsonb)', [
      ...[duplicateId, keptId, desk.person.id, await instant()],
      JSON.stringify(await asItWas(em, duplicateId, keptId)),
    ]);
    await handPartsOver(em, duplicateId, keptId, duplicate.parentId ?? null);
    await em.execute(
      'update organizations set merged_into = ?, parent_id = null, kept_by_organizers = true, version = version + 1, updated_at = instant() where id = ?',
      [keptId, duplicateId],
    );
    await em.execute('update organizations set kept_by_organizers = true where id = ?', [keptId]);
    await em.execute('update organizations set merged_into = ? where merged_into = ?', [keptId, duplicateId]); // never two steps to follow
    return done(directoryEntry((await em.fork({ keepTransactionContext: true }).findOne(Organization, { id: keptId }))!));
  });
}

/** Parts of the one that goes become parts of the one that stays; those that this stands under go one step up, lest it stand under itself. */
async function handPartsOver(em: EntityManager, duplicateId: string, keptId: string, aboveIt: string | null): Promise<void> {
  const aboveKept = `with recursive above (id) as (
    select ?::uuid union select o.parent_id from above a join organizations o on o.id = a.id where o.parent_id is not null
  )`;
  const up = await em.execute<{ id: string }[]>(`${aboveKept} select o.id from organizations o join above a on a.id = o.id where o.parent_id = ?`, [
    keptId,
    duplicateId,
  ]);
  for (const { id } of up) await em.execute('update organizations set parent_id = ?, version = version + 1 where id = ?', [aboveIt, id]);
  await em.execute('update organizations set parent_id = ?, version = version + 1 where parent_id = ?', [keptId, duplicateId]);
}

async function asItWas(em: EntityManager, duplicateId: string, keptId: string): Promise<unknown> {
  const rows = await em.execute<{ undo: unknown }[]>(
    `select jsonb_build_object(
       'merged', (select to_jsonb(o) from organizations o where o.id = ?), 'kept', (select to_jsonb(o) from organizations o where o.id = ?),
       'mergedBefore', (select coalesce(jsonb_agg(o.id order by o.id), '[]') from organizations o where o.merged_into = ?),
       'parts', (select coalesce(jsonb_agg(o.id order by o.id), '[]') from organizations o where o.parent_id = ?)) as undo`,
    [duplicateId, keptId, duplicateId, duplicateId],
  );
  return rows[0]!.undo;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { ReleaseAltered, type ReleaseContent, type StageContent, withoutFiles } from '../../delivery/releases/index.ts';
import { contentHash } from '../../platform/canonical-json.ts';

/**
 * The secret programme that an edition's stage goes by: exactly as two people approved it, without what was withheld when it was
 * sealed, or an error. Undefined where the programme is public, or none is released.
 */
export async function secretProgramme(em: EntityManager, editionYear: number): Promise<StageContent | undefined> {
  const rows = await em.execute<{ id: string; content: ReleaseContent; hash: string; withheld: string[] }[]>(
    `select id, content, content_hash as hash, withheld_files as withheld from releases where edition_year = ? and kind = 'PROGRAMME' and state = 'APPLIED'
     order by revision desc limit 1`,
    [editionYear],
  );
  const [release] = rows;
  if (!release?.content.stage) return undefined;
  if (contentHash(release.content) !== release.hash) throw new ReleaseAltered(release.id, 'its documents do not have the hash that was approved');
  return withoutFiles(release.content, release.withheld).stage;
}

/** The slugs that cases got with a secret programme: once made, a case keeps its name in whatever is released later. */
export async function slugsOnStage(em: EntityManager, editionYear: number): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; slug: string }[]>(
    `select part -> 'case' ->> 'id' as id, part -> 'case' ->> 'slug' as slug
     from releases r cross join jsonb_array_elements(r.content -> 'stage' -> 'parts') part
     where r.edition_year = ? and r.kind = 'PROGRAMME' and r.state <> 'ABORTED' order by r.prepared_at desc`,
    [editionYear],
  );
  return new Map(rows.reverse().map(({ id, slug }) => [id, slug]));
}

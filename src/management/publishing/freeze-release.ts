import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import type { Desk } from '../identity/index.ts';
import { releaseById, type ReleaseView } from './release-queries.ts';
import { Release } from './release.entity.ts';

interface Prepared {
  editionYear: number;
  kind: ReleaseKind;
  applyAt: Date;
  content: ReleaseContent;
}

/** Keeps the documents with their hash. From here on nobody changes them, the database sees to that. */
export async function freezeRelease(em: EntityManager, desk: Desk, { editionYear, kind, applyAt, content }: Prepared): Promise<ReleaseView> {
  const release = em.create(Release, {
    ...{ editionYear, kind, applyAt, content },
    contentHash: contentHash(content),
    preparedBy: desk.person.id,
  });
  await em.flush();
  return releaseById(em, release.id);
}

/** Makes everybody who prepares a release for an edition wait for each other until the transaction ends. */
export const oneAtATime = (em: EntityManager, editionYear: number): Promise<unknown> =>
  em.execute(`select pg_advisory_xact_lock(hashtext('prepare-release'), ?)`, [editionYear]);

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { notFound } from '../identity/index.ts';
import { projectEdition } from './project-edition.ts';
import type { KindOfRelease } from './release-kind.ts';

export const callRelease: KindOfRelease = { takes: [], prepare: prepareCall };

/** The call: the edition as it is kept now. */
async function prepareCall(em: EntityManager, { edition: year }: { edition: number }): Promise<Outcome<ReleaseContent>> {
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));
  return done({ edition: projectEdition(edition), organizations: [], cases: [], removals: [] });
}

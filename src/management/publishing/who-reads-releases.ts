import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseKind } from '../../generated/schema.ts';
import { editionOfYear } from '../editions/index.ts';
import { isTiedToTheEdition } from '../selection/index.ts';

/** Kinds whose documents follow from what was decided, and say so before the public knows. */
const tellDecisions: ReadonlySet<ReleaseKind> = new Set(['RESULTS', 'PROGRAMME', 'HONOURS']);

/**
 * Whether an organizer may know what a release that waits holds: by its changes, by rehearsing it, by approving it or handing it to partners.
 * Whoever is tied to a case of the edition reads none of its plans, and a release says the same as the plan from which it was made.
 */
export async function mayReadContent(em: EntityManager, release: { kind: ReleaseKind; editionYear: number }): Promise<boolean> {
  return !tellDecisions.has(release.kind) || (await readsPlans(em, release.editionYear));
}

/** Whether an organizer of an edition may read its plans. */
export async function readsPlans(em: EntityManager, editionYear: number): Promise<boolean> {
  const edition = await editionOfYear(em, editionYear);
  return edition === null || !(await isTiedToTheEdition(em, edition.id));
}

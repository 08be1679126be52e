import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';

/** Days after which a key can no longer be told from a new one. */
export const daysKept = 30;

/** Removes what acts answered long ago: whole submissions and reviews are in there. */
export async function forgetAnswers(em: EntityManager): Promise<void> {
  await asSystem(em, 'retention', (em) => em.execute(`delete from idempotent_acts where at < instant() - interval '${daysKept} days'`));
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../../platform/secret-box.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { asSystem } from '../identity/index.ts';
import { erasePerson, LastOrganizer } from './erase-person.ts';
import { whatHolds } from './what-holds.ts';

/**
 * Takes out whoever asked for it and whose days are over; where something holds them still, they wait for the next round.
 * One who fails keeps none of the others.
 */
export async function eraseWhoAsked(
  em: EntityManager,
  storage: Storage,
  box: SecretBox,
  onFailure: (personId: string, error: unknown) => void,
): Promise<number> {
  const due = await em
    .fork()
    .execute<{ id: string; email: string }[]>(
      `select p.id, p.email from erasure_requests r join people p on p.id = r.person_id where r.due_at <= instant() order by r.due_at limit 100`,
    );
  let erased = 0;
  for (const { id, email } of due) {
    try {
      if ((await asSystem(em, 'privacy', (em) => whatHolds(em, id))).length > 0) continue;
      if (await erasePerson(em, storage, box, email, { onlyWhoAsked: true })) erased++;
    } catch (error) {
      if (!(error instanceof LastOrganizer)) onFailure(id, error);
    }
  }
  return erased;
}

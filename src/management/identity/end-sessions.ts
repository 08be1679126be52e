import type { EntityManager } from '@mikro-orm/postgresql';

/** Ends a person's sessions at once, on every node; all but one, where one is named. */
export const endSessions = (em: EntityManager, personId: string, except: string | null = null): Promise<unknown> =>
  em.execute(`update sessions set revoked_at = instant() where person_id = ? and revoked_at is null and id is distinct from ?::uuid`, [
    personId,
    except,
  ]);

/** Ends the keys of a person's own programs at once: whoever had the password may have made one. */
export const endPersonalKeys = (em: EntityManager, personId: string): Promise<unknown> =>
  em.execute(`update keys set revoked_at = instant() where person_id = ? and revoked_at is null`, [personId]);

import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../../identity/index.ts';
import { codeFrom, pairing } from './pairing-rules.ts';

/** The hash of the secret that a screen has made, and how its key will begin. */
export interface Waiting {
  prefix: string;
  tokenHash: Buffer;
}

/**
 * A code for a screen to show. The screen has made its own secret and sends its hash alone, so that no answer, and nothing
 * that is kept, holds a key. Asked again with the same secret it gets another code. Undefined where too many wait.
 */
export const askForCode = (em: EntityManager, { prefix, tokenHash }: Waiting): Promise<{ code: string; expiresAt: string } | undefined> =>
  asSystem(em, 'screens', (em) =>
    em.transactional(async (em) => {
      await em.execute(`delete from screen_pairings where expires_at <= instant() or token_hash = ?`, [tokenHash]);
      const [{ waiting }] = await em.execute<[{ waiting: number }]>(`select count(*)::int as waiting from screen_pairings`);
      if (waiting >= pairing.waiting) return undefined;
      const rows = await em.execute<{ code: string; expiresAt: string | Date }[]>(
        `insert into screen_pairings (code, prefix, token_hash, expires_at) values (?, ?, ?, instant() + ?::interval)
         on conflict do nothing returning code, expires_at as "expiresAt"`,
        [codeFrom(randomBytes(6)), prefix, tokenHash, `${pairing.minutes} minutes`],
      );
      return rows[0] && { code: rows[0].code, expiresAt: new Date(rows[0].expiresAt).toISOString() };
    }),
  );

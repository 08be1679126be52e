import type { EntityManager } from '@mikro-orm/postgresql';
import { tokenHash } from './session-token.ts';

type Purpose = 'SIGN_IN' | 'SET_PASSWORD' | 'FROM_PROVIDER';

/** Uses a link up, in the transaction that does what it is for. Null for one that is not good for these purposes. */
export async function useLink(em: EntityManager, token: string, ...purposes: Purpose[]): Promise<{ email: string; purpose: Purpose } | null> {
  if (!/^cgl_[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const rows = await em.execute<{ email: string; purpose: Purpose }[]>(
    `update links set used_at = instant()
     where token_hash = ? and purpose in (?) and used_at is null and expires_at > instant() returning email, purpose`,
    [tokenHash(token), purposes],
  );
  return rows[0] ?? null;
}

/** Whom a link that is still good was sent to, without using it up. */
export async function emailOfLink(em: EntityManager, token: string, purpose: Purpose): Promise<string | null> {
  const rows = await em.execute<{ email: string }[]>(
    `select email from links where token_hash = ? and purpose = ? and used_at is null and expires_at > instant()`,
    [tokenHash(token), purpose],
  );
  return rows[0]?.email ?? null;
}

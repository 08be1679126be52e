import type { EntityManager } from '@mikro-orm/postgresql';

interface ScreenKey {
  name: string;
  prefix: string;
  tokenHash: Buffer;
  editionYear: number;
  createdBy: string;
  expiresAt: Date;
}

/** Makes a key of a secret that a screen has made itself, for one edition. Its id; undefined where such a key is there already. */
export async function makeScreenKey(em: EntityManager, key: ScreenKey): Promise<string | undefined> {
  const rows = await em.execute<{ id: string }[]>(
    `insert into keys (kind, name, prefix, token_hash, scopes, editions, created_by, expires_at)
     values ('SCREEN', ?, ?, ?, '{SHOWCASE,STAGE}', array[?::int], ?, ?) on conflict do nothing returning id`,
    [key.name, key.prefix, key.tokenHash, key.editionYear, key.createdBy, key.expiresAt],
  );
  return rows[0]?.id;
}

/** Ends a key on every node, from the next request on, and the streams that came with it. */
export const endKey = (em: EntityManager, id: string): Promise<unknown> =>
  em.execute(`update keys set revoked_at = instant() where id = ? and revoked_at is null`, [id]);

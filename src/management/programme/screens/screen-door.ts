import type { EntityManager } from '@mikro-orm/postgresql';
import { endedOf, openKey } from '../../keys/index.ts';

/** Lets screens in by their keys, for whoever shows them what is public. */
export interface ScreenDoor {
  open(token: string): Promise<{ credential: string; editions: readonly number[] | null; readsProgramme: boolean; readsStage: boolean } | null>;
  endedOf(credentials: readonly string[]): Promise<ReadonlySet<string>>;
}

export const openScreenDoor = (em: () => EntityManager): ScreenDoor => ({
  async open(token) {
    const key = (await openKey(em(), token, 'en'))?.key;
    if (key?.kind !== 'SCREEN') return null;
    const { id, scopes, editions } = key;
    return { credential: `key ${id}`, editions, readsProgramme: scopes.includes('SHOWCASE'), readsStage: scopes.includes('STAGE') };
  },
  endedOf: (credentials) => endedOf(em(), credentials),
});

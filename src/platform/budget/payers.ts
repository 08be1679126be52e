import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Client } from './budgets.ts';

const tokensKept = 20_000;

/**
 * Whose tokens were good a moment ago, so that the right one pays before anything is looked up. It says nothing about
 * whether a token is still good, and holds no token.
 */
export class Payers {
  readonly #byToken = new LRUCache<string, Client>({ max: tokensKept });

  find(token: string): Client | undefined {
    return this.#byToken.get(hashed(token));
  }

  remember(token: string, client: Client): void {
    this.#byToken.set(hashed(token), client);
  }
}

const hashed = (token: string): string => createHash('sha256').update(token).digest('base64url');

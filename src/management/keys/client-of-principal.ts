import type { Principal } from '../identity/index.ts';

/** Who pays for what is asked, and whether a file may come along with it. */
export interface SignedClient {
  /** Left out for visitors, who pay as the address that they come from. */
  client?: string;
  takesFiles: boolean;
  /** The session or the key, as `endedOf` takes it; left out for visitors. */
  credential?: string;
}

/** A personal key spends what its person has; a partner's or a screen's key has an allowance of its own, wherever it asks from. */
export function clientOfPrincipal(principal: Principal): SignedClient {
  if (principal.kind === 'person') return { client: principal.desk.person.id, takesFiles: true, credential: `session ${principal.desk.sessionId}` };
  if (principal.kind === 'visitor') return { takesFiles: false };
  const { id, scopes } = principal.key;
  return { client: principal.desk?.person.id ?? `key ${id}`, takesFiles: scopes.includes('WRITE'), credential: `key ${id}` };
}

import type { Principal } from '../identity/index.ts';

/** Who pays for what is asked, and whether a file may come along with it. */
export interface SignedClient {
  /** Left out for visitors, who pay as the address that they come from. */
  client?: string;
  takesFiles: boolean;
}

/** A personal key spends what its person has; a partner's or a screen's key has an allowance of its own, wherever it asks from. */
export function clientOfPrincipal(principal: Principal): SignedClient {
  if (principal.kind === 'person') return { client: principal.desk.person.id, takesFiles: true };
  if (principal.kind === 'visitor') return { takesFiles: false };
  return { client: principal.desk?.person.id ?? `key ${principal.key.id}`, takesFiles: principal.key.scopes.includes('WRITE') };
}

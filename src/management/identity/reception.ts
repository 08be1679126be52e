import type { EntityManager } from '@mikro-orm/postgresql';
import { spokenFault } from '../../platform/graph/faults.ts';
import type { Language } from '../../platform/language.ts';
import type { SecretBox } from '../../platform/secret-box.ts';

/** What somebody who is not signed in yet can reach of the management side: the way in. */
export interface Reception {
  /** Null on a node without the management side. */
  reception: FrontDoor | null;
  language: Language;
}

/** Whether roles count only once a second factor is confirmed. */
export type SecondFactorRule = 'required' | 'off';

export interface FrontDoor {
  em: EntityManager;
  language: Language;
  /** The network address that the request came from; attempts are counted by it. */
  from: string;
  box: SecretBox;
  passkeys: PasskeySettings;
  /** The front end's page that takes links. */
  signInUrl: string;
}

export interface PasskeySettings {
  /** The host that passkeys are bound to. */
  rpId: string;
  /** The origins of the pages that may use them. */
  origins: string[];
}

/** The way in; refuses on a node that has none. */
export function frontDoor({ reception, language }: Reception): FrontDoor {
  if (reception) return reception;
  throw spokenFault('SERVED_ELSEWHERE', language);
}

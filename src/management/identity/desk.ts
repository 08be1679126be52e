import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role, SecondFactorState } from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import type { Language } from '../../platform/language.ts';

/** A signed-in person at work: who they are, what they hold, and a view of the database for one request. */
export interface Desk {
  person: { id: string; name: string; email: string };
  sessionId: string;
  /** The session behind the request; undefined where there is none, as for a personal key or the program's own acts. */
  session?: OpenSession;
  /** What counts for this request: empty while the session lacks the second factor that a role asks for. */
  grants: readonly Grant[];
  language: Language;
  /** The database's instant at which the last byte of the request was here; undefined where nobody noted it. */
  arrivedAt?: Date;
  /** For reading, as this person: the database knows who acts. What changes something goes through `once`. */
  em: EntityManager;
}

export interface OpenSession {
  secondFactor: SecondFactorState;
  /** What the person holds, whether or not it counts yet. */
  held: readonly Grant[];
  /** Asks the database once more: a request may have taken long. */
  isStillOpen(em: EntityManager): Promise<boolean>;
}

export interface Grant {
  role: Role;
  /** The edition that it is limited to; null for all. */
  editionYear: number | null;
  /** The field that it is limited to; null for all. */
  fieldKey: string | null;
}

/** What a resolver of the management side gets to know of a request. */
export interface Signed {
  /** Null for a visitor. */
  desk: Desk | null;
  language: Language;
  /** False on a node without the management side. */
  managementIsHere: boolean;
}

/** The signed-in person; refuses everybody else. */
export function signedIn({ desk, language, managementIsHere }: Signed): Desk {
  if (desk) return desk;
  throw spokenFault(managementIsHere ? 'UNAUTHENTICATED' : 'SERVED_ELSEWHERE', language);
}

/** Whether somebody holds a role for an edition and, where one is named, for one of its fields. */
export const holds = (desk: Desk, role: Role, where: { editionYear: number; fieldKey?: string }): boolean =>
  desk.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.editionYear === null || grant.editionYear === where.editionYear) &&
      (grant.fieldKey === null || grant.fieldKey === where.fieldKey),
  );

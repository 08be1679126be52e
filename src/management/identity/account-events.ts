import type { EntityManager } from '@mikro-orm/postgresql';

/** Something that happened to an account, or was tried on one. It holds no address, no code and no token. */
export interface AccountEvent {
  /** What, as one word. */
  act: string;
  /** Whose account; null where none is known by what was sent. */
  personId: string | null;
  sessionId?: string | null;
  /** The way in or the session that it was about. */
  subject?: { type: 'session' | 'passkey'; id: string };
  facts?: Readonly<Record<string, string>>;
}

/** Works in the transaction under way: when it throws, the event has not happened. */
export type EventFollower = (em: EntityManager, event: AccountEvent) => Promise<void>;

const followers = new Set<EventFollower>();

/** From now on hears of every event. What follows lies to the right of this module; whoever wires the house names it here. */
export const followAccounts = (follower: EventFollower): void => void followers.add(follower);

/** Call it last in a transaction: what follows may wait in line for others. */
export async function tellOfAccount(em: EntityManager, event: AccountEvent): Promise<void> {
  for (const follow of followers) await follow(em, event);
}

/** Tells of a try that came to nothing, in a transaction of its own. */
export const tellOfFailure = (em: EntityManager, event: AccountEvent): Promise<void> => em.fork().transactional((em) => tellOfAccount(em, event));

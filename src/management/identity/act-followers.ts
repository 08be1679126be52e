import type { EntityManager } from '@mikro-orm/postgresql';
import type { Desk } from './desk.ts';

/** An act that has been done and is about to be committed. */
export interface Act {
  operation: string;
  input: object;
  result: object;
}

/** Works in the act's own transaction: when it throws, the act has not happened. */
export type ActFollower = (em: EntityManager, desk: Desk, act: Act) => Promise<void>;

const followers = new Set<ActFollower>();

/** From now on hears of every act. What follows acts lies to the right of this module; whoever wires the house names it here. */
export const followActs = (follower: ActFollower): void => void followers.add(follower);

export async function tellFollowers(em: EntityManager, desk: Desk, act: Act): Promise<void> {
  for (const follow of followers) await follow(em, desk, act);
}

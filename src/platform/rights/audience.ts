import type { Language } from '../language.ts';
import type { Refusal } from '../graph/refusal.ts';

/** What is decided from who is asking alone, before anything is read. */
export interface Gate {
  /** What has to be so, for people. */
  asks: string;
  /** Throws a fault for whoever is not known, hands back a refusal for whoever is known and may not; undefined lets in. */
  refusal: (asker: never) => Refusal | undefined;
}

/** What a gate gets to know of a request, at the least. */
export interface Asker {
  language: Language;
}

/** Those who may, as the table of rights names them. */
export interface Audience {
  /** Stands in the table. */
  name: string;
  /** Says who that is, for people. */
  sentence: string;
  /** Left out where nothing can be decided before the object is known; there the object's own query decides. */
  gate?: Gate;
}

/** Who may, for each place of the graph and each route: see `check-rights.ts` for the forms of a key. */
export type Rights = Readonly<Record<string, Audience>>;

export const everyone: Audience = { name: 'everyone', sentence: 'Anybody, signed in or not: what is public.' };

export const nobody: Audience = { name: 'nobody', sentence: 'Refused to all, whoever asks.' };

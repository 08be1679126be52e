import DataLoader from 'dataloader';
import type { Desk } from '../identity/index.ts';
import { type ContactView, contactsOfAll } from './desk-queries.ts';
import { recommendationsOfAll, type RecommendationView } from './recommendation-queries.ts';

/** Answers for a whole page at once. Nothing is remembered beyond that. */
interface Loaders {
  ofSubmission: DataLoader<string, RecommendationView[]>;
  contacts: DataLoader<string, ContactView[]>;
}

const ofDesk = new WeakMap<Desk, Loaders>();

export function loadersOf(desk: Desk): Loaders {
  let loaders = ofDesk.get(desk);
  if (!loaders) {
    loaders = {
      ofSubmission: new DataLoader((ids) => recommendationsOfAll(desk.em, ids), { cache: false }),
      contacts: new DataLoader((ids) => contactsOfAll(desk.em, ids), { cache: false }),
    };
    ofDesk.set(desk, loaders);
  }
  return loaders;
}

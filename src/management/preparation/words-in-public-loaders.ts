import DataLoader from 'dataloader';
import type { Desk } from '../identity/index.ts';
import { type WordsInPublic, wordsInPublic } from '../translations/index.ts';

const ofDesk = new WeakMap<Desk, DataLoader<string, WordsInPublic | null>>();

/** What a release would say of a whole page of cases; null of those that somebody does not lead. Nothing is remembered beyond that. */
export function wordsInPublicOf(desk: Desk): DataLoader<string, WordsInPublic | null> {
  let loader = ofDesk.get(desk);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const found = await wordsInPublic(desk.em, [...new Set(ids)]);
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    );
    ofDesk.set(desk, loader);
  }
  return loader;
}

import DataLoader from 'dataloader';
import type { Desk } from '../identity/index.ts';
import { ownPreparations, type PreparationView } from './preparation-queries.ts';

const ofDesk = new WeakMap<Desk, DataLoader<string, PreparationView | null>>();

/** What is to be prepared of a whole page of cases, by one statement. Nothing is remembered beyond that. */
export function preparationLoaderOf(desk: Desk): DataLoader<string, PreparationView | null> {
  let loader = ofDesk.get(desk);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const found = await ownPreparations(desk.em, ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    );
    ofDesk.set(desk, loader);
  }
  return loader;
}

import DataLoader from 'dataloader';
import type { Desk } from '../../identity/index.ts';
import { evaluationsOf, type EvaluationView, feedbackFor } from './outcome-queries.ts';

/** Answers for a whole page at once. Nothing is remembered beyond that. */
interface Loaders {
  evaluation: DataLoader<string, EvaluationView | null>;
  feedback: DataLoader<string, { comment: string }[]>;
}

const ofDesk = new WeakMap<Desk, Loaders>();

export function outcomeLoadersOf(desk: Desk): Loaders {
  let loaders = ofDesk.get(desk);
  if (!loaders) {
    loaders = {
      evaluation: new DataLoader(
        async (ids) => {
          const found = await evaluationsOf(desk.em, ids);
          return ids.map((id) => found.get(id) ?? null);
        },
        { cache: false },
      ),
      feedback: new DataLoader(
        async (ids) => {
          const found = await feedbackFor(desk.em, ids);
          return ids.map((id) => found.get(id) ?? []);
        },
        { cache: false },
      ),
    };
    ofDesk.set(desk, loaders);
  }
  return loaders;
}

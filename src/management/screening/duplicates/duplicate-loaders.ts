import DataLoader from 'dataloader';
import { noteReads } from '../../audit/index.ts';
import { editionOfYear } from '../../editions/index.ts';
import type { Desk } from '../../identity/index.ts';
import type { CandidateView } from './duplicate-view.ts';
import { likelyCases } from './likely-cases.ts';

interface Asked {
  id: string;
  /** The year. */
  edition: number;
}

const ofDesk = new WeakMap<Desk, DataLoader<Asked, CandidateView[]>>();

/** For all cases of a page at once. Nothing is remembered beyond that: a later question gets a fresh answer. */
export function duplicatesOf(desk: Desk): DataLoader<Asked, CandidateView[]> {
  let loader = ofDesk.get(desk);
  if (!loader) ofDesk.set(desk, (loader = new DataLoader((asked) => load(desk, asked), { cache: false })));
  return loader;
}

async function load(desk: Desk, asked: readonly Asked[]): Promise<CandidateView[][]> {
  const em = desk.em.fork();
  const found = new Map<string, CandidateView[]>();
  for (const year of new Set(asked.map(({ edition }) => edition))) {
    const ids = asked.filter(({ edition }) => edition === year).map(({ id }) => id);
    for (const [id, candidates] of await likelyCases(em, (await editionOfYear(em, year))!, ids)) found.set(id, candidates);
  }
  const read = [...found.values()].flat().flatMap(({ submission }) => (submission ? [submission] : []));
  noteReads(
    desk,
    [...new Map(read.map((each) => [each.id, each])).values()].map(({ id, edition }) => ({ type: 'submission', id, editionYear: edition })),
  );
  return asked.map(({ id }) => found.get(id) ?? []);
}

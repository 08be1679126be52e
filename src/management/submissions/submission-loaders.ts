import DataLoader from 'dataloader';
import { Edition } from '../editions/index.ts';
import { type Desk, instantOf } from '../identity/index.ts';
import { casesOfAll, type Counted } from './eligibility-facts.ts';

/** Answers for all submissions of a page at once. Nothing is remembered beyond that: a later question gets a fresh answer. */
interface Loaders {
  edition: DataLoader<number, Edition>;
  cases: DataLoader<Counted, number>;
  now: DataLoader<'now', Date>;
}

const ofDesk = new WeakMap<Desk, Loaders>();

export function loadersOf(desk: Desk): Loaders {
  let loaders = ofDesk.get(desk);
  if (!loaders) ofDesk.set(desk, (loaders = makeLoaders(desk)));
  return loaders;
}

const makeLoaders = ({ em }: Desk): Loaders => ({
  edition: new DataLoader(
    async (years) => {
      const editions = new Map((await em.fork().find(Edition, { year: { $in: [...new Set(years)] } })).map((each) => [each.year, each]));
      return years.map((year) => editions.get(year)!); // submissions have one: the database holds them to it
    },
    { cache: false },
  ),
  cases: new DataLoader((whose) => casesOfAll(em, whose), { cache: false }),
  now: new DataLoader(
    async (asked) => {
      const now = await instantOf(em);
      return asked.map(() => now);
    },
    { cache: false },
  ),
});

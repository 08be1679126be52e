import DataLoader from 'dataloader';
import { Edition, type RulesVersion, rulesVersions } from '../editions/index.ts';
import { type Desk, instantOf } from '../identity/index.ts';
import { type InvitationView, openInvitations } from './open-invitations.ts';
import { casesOfAll, type Counted, releasedBefore } from './eligibility-facts.ts';
import type { Released } from './eligibility-rules.ts';

/** Answers for all submissions of a page at once. Nothing is remembered beyond that: a later question gets a fresh answer. */
interface Loaders {
  edition: DataLoader<number, Edition>;
  cases: DataLoader<Counted, number>;
  now: DataLoader<'now', Date>;
  released: DataLoader<Edition, Released[]>;
  rules: DataLoader<string, RulesVersion[]>;
  /** By the person's id. */
  name: DataLoader<string, string>;
  /** Open invitations to a submission's desk, by its id. */
  invitations: DataLoader<string, InvitationView[]>;
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
  // a page is of one edition, or of a few: each is read once
  released: new DataLoader(
    (editions) =>
      onceForEach(
        editions,
        ({ id }) => id,
        (edition) => releasedBefore(em, edition),
      ),
    { cache: false },
  ),
  rules: new DataLoader(
    (ids) =>
      onceForEach(
        ids,
        (id) => id,
        (id) => rulesVersions(em, id),
      ),
    { cache: false },
  ),
  name: new DataLoader(
    async (ids) => {
      const people = await em.execute<{ id: string; name: string }[]>('select id, name from people where id in (?)', [ids]);
      const names = new Map(people.map(({ id, name }) => [id, name]));
      return ids.map((id) => names.get(id) ?? '');
    },
    { cache: false },
  ),
  invitations: new DataLoader((ids) => openInvitations(em, ids), { cache: false }),
  now: new DataLoader(
    async (asked) => {
      const now = await instantOf(em);
      return asked.map(() => now);
    },
    { cache: false },
  ),
});

async function onceForEach<Key, Answer>(keys: readonly Key[], idOf: (key: Key) => string, read: (key: Key) => Promise<Answer>): Promise<Answer[]> {
  const answers = new Map<string, Promise<Answer>>();
  for (const key of keys) if (!answers.has(idOf(key))) answers.set(idOf(key), read(key));
  return await Promise.all(keys.map((key) => answers.get(idOf(key))!));
}

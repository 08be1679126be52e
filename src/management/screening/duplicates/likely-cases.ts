import type { EntityManager } from '@mikro-orm/postgresql';
import type { Edition } from '../../editions/index.ts';
import { listOf } from '../../organizations/index.ts';
import { submissionsHandedIn } from '../../submissions/index.ts';
import { type DuplicateSignView, signsOf } from './duplicate-rules.ts';
import { type HandedInCase, handedInCases, type ReleasedCase, releasedCases, rulingsOn } from './duplicate-queries.ts';
import type { CandidateView, ReleasedBeforeView } from './duplicate-view.ts';

/** Most cases that are shown beside one; those that somebody ruled on come on top of them. */
const most = 10;
/** After so many comparisons others get their turn. */
const breath = 200;

interface Found {
  other: HandedInCase | ReleasedCase;
  signs: DuplicateSignView[];
}

const isReleased = (other: Found['other']): other is ReleasedCase => 'year' in other;

/**
 * The cases that may be the same as each of these: handed in to the same edition, or released in an earlier one. Each case
 * is compared with all others, in as many statements as one; what was ruled stays there, whatever is found now.
 */
export async function likelyCases(em: EntityManager, edition: Edition, ids: readonly string[]): Promise<Map<string, CandidateView[]>> {
  const [handedIn, released, rulings] = [await handedInCases(em, edition), await releasedCases(em, edition), await rulingsOn(em, ids)];
  const others = new Map<string, Found['other']>([...released, ...handedIn].map((each) => [each.id, each]));
  const found = new Map<string, Found[]>();
  let compared = 0;
  for (const one of handedIn.filter(({ id }) => ids.includes(id))) {
    const about = rulings.filter(({ submissionId, otherId }) => submissionId === one.id || otherId === one.id);
    const ruled = new Set(about.map(({ submissionId, otherId }) => (submissionId === one.id ? otherId : submissionId)));
    const near: Found[] = [];
    for (const other of others.values()) {
      if (other.id === one.id) continue;
      if (++compared % breath === 0) await new Promise(setImmediate);
      const signs = signsOf(one, other);
      if (signs.length > 0 || ruled.has(other.id)) near.push({ other, signs });
    }
    near.sort((a, b) => strengthOf(b) - strengthOf(a) || (a.other.id < b.other.id ? -1 : 1));
    found.set(one.id, [...near.filter(({ other }) => ruled.has(other.id)), ...near.filter(({ other }) => !ruled.has(other.id)).slice(0, most)]);
  }
  const shown = [...found.values()].flat().flatMap(({ other }) => (isReleased(other) ? [] : [other.id]));
  const submissions = await submissionsHandedIn(em, edition.id, [...new Set(shown)]);
  return new Map(
    [...found].map(([id, near]) => [
      id,
      near.map(({ other, signs }): CandidateView => ({
        id: other.id,
        submission: isReleased(other) ? null : submissions.get(other.id)!,
        state: isReleased(other) ? null : other.state,
        released: isReleased(other) ? asReleased(other) : null,
        signs,
        rulings: rulings
          .filter(({ submissionId, otherId }) => [submissionId, otherId].includes(id) && [submissionId, otherId].includes(other.id))
          .map(({ otherId: _, ...ruling }) => ruling),
      })),
    ]),
  );
}

/** Several signs outweigh one; what is the same outweighs what is alike. */
const strengthOf = ({ signs }: Found) => signs.reduce((sum, { likeness }) => sum + (likeness ?? 1.1), 0);

const asReleased = ({ year, slug, startedOn, countries, texts, applicants }: ReleasedCase): ReleasedBeforeView => ({
  ...{ year, slug, startedOn, countries, texts },
  applicants: applicants.map(({ names }) => ({ names: listOf(names) })),
});

/** The case that one of these gives way to, because somebody ruled so last. */
export async function givesWayTo(em: EntityManager, id: string): Promise<string | undefined> {
  const rulings = await rulingsOn(em, [id]);
  const other = (each: (typeof rulings)[number]) => (each.submissionId === id ? each.otherId : each.submissionId);
  const last = rulings.filter((each, i) => rulings.findIndex((one) => other(one) === other(each)) === i);
  const held = last.find(({ submissionId, ruling }) => submissionId === id && ruling === 'DUPLICATE');
  return held?.otherId;
}

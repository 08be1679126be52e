import type { AssignmentInput, CaseToReview, ExpertToAssign } from '../../../../src/management/reviews/assignment/assignment-input.ts';
import { fitOf } from '../../../../src/management/reviews/assignment/slots.ts';

interface Option {
  experts: number[];
  fits: number[];
  worth: number;
  /** The best fit of any of its new pairs, kept or not. */
  best: number;
}

/**
 * The merit of the best plan, by trying every plan: for each case every panel that keeps the rules, and all ways of combining them. Knows nothing of flows.
 * `floor`: the highest that the plan keeps, in the sense of `fairest-plan.ts`. One merit for each group of cases that share experts.
 */
export function byBruteForce(input: AssignmentInput): { open: number; underload: number; floor: number; worth: number }[] {
  return groupsOf(input).map((group) => bestOf(input, group));
}

const has = (pairs: readonly { caseId: string; expertId: string }[], one: CaseToReview, expert: ExpertToAssign) =>
  pairs.some(({ caseId, expertId }) => caseId === one.id && expertId === expert.id);

const pinned = (input: AssignmentInput, one: CaseToReview) => input.experts.filter((expert) => has(input.pins, one, expert));

/** Whom a case could have beside its pins, if it were for them alone. */
const eligible = (input: AssignmentInput, one: CaseToReview) =>
  input.experts.filter(
    (expert) => expert.fields.includes(one.field) && ![input.conflicts, input.bans, input.pins].some((pairs) => has(pairs, one, expert)),
  );

function panels(input: AssignmentInput, one: CaseToReview): Option[] {
  const fixed = pinned(input, one);
  const who = eligible(input, one);
  const found: Option[] = [];
  for (let mask = 0; mask < 2 ** who.length; mask += 1) {
    const fresh = who.filter((_, at) => mask & (2 ** at));
    const all = [...fixed, ...fresh];
    const organizations = all.flatMap(({ organization }) => organization ?? []);
    if (all.length > one.demand || new Set(organizations).size < organizations.length) continue;
    if (all.length === one.demand && !all.some(({ languages }) => languages.includes(one.sourceLanguage))) continue;
    const kept = (expert: ExpertToAssign) => input.keep > 0 && has(input.current, one, expert);
    const fit = (expert: ExpertToAssign) =>
      fitOf(one, expert, input.wishes.find((wish) => wish.caseId === one.id && wish.expertId === expert.id)?.wish, input.weights);
    found.push({
      experts: fresh.map((expert) => input.experts.indexOf(expert)),
      fits: fresh.filter((expert) => !kept(expert)).map(fit),
      best: Math.max(0, ...fresh.map(fit)),
      worth: fresh.reduce((sum, expert) => sum + fit(expert) + (kept(expert) ? input.keep : 0), 0),
    });
  }
  return found;
}

function bestOf(input: AssignmentInput, group: readonly CaseToReview[]) {
  const options = group.map((one) => panels(input, one));
  // The best that a case could have alone; where pairs of today could fill it, the best fit that there is for it.
  const ceilings = options.map((found) => {
    const most = Math.max(...found.map(({ experts }) => experts.length));
    const alone = Math.max(...found.filter(({ experts }) => experts.length === most).map(({ fits }) => Math.min(...fits)));
    return Math.min(alone, Math.max(0, ...found.map(({ best }) => best)));
  });
  const load = input.experts.map((expert) => input.cases.filter((one) => has(input.pins, one, expert)).length);
  const reachable = new Set(options.flatMap((found) => found.flatMap(({ experts }) => experts)));
  const needed = group.reduce((sum, one) => sum + one.demand - pinned(input, one).length, 0);
  let best = { open: Infinity, underload: Infinity, floor: -Infinity, worth: -Infinity };
  const walk = (at: number, given: number, floor: number, worth: number) => {
    if (at === group.length) {
      const underload = input.experts.reduce((sum, { load: { least } }, who) => sum + (reachable.has(who) ? Math.max(0, least - load[who]!) : 0), 0);
      const found = { open: needed - given, underload, floor, worth };
      if ((found.open - best.open || found.underload - best.underload || best.floor - found.floor || best.worth - found.worth) < 0) best = found;
      return;
    }
    for (const { experts, fits, worth: more } of options[at]!) {
      if (experts.some((who) => load[who]! >= input.experts[who]!.load.most)) continue;
      for (const who of experts) load[who]! += 1;
      // The floor that this panel keeps: any, when no new pair is below what the case could have alone.
      const lowest = Math.min(...fits);
      walk(at + 1, given + experts.length, lowest >= ceilings[at]! ? floor : Math.min(floor, lowest), worth + more);
      for (const who of experts) load[who]! -= 1;
    }
  };
  walk(0, 0, Math.max(...ceilings), 0);
  return best;
}

/** Cases that share somebody whom both could have, and so on. */
function groupsOf(input: AssignmentInput): CaseToReview[][] {
  const groups: { cases: CaseToReview[]; experts: Set<string> }[] = [];
  for (const one of input.cases) {
    const experts = new Set(panels(input, one).flatMap((panel) => panel.experts.map((who) => input.experts[who]!.id)));
    const touching = groups.filter((group) => [...group.experts].some((id) => experts.has(id)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({
      cases: [...touching.flatMap(({ cases }) => cases), one],
      experts: new Set([...touching.flatMap((group) => [...group.experts]), ...experts]),
    });
  }
  return groups.map(({ cases }) => cases);
}

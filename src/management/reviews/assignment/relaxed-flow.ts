import { MinimumCostFlow } from './minimum-cost-flow.ts';
import type { Candidate, Slot } from './slots.ts';

/** How good a plan is; compared part by part: fewer reviews open, fewer below their least load, more worth, smaller lots. */
export interface Merit {
  open: number;
  underload: number;
  worth: number;
  lot: number;
}

/** Below 0 when the first is better. */
export const compareMerit = (a: Merit, b: Merit): number => a.open - b.open || a.underload - b.underload || b.worth - a.worth || a.lot - b.lot;

export interface Plan {
  /** By slot, as given. */
  chosen: readonly (readonly Candidate[])[];
  merit: Merit;
  /** Places of slots that are full without a reader although they need one: what the flow could not see. Empty: the plan keeps every rule. */
  unread: readonly number[];
}

export interface Allowed {
  (slot: number, candidate: Candidate): boolean;
}

const lots = 4096;

/**
 * The best plan for these slots by one minimum-cost flow. Of the rules it keeps all but one, in part: "at least one reader" becomes "at most all but one who are
 * not", which a flow can count where an organization's experts for a case all read or all do not. An organization with both may pass as readers; such
 * slots are named in `unread`. So the plan's merit is at least that of the best plan that keeps every rule.
 *
 * Unweighed, only open reviews and loads count: that is for asking whether a plan exists.
 *
 * Costs put the parts of a merit in order. Two flows differ by circles that pass each expert once, so through at most 2 pairs per expert, and the sink once;
 * a part outweighs all that such a circle can change in the parts after it.
 */
export function relaxedFlow(slots: readonly Slot[], room: readonly { least: number; most: number }[], allowed: Allowed, weighed: boolean): Plan {
  const experts = [...new Set(slots.flatMap(({ candidates }) => candidates.map(({ expert }) => expert)))].sort((a, b) => a - b);
  const placeOf = new Map(experts.map((expert, place) => [expert, place]));
  const mostWorth = slots.reduce((most, { candidates }) => candidates.reduce((more, { worth }) => Math.max(more, worth), most), 0);
  const aroundCircle = 2 * experts.length + 2;
  const perPoint = aroundCircle * lots;
  const underload = aroundCircle * (mostWorth + 1) * perPoint;
  const left = 4 * underload;

  const routes = slots.map((slot, at) => routesOf(slot, at, allowed));
  let node = experts.length;
  const sink = node++;
  const flow = new MinimumCostFlow(sink + 1 + routes.reduce((sum, { teams }) => sum + 2 + teams.length, 0));
  experts.forEach((expert, place) => {
    const { least, most } = room[expert]!;
    flow.connect(place, sink, Math.min(least, most), 0);
    flow.connect(place, sink, Math.max(0, most - least), underload);
  });

  const edges = routes.map(({ teams, open, gated }) => {
    const [start, gate] = [node++, node++];
    flow.connect(start, sink, open, left);
    if (gated) flow.connect(start, gate, open - 1, 0);
    const taken = teams.flatMap(({ members, others }) => {
      const from = others && gated ? gate : start;
      const team = members.length > 1 ? node++ : from;
      if (team !== from) flow.connect(from, team, 1, 0);
      return members.map((member) => {
        const cost = weighed ? (mostWorth - member.worth) * perPoint + member.lot : 0;
        return { member, edge: flow.connect(team, placeOf.get(member.expert)!, 1, cost) };
      });
    });
    return { start, open, taken };
  });
  for (const { start, open } of edges) for (let unit = 0; unit < open; unit += 1) flow.send(start, sink);

  const chosen = edges.map(({ taken }) => taken.filter(({ edge }) => flow.flowOn(edge) > 0).map(({ member }) => member));
  const unread = [...slots.keys()].filter(
    (at) => slots[at]!.needsReader && slots[at]!.open > 0 && chosen[at]!.length === slots[at]!.open && !chosen[at]!.some(({ reads }) => reads),
  );
  return { chosen, merit: meritOf(slots, chosen, experts, room), unread };
}

/** A slot's candidates by organization. `others`: none of the team reads the source language. */
function routesOf(slot: Slot, at: number, allowed: Allowed) {
  const teams = [...Map.groupBy(slot.candidates.filter((candidate) => allowed(at, candidate)), ({ organization }) => organization).values()]; // prettier-ignore
  return {
    open: slot.open,
    gated: slot.needsReader && slot.open > 0,
    teams: teams.map((members) => ({ members, others: !members.some(({ reads }) => reads) })),
  };
}

function meritOf(
  slots: readonly Slot[],
  chosen: readonly (readonly Candidate[])[],
  experts: readonly number[],
  room: readonly { least: number }[],
): Merit {
  const load = new Map<number, number>();
  const merit = { open: 0, underload: 0, worth: 0, lot: 0 };
  chosen.forEach((candidates, at) => {
    merit.open += slots[at]!.open - candidates.length;
    for (const { expert, worth, lot } of candidates) {
      load.set(expert, (load.get(expert) ?? 0) + 1);
      merit.worth += worth;
      merit.lot += lot;
    }
  });
  for (const expert of experts) merit.underload += Math.max(0, room[expert]!.least - (load.get(expert) ?? 0));
  return merit;
}

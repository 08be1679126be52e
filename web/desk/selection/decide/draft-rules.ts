import type { Outcome, SelectionTableQuery } from '../../../../src/generated/web/graphql.ts';

export type Desk = NonNullable<NonNullable<SelectionTableQuery['viewer']>['desk']>;
export type FieldTable = Desk['fieldTables'][number];
export type CaseFigures = FieldTable['cases'][number];
export type Plan = Desk['decisionPlans'][number];

/** What somebody would decide, before it is proposed. */
export interface Draft {
  outcomes: ReadonlyMap<string, Outcome>;
  /** Outstanding cases in the order of the stage. */
  stage: readonly string[];
  reasons: ReadonlyMap<string, string>;
}

export const nothing: Draft = { outcomes: new Map(), stage: [], reasons: new Map() };
export const outcomes: readonly Outcome[] = ['OUTSTANDING', 'COLLECTION', 'RESERVE', 'NOT_SELECTED'];
const worth = (outcome: Outcome): number => outcomes.length - outcomes.indexOf(outcome);

export const outcomeOf = (draft: Draft, id: string): Outcome => draft.outcomes.get(id) ?? 'NOT_SELECTED';
export const pointsOf = ({ adjusted, mean }: CaseFigures): number | null => adjusted ?? mean ?? null;

/** A field's cases, the best first. Cases with the same points share a place. */
export function ranked(table: FieldTable): { figures: CaseFigures; place: number; isLevel: boolean }[] {
  const order = [...table.cases].sort(
    (one, other) => (pointsOf(other) ?? -1) - (pointsOf(one) ?? -1) || one.submissionId.localeCompare(other.submissionId),
  );
  const same = (one: CaseFigures, other: CaseFigures) => Math.abs((pointsOf(one) ?? -1) - (pointsOf(other) ?? -1)) < 0.005;
  return order.map((figures) => ({
    figures,
    place: order.findIndex((other) => same(other, figures)) + 1,
    isLevel: order.filter((other) => same(other, figures)).length > 1,
  }));
}

export const draftOf = (plan: Plan): Draft => ({
  outcomes: new Map(plan.decisions.map(({ submissionId, outcome }) => [submissionId, outcome])),
  stage: plan.decisions
    .filter(({ outcome }) => outcome === 'OUTSTANDING')
    .sort((one, other) => (one.showcaseOrder ?? 0) - (other.showcaseOrder ?? 0))
    .map(({ submissionId }) => submissionId),
  reasons: new Map(plan.decisions.flatMap(({ submissionId, reason }) => (reason ? [[submissionId, reason]] : []))),
});

export function decide(draft: Draft, id: string, outcome: Outcome): Draft {
  const stage = draft.stage.filter((one) => one !== id);
  return {
    ...draft,
    outcomes: new Map(draft.outcomes).set(id, outcome),
    stage: outcome === 'OUTSTANDING' ? (draft.stage.includes(id) ? draft.stage : [...stage, id]) : stage,
  };
}

/** Each field's first, then each field's second, as far as the tiers and fields have room; so many reserves of each field wait. */
export function filled({ fieldTables, quotas, quotaRules }: Pick<Desk, 'fieldTables' | 'quotas' | 'quotaRules'>, reserves: number): Draft {
  const lists = fieldTables.map((table) => ({ field: table.field, ids: ranked(table).map(({ figures }) => figures.submissionId) }));
  const most = (tier: 'OUTSTANDING' | 'COLLECTION', field: string) =>
    quotaRules.find((rule) => rule.tier === tier && rule.by === 'FIELD' && rule.key === field)?.most ??
    quotaRules.find((rule) => rule.tier === tier && rule.by === 'FIELD' && rule.key === null)?.most ??
    Infinity;
  const chosen = new Map<string, Outcome>();
  const taken = { OUTSTANDING: new Map<string, number>(), COLLECTION: new Map<string, number>() };
  const fill = (tier: 'OUTSTANDING' | 'COLLECTION', room: number) => {
    let left = room - [...chosen].filter(([, one]) => tier === 'COLLECTION' && one === 'OUTSTANDING').length;
    for (let place = 0; left > 0 && lists.some(({ ids }) => ids.length > place); place++) {
      for (const { field, ids } of lists) {
        const id = ids[place];
        const count = taken[tier].get(field) ?? 0;
        if (id === undefined || left === 0 || chosen.has(id) || count >= most(tier, field)) continue;
        chosen.set(id, tier);
        taken[tier].set(field, count + 1);
        if (tier === 'OUTSTANDING') taken.COLLECTION.set(field, (taken.COLLECTION.get(field) ?? 0) + 1);
        left--;
      }
    }
  };
  fill('OUTSTANDING', quotas.outstanding);
  fill('COLLECTION', quotas.collection);
  for (const { ids } of lists)
    ids
      .filter((id) => !chosen.has(id))
      .slice(0, reserves)
      .forEach((id) => chosen.set(id, 'RESERVE'));
  // the order on stage is public: it goes by field and says nothing of merit
  const stage = lists.flatMap(({ ids }) => ids.filter((id) => chosen.get(id) === 'OUTSTANDING').sort());
  return { outcomes: chosen, stage, reasons: new Map() };
}

/** Those of a field that a case goes before although they stand before it. */
export function passedOver(draft: Draft, table: FieldTable, id: string): CaseFigures[] {
  const order = ranked(table);
  const own = order.find(({ figures }) => figures.submissionId === id);
  if (!own) return [];
  const value = worth(outcomeOf(draft, id));
  return order
    .filter(({ figures, place }) => place < own.place && worth(outcomeOf(draft, figures.submissionId)) < value)
    .map(({ figures }) => figures);
}

/** Whose outcome differs between two drafts. */
export const differences = (one: Draft, other: Draft): { id: string; from: Outcome; to: Outcome }[] =>
  [...new Set([...one.outcomes.keys(), ...other.outcomes.keys()])]
    .map((id) => ({ id, from: outcomeOf(one, id), to: outcomeOf(other, id) }))
    .filter(({ from, to }) => from !== to);

export interface QuotaUse {
  tier: 'OUTSTANDING' | 'COLLECTION';
  by: 'TOTAL' | 'FIELD';
  key: string | null;
  most: number | null;
  count: number;
}

/** How far the tiers and fields are filled. Regions and organizations are counted by the program when the plan is proposed. */
export function usesOf(draft: Draft, { fieldTables, quotas, quotaRules }: Desk): QuotaUse[] {
  return (['OUTSTANDING', 'COLLECTION'] as const).flatMap((tier): QuotaUse[] => {
    const isIn = (id: string) => outcomeOf(draft, id) === 'OUTSTANDING' || (tier === 'COLLECTION' && outcomeOf(draft, id) === 'COLLECTION');
    const rules = quotaRules.filter((rule) => rule.tier === tier && rule.by === 'FIELD');
    const perField = fieldTables.map(({ field, cases }): QuotaUse => ({
      ...{ tier, by: 'FIELD', key: field },
      most: (rules.find(({ key }) => key === field) ?? rules.find(({ key }) => key === null))?.most ?? null,
      count: cases.filter(({ submissionId }) => isIn(submissionId)).length,
    }));
    const total = perField.reduce((sum, { count }) => sum + count, 0);
    return [{ tier, by: 'TOTAL', key: null, most: tier === 'OUTSTANDING' ? quotas.outstanding : quotas.collection, count: total }, ...perField];
  });
}

export const isOver = ({ most, count }: QuotaUse): boolean => most !== null && count > most;

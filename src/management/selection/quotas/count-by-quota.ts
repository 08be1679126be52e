import type { CaseTier, QuotaKind } from '../../../generated/schema.ts';
import type { QuotaRule } from '../../editions/index.ts';
import type { PlanQuotas } from '../decision-plan.entity.ts';

/** What quotas count a case by. */
export interface Countable {
  id: string;
  field: string;
  /** M49; null where no country is known. */
  region: string | null;
  /** The one at the top of the lead's group; null where nobody leads. */
  organization: string | null;
}

/** What a case counts as under a rule's kind; null where it cannot be said, and then it is not counted. */
const keyUnder = ({ field, region, organization }: Countable, by: QuotaRule['by']): string | null =>
  ({ FIELD: field, REGION: region, ORGANIZATION: organization })[by];

/** The rules of a tier that a case falls under: one with its own key goes before one for each. */
export function rulesFor(one: Countable, tier: CaseTier, rules: readonly QuotaRule[]): { rule: QuotaRule; key: string }[] {
  return (['FIELD', 'REGION', 'ORGANIZATION'] as const).flatMap((by) => {
    const key = keyUnder(one, by);
    const ofKind = rules.filter((rule) => rule.tier === tier && rule.by === by);
    const rule = ofKind.find((each) => each.key === key) ?? ofKind.find((each) => each.key === null);
    return key !== null && rule ? [{ rule, key }] : [];
  });
}

/** Counts the chosen of one tier under its rules. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #tier: CaseTier;
  readonly #rules: readonly QuotaRule[];

  constructor(tier: CaseTier, rules: readonly QuotaRule[]) {
    this.#tier = tier;
    this.#rules = rules;
  }

  /** The first quota that has no room for a case; undefined where it can be let in. */
  fullFor(one: Countable): { rule: QuotaRule; key: string } | undefined {
    return rulesFor(one, this.#tier, this.#rules).find(({ rule, key }) => this.#count(rule, key) >= rule.most);
  }

  add(one: Countable): void {
    for (const { rule, key } of rulesFor(one, this.#tier, this.#rules)) this.#counts.set(`${rule.by} ${key}`, this.#count(rule, key) + 1);
  }

  #count = ({ by }: QuotaRule, key: string): number => this.#counts.get(`${by} ${key}`) ?? 0;
}

export interface Exceeded {
  tier: CaseTier;
  by: QuotaKind;
  key: string | null;
  most: number;
  count: number;
}

/** Every quota that the chosen exceed. @param chosen all of a tier; the outstanding are of the Collection as well. */
export function exceededBy(tier: CaseTier, chosen: readonly Countable[], quotas: PlanQuotas): Exceeded[] {
  const most = tier === 'OUTSTANDING' ? quotas.outstanding : quotas.collection;
  const counted = new Map<string, Exceeded>();
  for (const one of chosen) {
    for (const { rule, key } of rulesFor(one, tier, quotas.rules)) {
      const name = `${rule.by} ${key}`;
      const before = counted.get(name) ?? { tier, by: rule.by, key, most: rule.most, count: 0 };
      counted.set(name, { ...before, count: before.count + 1 });
    }
  }
  return [{ tier, by: 'TOTAL' as const, key: null, most, count: chosen.length }, ...counted.values()].filter((each) => each.count > each.most);
}

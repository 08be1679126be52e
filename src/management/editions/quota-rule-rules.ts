import type { QuotaRuleInput } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { worldRegions } from '../../platform/world-region.ts';
import type { NamedKey, QuotaRule } from './edition.entity.ts';
import { countOf, keyTwice, noKeyForOrganizations, notAQuotaRule, numberBetween, unknownQuotaKey } from './edition-problems.ts';

/** Most that any quota lets in. */
export const mostByQuota = 10_000;
/** Most quotas by field, region and organization of an edition. */
const mostRules = 100;

/** Everything that keeps quotas by field, region and organization from being set. */
export function problemsOfQuotaRules(rules: readonly QuotaRuleInput[], fields: readonly NamedKey[]): Refusal[] {
  if (rules.length > mostRules) return [countOf(0, mostRules, 'rules')];
  const known: Record<string, readonly string[]> = { FIELD: fields.map(({ key }) => key), REGION: worldRegions };
  const seen = new Set<string>();
  return rules.flatMap(({ tier, by, key = null, most }, index): Refusal[] => {
    const name = `${tier} ${by} ${key}`;
    const twice = seen.has(name);
    seen.add(name);
    return [
      ...(by === 'TOTAL' ? [notAQuotaRule('rules', index, 'by')] : []),
      ...(by === 'ORGANIZATION' && key !== null ? [noKeyForOrganizations('rules', index, 'key')] : []),
      ...(known[by] && key !== null && !known[by].includes(key) ? [unknownQuotaKey(known[by], 'rules', index, 'key')] : []),
      ...(most < 1 || most > mostByQuota ? [numberBetween(1, mostByQuota, 'rules', index, 'most')] : []),
      ...(twice ? [keyTwice('rules', index, 'key')] : []),
    ];
  });
}

/** A rule as it is kept; what it counts by has been looked at. */
export const quotaRuleOf = ({ tier, by, key, most }: QuotaRuleInput): QuotaRule => ({ tier, by: by as QuotaRule['by'], key: key ?? null, most });

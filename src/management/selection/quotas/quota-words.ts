import type { QuotaKind } from '../../../generated/schema.ts';
import type { Language } from '../../../platform/language.ts';
import { worldRegionName } from '../../../platform/world-region.ts';
import type { Move } from '../decision-plan.entity.ts';

/** What a quota counts, in words: a region by its name, a field by its key, an organization without a name. */
export function quotaKey(language: Language, by: QuotaKind, key: string): string {
  if (by === 'REGION') return worldRegionName(language, key);
  if (by === 'ORGANIZATION') return language === 'en' ? 'one organization' : '同一机构';
  return key;
}

const kinds: Record<Exclude<QuotaKind, 'TOTAL'>, Record<Language, string>> = {
  FIELD: { en: 'its field', 'zh-Hans': '所属领域' },
  REGION: { en: 'the region of its lead applicant', 'zh-Hans': '牵头申报主体所在地区' },
  ORGANIZATION: { en: 'the organization that leads it', 'zh-Hans': '牵头机构' },
};
const tiers = {
  COLLECTION: { en: 'in the Collection', 'zh-Hans': '案例集' },
  OUTSTANDING: { en: 'among the outstanding cases', 'zh-Hans': '精品案例' },
} as const;

/** Why a case was moved. */
export function whyMoved({ quota: { tier, by, most }, inPlaceOf, from, to }: Move, language: Language): string {
  const rose = ranks.indexOf(to) < ranks.indexOf(from);
  if (rose && inPlaceOf !== null)
    return language === 'en'
      ? `It has the place of a case that a quota of ${most} ${tiers[tier].en} for ${kinds[by].en} moved.`
      : `替补因${tiers[tier]['zh-Hans']}中${kinds[by]['zh-Hans']}名额（${most}）已满而变动的案例。`;
  return language === 'en'
    ? `There are ${most} ${tiers[tier].en} for ${kinds[by].en}, or it made room for a case that this quota moved.`
    : `${tiers[tier]['zh-Hans']}中${kinds[by]['zh-Hans']}名额（${most}）已满，或须为因此变动的案例让位。`;
}

const ranks = ['OUTSTANDING', 'COLLECTION', 'RESERVE', 'NOT_SELECTED'];

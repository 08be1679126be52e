import type { EntityManager } from '@mikro-orm/postgresql';
import { createEdition, type Edition, editionOfYear, type NewEdition, type RuleCheck } from '../management/editions/index.ts';
import { instantOf } from '../management/identity/index.ts';
import type { CallFacts } from './facts.ts';

const day = 86_400_000;
/** The edition's dates are meant in Beijing, which has had no daylight saving time since 1991: always eight hours ahead. */
const ahead = 8 * 3_600_000;

/** 00:00 in Beijing so many days after the day of an instant there. */
const midnight = (now: Date, days: number): Date => new Date((Math.floor((now.getTime() + ahead) / day) + days) * day - ahead);

/** Opens an edition for the present year, so that applying can be tried. Leaves one alone that is there. */
export async function openSampleEdition(em: EntityManager, call: CallFacts): Promise<Edition> {
  return em.fork().transactional(async (em) => {
    const now = await instantOf(em);
    const year = new Date(now.getTime() + ahead).getUTCFullYear();
    const known = await editionOfYear(em, year);
    if (known) return known;
    const { done, refusals } = await createEdition(em, sampleEdition(call, year, now));
    if (!done) throw new Error(`the sample edition does not hold to the rules of editions: ${refusals[0]?.sentence.en}`);
    return done;
  });
}

/** The call of 2025, moved to another year and to dates around now. */
export function sampleEdition(call: CallFacts, year: number, now: Date): NewEdition {
  const moved = (text: string) => text.replace(String(call.year), String(year));
  return {
    year,
    names: { 'zh-Hans': `${moved(call.names.edition['zh-Hans'])}（示例）`, en: `${moved(call.names.edition.en)} (sample)` },
    timeZone: 'Asia/Shanghai',
    applicationsOpenAt: midnight(now, -30),
    applicationsCloseAt: midnight(now, 61), // 24:00 of the sixtieth day is 00:00 of the next
    reviewsCloseAt: midnight(now, 91),
    showcaseOpensAt: midnight(now, 151),
    showcaseClosesAt: midnight(now, 154),
    fields: call.fields.map(({ key, en, 'zh-Hans': zh }) => ({ key, names: { 'zh-Hans': zh, en } })),
    kinds: call.kinds.map(({ key, 'zh-Hans': zh }) => ({ key, names: { 'zh-Hans': zh, en: kindsInEnglish[key] ?? key } })),
    eligibilityRules: rules,
    criteria: call.whatReviewersLookFor.map(({ key, en, 'zh-Hans': zh }, _, all) => ({
      key,
      names: { 'zh-Hans': zh, en },
      weight: 1 / all.length,
      minimum: 1,
      maximum: 10,
    })),
    quotaCollection: call.quotas.collection.about,
    quotaOutstanding: call.quotas.outstanding.about,
    contact: { name: 'Sample help desk', email: 'help@example.org' },
    provenance: [
      { path: 'name', origin: 'GENERATED', notes: { 'zh-Hans': '示例届次，用于演示。', en: 'A sample edition, for demonstration.' } },
      { path: 'applicationsCloseAt', origin: 'GENERATED', notes: { 'zh-Hans': '日期为演示而设。', en: 'The dates are set for demonstration.' } },
      {
        path: 'kinds.en',
        origin: 'RENDERED',
        notes: { 'zh-Hans': '英文名称由编辑者译出。', en: "The English names are the editors' renderings." },
      },
      {
        path: 'eligibilityRules',
        origin: 'RENDERED',
        notes: { 'zh-Hans': `据 ${call.year} 年征集函的规定改写。`, en: `The rules of the ${call.year} call, in the editors' words.` },
      },
    ],
  };
}

const kindsInEnglish: Record<string, string> = {
  PROJECT: 'Project',
  INITIATIVE: 'Initiative',
  PLAN: 'Plan',
  ACTION: 'Action',
  MEETING: 'Meeting',
  TRAINING: 'Training',
  COMMUNICATION: 'Communication',
  PRODUCT: 'Product',
  SERVICE: 'Service',
  OTHER: 'Other',
};

const rule = (key: string, check: RuleCheck, en: string, zh: string) => ({ key, ...check, texts: { 'zh-Hans': zh, en } });

/** The six rules of the call, each with the check that it asks for. */
const rules = [
  rule('ONE_FIELD', { check: 'ONE_FIELD' }, 'Exactly one of the five fields per case.', '每个案例仅选择五个领域之一。'),
  rule(
    'STARTED_2015',
    { check: 'STARTED_IN_OR_AFTER', year: 2015 },
    'Implementation or deployment began in 2015 or later.',
    '案例于 2015 年及以后开始实施或部署。',
  ),
  rule('TWO_COUNTRIES', { check: 'MINIMUM_COUNTRIES', count: 2 }, 'Two or more countries or regions are involved.', '案例涉及两个及以上国家或地区。'),
  rule(
    'MATERIALS',
    { check: 'MATERIALS', pictures: 1 },
    'Text and pictures are handed in through the online platform, the only channel.',
    '文字和图片材料通过在线平台提交，平台为唯一渠道。',
  ),
  rule(
    'SEVERAL_CASES',
    { check: 'SEVERAL_CASES_ALLOWED' },
    'One applicant may hand in several cases; each case has one field.',
    '同一申报主体可申报多个案例，每个案例对应一个领域。',
  ),
  rule('IN_TIME', { check: 'RECEIVED_BEFORE_CLOSE' }, 'Received before applications close.', '在申报截止前提交。'),
];

import type { Verdict } from '../../generated/schema.ts';
import { countryName } from '../../platform/country.ts';
import { languageName } from '../../platform/language-name.ts';
import { type Language, type Localized, nearest, type Sentence } from '../../platform/language.ts';
import { sayDay, sayUntil } from '../../platform/say-instant.ts';
import type { RuleCheck } from '../editions/index.ts';
import { nearestTitles, sameTitle } from './likeness.ts';

/** All that the rules look at, and what of it is called. */
export interface Facts {
  /** What the field is called; null while none is chosen. */
  field: Localized | null;
  /** `YYYY-MM-DD` */
  startedOn: string | null;
  countries: readonly string[];
  sourceLocale: string;
  texts: readonly { locale: string; title: string; summary: string; body: string }[];
  pictures: number;
  /** How many cases the applicant has in the edition, this one included. */
  cases: number;
  /** When it was received, or would be if it were handed in right now. */
  receivedAt: Date;
  applicationsOpenAt: Date;
  /** In which people have the edition's instants in mind. */
  timeZone: string;
  /** For this applicant: extensions included. */
  closesAt: Date;
  organizations: readonly string[];
  /** What the public has seen of earlier editions; empty where no rule asks. */
  released: readonly Released[];
}

/** A case of an earlier edition, as it was released. */
export interface Released {
  year: number;
  titles: readonly string[];
  organizations: readonly string[];
  countries: readonly string[];
  startedOn: string | null;
}

export interface Finding {
  verdict: Verdict;
  /** What the verdict rests on. */
  evidence: Sentence;
  /** What to mend; empty where nothing can be. */
  mend: string[];
}

/** What a rule says of a submission. What has not been filled in yet does not meet it. */
export function judge(rule: RuleCheck, facts: Facts): Finding {
  switch (rule.check) {
    case 'ONE_FIELD':
      return facts.field === null
        ? fail('No field has been chosen.', '尚未选择领域。', 'field')
        : pass(`The field is ${nearest('en', facts.field)?.value}.`, `所选领域为“${nearest('zh-Hans', facts.field)?.value}”。`);
    case 'STARTED_IN_OR_AFTER':
      return startedInOrAfter(rule.year, facts.startedOn);
    case 'MINIMUM_COUNTRIES':
      return minimumCountries(rule, facts.countries);
    case 'MATERIALS':
      return materials(rule, facts);
    case 'SEVERAL_CASES_ALLOWED':
      return pass(
        `The applicant has ${facts.cases} ${facts.cases === 1 ? 'case' : 'cases'} in this edition.`,
        `申报主体在本届共有 ${facts.cases} 个案例。`,
      );
    case 'RECEIVED_BEFORE_CLOSE':
      return receivedBeforeClose(facts);
    case 'NOT_RELEASED_BEFORE':
      return notReleasedBefore(facts);
  }
}

function startedInOrAfter(year: number, startedOn: string | null): Finding {
  if (startedOn === null) return fail('The day on which implementation began is missing.', '尚未填写开始实施的日期。', 'startedOn');
  const evidence: [string, string] = [`Implementation began on ${sayDay(startedOn, 'en')}.`, `开始实施的日期为${sayDay(startedOn, 'zh-Hans')}。`];
  return Number(startedOn.slice(0, 4)) >= year ? pass(...evidence) : fail(...evidence, 'startedOn');
}

/** Codes that the rule puts together count once: which those are is the edition's to say. */
function minimumCountries({ count, together = [] }: { count: number; together?: string[][] }, countries: readonly string[]): Finding {
  const counted = new Set(countries.map((code) => together.find((codes) => codes.includes(code))?.[0] ?? code)).size;
  const named = (language: Language, comma: string) => countries.map((code) => countryName(language, code)).join(comma);
  const evidence: [string, string] =
    countries.length > 0
      ? [`Countries or regions named: ${named('en', ', ')}.`, `已填写的国家或地区：${named('zh-Hans', '、')}。`]
      : ['No country or region has been named.', '尚未填写国家或地区。'];
  return counted >= count ? pass(...evidence) : fail(...evidence, 'countries');
}

function materials(
  { pictures: least, languages = [] }: { pictures: number; languages?: string[] },
  { sourceLocale, texts, pictures }: Facts,
): Finding {
  const isWhole = (asked: string) => texts.some(({ locale, title, summary, body }) => locale === asked && Boolean(title && summary && body));
  const asked = [...new Set([sourceLocale, ...languages])];
  const written = asked.every(isWhole);
  const named = (language: Language, comma: string) => asked.map((tag) => languageName(language, tag)).join(comma);
  const evidence: [string, string] = [
    `The text in ${named('en', ', ')} is ${written ? 'complete' : 'incomplete'}; pictures: ${pictures} of at least ${least}.`,
    `${named('zh-Hans', '、')}文本${written ? '完整' : '不完整'}；图片：${pictures} 张，至少需要 ${least} 张。`,
  ];
  if (!written) return fail(...evidence, 'texts');
  return pictures >= least ? pass(...evidence) : fail(...evidence, 'pictures');
}

function receivedBeforeClose({ receivedAt, applicationsOpenAt, closesAt, timeZone }: Facts): Finding {
  const say = (instant: Date, language: Language) => sayUntil(instant, timeZone, language);
  const evidence: [string, string] = [
    `Counted at ${say(receivedAt, 'en')}; applications are taken before ${say(closesAt, 'en')}.`,
    `计时时刻为 ${say(receivedAt, 'zh-Hans')}；须在 ${say(closesAt, 'zh-Hans')} 之前提交。`,
  ];
  return applicationsOpenAt <= receivedAt && receivedAt < closesAt ? pass(...evidence) : fail(...evidence);
}

/** The same title, or the same organizations with the same countries since the same day: a person has to look. */
function notReleasedBefore({ texts, organizations, countries, startedOn, released }: Facts): Finding {
  const titles = texts.map(({ title }) => title).filter(Boolean);
  const near = released.filter((one) => {
    const sameOnes =
      one.startedOn !== null &&
      one.startedOn === startedOn &&
      one.organizations.some((id) => organizations.includes(id)) &&
      [...one.countries].sort().join() === [...countries].sort().join();
    return sameOnes || nearestTitles(titles, one.titles) >= sameTitle;
  });
  if (near.length === 0) return pass('Nothing like it was released in an earlier edition.', '往届发布的案例中没有与之相近的案例。');
  const named = near.slice(0, 3).map(({ year, titles: [title = ''] }) => `${year}: ${title}`);
  return {
    verdict: 'NEEDS_PERSON',
    evidence: { en: `It is near to what was released: ${named.join('; ')}.`, 'zh-Hans': `与往届已发布的案例相近：${named.join('；')}。` },
    mend: [],
  };
}

const pass = (en: string, zh: string): Finding => ({ verdict: 'PASS', evidence: { en, 'zh-Hans': zh }, mend: [] });
const fail = (en: string, zh: string, ...mend: string[]): Finding => ({ verdict: 'FAIL', evidence: { en, 'zh-Hans': zh }, mend });

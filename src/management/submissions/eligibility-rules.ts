import type { Verdict } from '../../generated/schema.ts';
import type { Sentence } from '../../platform/language.ts';
import type { RuleCheck } from '../editions/index.ts';

/** All that the rules look at. */
export interface Facts {
  field: string | null;
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
  applicationsCloseAt: Date;
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
        : pass(`The field is ${facts.field}.`, `所选领域为 ${facts.field}。`);
    case 'STARTED_IN_OR_AFTER':
      return startedInOrAfter(rule.year, facts.startedOn);
    case 'MINIMUM_COUNTRIES':
      return minimumCountries(rule.count, facts.countries);
    case 'MATERIALS':
      return materials(rule.pictures, facts);
    case 'SEVERAL_CASES_ALLOWED':
      return pass(
        `The applicant has ${facts.cases} ${facts.cases === 1 ? 'case' : 'cases'} in this edition.`,
        `申报者在本届共有 ${facts.cases} 个案例。`,
      );
    case 'RECEIVED_BEFORE_CLOSE':
      return receivedBeforeClose(facts);
  }
}

function startedInOrAfter(year: number, startedOn: string | null): Finding {
  if (startedOn === null) return fail('The day on which implementation began is missing.', '尚未填写开始实施的日期。', 'startedOn');
  const evidence: [string, string] = [`Implementation began on ${startedOn}.`, `开始实施的日期为 ${startedOn}。`];
  return Number(startedOn.slice(0, 4)) >= year ? pass(...evidence) : fail(...evidence, 'startedOn');
}

function minimumCountries(count: number, countries: readonly string[]): Finding {
  const named = countries.length === 0 ? undefined : countries.join(', ');
  const evidence: [string, string] = named
    ? [`Countries or regions named: ${named}.`, `已填写的国家或地区：${named}。`]
    : ['No country or region has been named.', '尚未填写国家或地区。'];
  return countries.length >= count ? pass(...evidence) : fail(...evidence, 'countries');
}

function materials(least: number, { sourceLocale, texts, pictures }: Facts): Finding {
  const source = texts.find(({ locale }) => locale === sourceLocale);
  const written = Boolean(source?.title && source.summary && source.body);
  const evidence: [string, string] = [
    `The text in ${sourceLocale} is ${written ? 'complete' : 'incomplete'}; pictures: ${pictures} of at least ${least}.`,
    `${sourceLocale} 文本${written ? '完整' : '不完整'}；图片：${pictures} 张，至少需要 ${least} 张。`,
  ];
  if (!written) return fail(...evidence, 'texts');
  return pictures >= least ? pass(...evidence) : fail(...evidence, 'pictures');
}

function receivedBeforeClose({ receivedAt, applicationsOpenAt, applicationsCloseAt }: Facts): Finding {
  const close = applicationsCloseAt.toISOString();
  const evidence: [string, string] = [
    `Counted at ${receivedAt.toISOString()}; applications are taken before ${close}.`,
    `计时时刻为 ${receivedAt.toISOString()}；须在 ${close} 之前提交。`,
  ];
  return applicationsOpenAt <= receivedAt && receivedAt < applicationsCloseAt ? pass(...evidence) : fail(...evidence);
}

const pass = (en: string, zh: string): Finding => ({ verdict: 'PASS', evidence: { en, 'zh-Hans': zh }, mend: [] });
const fail = (en: string, zh: string, ...mend: string[]): Finding => ({ verdict: 'FAIL', evidence: { en, 'zh-Hans': zh }, mend });

import { type Facts, judge } from '../../../src/management/submissions/eligibility-rules.ts';
import { aText } from '../../support/applicant.ts';

const facts = (some: Partial<Facts> = {}): Facts => ({
  field: { en: 'Security', 'zh-Hans': '网络安全' },
  startedOn: '2015-01-01',
  countries: ['KE', 'CN'],
  sourceLocale: 'en',
  texts: [aText()],
  pictures: 1,
  cases: 1,
  receivedAt: new Date('2030-06-18T15:59:59.999Z'),
  applicationsOpenAt: new Date('2030-02-28T16:00:00Z'),
  closesAt: new Date('2030-06-18T16:00:00Z'),
  timeZone: 'Asia/Shanghai',
  organizations: ['a'],
  released: [],
  ...some,
});

const startedIn2015 = { check: 'STARTED_IN_OR_AFTER', year: 2015 } as const;
const twoCountries = { check: 'MINIMUM_COUNTRIES', count: 2 } as const;
const onePicture = { check: 'MATERIALS', pictures: 1 } as const;
const chinaOnce = { ...twoCountries, together: [['CN', 'HK', 'MO']] };
const inTwoLanguages = { ...onePicture, languages: ['zh-Hans'] };
const notReleased = { check: 'NOT_RELEASED_BEFORE' } as const;
const last = { year: 2029, titles: ['Lighthouses for everyone'], organizations: ['a'], countries: ['CN', 'KE'], startedOn: '2015-01-01' };
const inTime = { check: 'RECEIVED_BEFORE_CLOSE' } as const;

test.each([
  [{ check: 'ONE_FIELD' } as const, {}, 'PASS', []],
  [{ check: 'ONE_FIELD' } as const, { field: null }, 'FAIL', ['field']],
  [startedIn2015, {}, 'PASS', []],
  [startedIn2015, { startedOn: '2014-12-31' }, 'FAIL', ['startedOn']],
  [startedIn2015, { startedOn: null }, 'FAIL', ['startedOn']],
  [twoCountries, {}, 'PASS', []],
  [twoCountries, { countries: ['KE'] }, 'FAIL', ['countries']],
  [twoCountries, { countries: [] }, 'FAIL', ['countries']],
  [twoCountries, { countries: ['CN', 'HK'] }, 'PASS', []],
  [chinaOnce, { countries: ['CN', 'HK', 'MO'] }, 'FAIL', ['countries']],
  [chinaOnce, { countries: ['MO', 'KE'] }, 'PASS', []],
  [inTwoLanguages, {}, 'FAIL', ['texts']],
  [inTwoLanguages, { texts: [aText(), aText({ locale: 'zh-Hans' })] }, 'PASS', []],
  [notReleased, { released: [{ ...last, startedOn: null }] }, 'PASS', []],
  [notReleased, { released: [last] }, 'NEEDS_PERSON', []],
  [notReleased, { texts: [aText({ title: 'LIGHTHOUSES for everyone!' })], released: [{ ...last, startedOn: null }] }, 'NEEDS_PERSON', []],
  [onePicture, {}, 'PASS', []],
  [onePicture, { pictures: 0 }, 'FAIL', ['pictures']],
  [onePicture, { texts: [aText({ locale: 'fr' })] }, 'FAIL', ['texts']],
  [onePicture, { texts: [aText({ summary: '' })] }, 'FAIL', ['texts']],
  [{ check: 'SEVERAL_CASES_ALLOWED' } as const, { cases: 7 }, 'PASS', []],
  [inTime, {}, 'PASS', []],
  [inTime, { receivedAt: new Date('2030-06-18T16:00:00Z') }, 'FAIL', []],
  [inTime, { receivedAt: new Date('2030-02-28T15:59:59.999Z') }, 'FAIL', []],
])('%j with %j: %s', (rule, some, verdict, mend) => {
  const finding = judge(rule, facts(some));
  expect({ verdict: finding.verdict, mend: finding.mend }).toEqual({ verdict, mend });
  expect(finding.evidence.en && finding.evidence['zh-Hans']).toBeTruthy();
});

test('the evidence names what it rests on', () => {
  expect(judge({ check: 'SEVERAL_CASES_ALLOWED' }, facts({ cases: 7 })).evidence).toEqual({
    en: 'The applicant has 7 cases in this edition.',
    'zh-Hans': '申报主体在本届共有 7 个案例。',
  });
});

test.each([
  [{ check: 'ONE_FIELD' } as const, 'The field is Security.', '所选领域为“网络安全”。'],
  [startedIn2015, 'Implementation began on January 1, 2015.', '开始实施的日期为2015年1月1日。'],
  [twoCountries, 'Countries or regions named: Kenya, China.', '已填写的国家或地区：肯尼亚、中国。'],
  [
    inTwoLanguages,
    'The text in English, Simplified Chinese is incomplete; pictures: 1 of at least 1.',
    '英语、简体中文文本不完整；图片：1 张，至少需要 1 张。',
  ],
  [
    inTime,
    'Counted at June 18, 2030 at 23:59:59 GMT+8; applications are taken before 24:00 on June 18, 2030 (GMT+8).',
    '计时时刻为 2030年6月18日 GMT+8 23:59:59；须在 2030年6月18日 24:00（GMT+8） 之前提交。',
  ],
])('the evidence of %j is words, in the reader’s language and the edition’s zone', (rule, en, zh) => {
  expect(judge(rule, facts()).evidence).toEqual({ en, 'zh-Hans': zh });
});

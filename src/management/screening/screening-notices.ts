import type { EntityManager } from '@mikro-orm/postgresql';
import { sayUntil } from '../../platform/say-instant.ts';
import type { Edition } from '../editions/index.ts';
import { defineNotice, type NoticeTemplate, tell } from '../notices/index.ts';
import { type OpenPart, writersOf } from '../submissions/index.ts';

/** The one thing of screening that an applicant hears of. */
export const caseReturned = defineNotice({
  event: 'case-returned',
  values: ['title', 'until', 'untilInChinese', 'reason', 'parts', 'partsInChinese'],
  texts: {
    'zh-Hans': {
      subject: '请更正：{title}',
      paragraphs: [
        '{name}：',
        '您的案例“{title}”已退回更正。原因：{reason}',
        '开放更正的部分：{partsInChinese}。具体说明见您的账户。',
        '请在 {untilInChinese} 之前更正并再次提交。若未再次提交，以原提交内容为准。',
      ],
    },
    en: {
      subject: 'To be mended: {title}',
      paragraphs: [
        '{name},',
        'your case "{title}" was returned to be mended. Why: {reason}',
        'Open for correction: {parts}. What is wrong with each is in your account.',
        'Mend it and hand it in again until just before {until}. If you do not, what you handed in stands.',
      ],
    },
  },
});

interface Returned {
  /** Of the return. */
  id: string;
  submissionId: string;
  title: string;
  until: Date;
  reason: string;
  parts: readonly OpenPart[];
}

/** Tells its owner and those who write it with them. */
export async function tellOfReturn(em: EntityManager, { timeZone, year }: Edition, returned: Returned): Promise<void> {
  const { id, submissionId, title, until, reason, parts } = returned;
  const values = {
    ...{ title, reason, until: sayUntil(until, timeZone, 'en'), untilInChinese: sayUntil(until, timeZone, 'zh-Hans') },
    parts: parts.map(({ part, locale }) => inWords(said[part].en, locale)).join(', '),
    partsInChinese: parts.map(({ part, locale }) => inWords(said[part]['zh-Hans'], locale)).join('、'),
  };
  for (const personId of await writersOf(em, submissionId)) await tell(em, caseReturned, { key: id, to: { personId }, values, editionYear: year });
}

const inWords = (name: string, locale: string | null) => (locale === null ? name : `${name} (${locale})`);

const said: Record<OpenPart['part'], { en: string; 'zh-Hans': string }> = {
  FIELD: { en: 'the field', 'zh-Hans': '领域' },
  KIND: { en: 'the form', 'zh-Hans': '形式' },
  STARTED_ON: { en: 'the beginning of implementation', 'zh-Hans': '开始实施日期' },
  COUNTRIES: { en: 'the countries and regions', 'zh-Hans': '国家或地区' },
  APPLICANTS: { en: 'the applicants', 'zh-Hans': '申报机构' },
  TEXTS: { en: 'the texts', 'zh-Hans': '文本' },
  MATERIALS: { en: 'the materials', 'zh-Hans': '材料' },
};

export const screeningNotices: readonly NoticeTemplate[] = [caseReturned];

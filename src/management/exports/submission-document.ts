import type { Language, Sentence } from '../../platform/language.ts';
import type { SubmissionView } from '../submissions/index.ts';

const words = {
  edition: { en: 'Edition', 'zh-Hans': '届次' },
  step: { en: 'State', 'zh-Hans': '状态' },
  field: { en: 'Field', 'zh-Hans': '领域' },
  kind: { en: 'Form', 'zh-Hans': '形式' },
  startedOn: { en: 'Implementation began', 'zh-Hans': '实施开始' },
  countries: { en: 'Countries and regions', 'zh-Hans': '国家和地区' },
  LEAD: { en: 'Lead applicant', 'zh-Hans': '牵头单位' },
  JOINT: { en: 'Joint applicant', 'zh-Hans': '联合单位' },
  summary: { en: 'Summary', 'zh-Hans': '摘要' },
  body: { en: 'Account', 'zh-Hans': '正文' },
  files: { en: 'Files', 'zh-Hans': '材料' },
  receipt: { en: 'Receipt', 'zh-Hans': '回执' },
  saved: { en: 'Last saved', 'zh-Hans': '最后保存' },
  untitled: { en: '(without a title)', 'zh-Hans': '（无标题）' },
  DRAFT: { en: 'draft, not handed in', 'zh-Hans': '草稿，未提交' },
  SUBMITTED: { en: 'handed in', 'zh-Hans': '已提交' },
  RETURNED: { en: 'returned for correction', 'zh-Hans': '退回更正' },
  WITHDRAWN: { en: 'withdrawn', 'zh-Hans': '已撤回' },
} satisfies Record<string, Sentence>;

/** A submission as a plain text for people: every text whole, each language by itself, then what goes with it. */
export function documentOf(submission: SubmissionView, language: Language): string {
  const say = (word: keyof typeof words) => words[word][language];
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const line = (word: keyof typeof words, value: string | null) => (value ? [`${say(word)}: ${value}`] : []);
  const organization = (names: { locale: string; value: string }[]) => names.map(({ value }) => value).join(' / ');
  const { texts, sourceLocale, receipts, materials } = submission;
  const title = texts.find(({ locale }) => locale === sourceLocale)?.title || say('untitled');
  const facts = [
    ...line('edition', String(submission.edition)),
    ...line('step', say(submission.step)),
    ...line('field', submission.field),
    ...line('kind', submission.kind),
    ...line('startedOn', submission.startedOn),
    ...line('countries', submission.countries.join(', ')),
    ...submission.applicants.flatMap(({ role, organization: { names } }) => line(role, organization(names))),
    ...line('saved', submission.updatedAt),
    ...receipts.map(({ number, receivedAt, contentHash }) => `${say('receipt')}: ${number}, ${receivedAt}, SHA-256 ${contentHash}`),
  ];
  const bodies = texts.map(({ locale, ...text }) =>
    [
      `* * * ${languages.of(locale) ?? locale} (${locale}) * * *`,
      text.title || say('untitled'),
      ...(text.summary ? [`${say('summary')}\n${text.summary}`] : []),
      ...(text.body ? [`${say('body')}\n${text.body}`] : []),
    ].join('\n\n'),
  );
  const files = materials.map(
    ({ kind, fileName, byteLength, contentHash, title: titles, credit }) =>
      `- ${[fileName ?? kind, organization(titles), credit, `${byteLength} B`, contentHash && `SHA-256 ${contentHash}`].filter(Boolean).join(', ')}`,
  );
  return `${[title, facts.join('\n'), ...bodies, ...(files.length > 0 ? [`${say('files')}\n${files.join('\n')}`] : [])].join('\n\n')}\n`;
}

import { refusal } from '../../platform/graph/refusal.ts';
import { nearest } from '../../platform/language.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import type { Edition, EligibilityRule } from '../editions/index.ts';
import type { Finding } from './eligibility-rules.ts';

type Path = (string | number)[];

export const applicationsClosed = (
  { applicationsOpenAt: from, timeZone }: Pick<Edition, 'applicationsOpenAt' | 'timeZone'>,
  until: Date,
  ...path: Path
) =>
  refusal(
    'APPLICATIONS_CLOSED',
    {
      en: `Applications are taken from ${sayUntil(from, timeZone, 'en')} until just before ${sayUntil(until, timeZone, 'en')}. Ask the edition's contact.`,
      'zh-Hans': `申报受理时间为 ${sayUntil(from, timeZone, 'zh-Hans')} 至 ${sayUntil(until, timeZone, 'zh-Hans')} 之前。请联系本届联系人。`,
    },
    ...path,
  );

export const notADraft = () =>
  refusal('WRONG_STATE', { en: 'This is not a draft any more, so it cannot be changed.', 'zh-Hans': '该申报已不是草稿，无法更改。' });

export const notOpened = (...path: Path) =>
  refusal(
    'WRONG_STATE',
    { en: 'This part was not opened for correction. Change just what was returned.', 'zh-Hans': '此部分未开放更正。请仅更改退回的内容。' },
    ...path,
  );

export const withdrawnBefore = () =>
  refusal('ALREADY_DONE', { en: 'This was taken back before, for good.', 'zh-Hans': '该申报此前已撤回，且不可恢复。' }, 'submissionId');

export const tooLateToWithdraw = ({ reviewsCloseAt: at, timeZone }: Edition) =>
  refusal(
    'WRONG_STATE',
    {
      en: `A case can be taken back until just before ${sayUntil(at, timeZone, 'en')}. Write to the edition's contact.`,
      'zh-Hans': `申报可在 ${sayUntil(at, timeZone, 'zh-Hans')} 之前撤回。请联系本届联系人。`,
    },
    'submissionId',
  );

export const alreadySubmitted = () =>
  refusal('ALREADY_DONE', { en: 'This was handed in before. Its receipt is with the submission.', 'zh-Hans': '该申报此前已提交，回执见该申报。' });

export const notMarked = () => refusal('WRONG_STATE', { en: 'This draft is not marked ready.', 'zh-Hans': '该草稿未标记为就绪。' });

export const savedInBetween = (...path: Path) =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody saved in between. Read what is stored, merge, and save on that version.',
      'zh-Hans': '期间已有人保存。请读取已保存的版本，合并后在该版本上保存。',
    },
    ...path,
  );

export const nameOneVersion = (...path: Path) =>
  refusal(
    'INVALID',
    {
      en: 'Name the version that the change was made on: that of the draft, or those of what is changed, not both.',
      'zh-Hans': '请注明更改所依据的版本：草稿版本或所更改部分的版本，二者择一。',
    },
    ...path,
  );

export const tooManyPictures = (limit: number) =>
  refusal('TOO_MANY', { en: `A submission has at most ${limit} pictures.`, 'zh-Hans': `每项申报最多 ${limit} 张图片。` }, 'file');

export const tooManyOf = (limit: number, ...path: Path) =>
  refusal('TOO_MANY', { en: `At most ${limit} can be given.`, 'zh-Hans': `最多可填写 ${limit} 项。` }, ...path);

export const unknownKey = (keys: readonly string[], ...path: Path) =>
  refusal(
    'INVALID',
    { en: `The edition does not have this. It has: ${keys.join(', ')}.`, 'zh-Hans': `本届没有此项。可选：${keys.join('、')}。` },
    ...path,
  );

export const strangeDay = (...path: Path) =>
  refusal('INVALID', { en: 'Name a day between the years 1900 and 2999.', 'zh-Hans': '请填写 1900 年至 2999 年之间的日期。' }, ...path);

export const givenTwice = (...path: Path) => refusal('INVALID', { en: 'Each can be given once.', 'zh-Hans': '不得重复填写。' }, ...path);

export const oneLeads = () => refusal('INVALID', { en: 'Exactly one organization leads.', 'zh-Hans': '须有且仅有一个牵头机构。' }, 'applicants');

export const required = (...path: Path) => refusal('REQUIRED', { en: 'Fill this in before handing in.', 'zh-Hans': '提交前请填写此项。' }, ...path);

export const notEligible = (rule: EligibilityRule, { evidence, mend }: Finding) => {
  const text = (language: 'en' | 'zh-Hans') => nearest(language, rule.texts)?.value ?? rule.key;
  return refusal(
    'NOT_ELIGIBLE',
    { en: `The rule "${text('en')}" is not met. ${evidence.en}`, 'zh-Hans': `不符合规则“${text('zh-Hans')}”。${evidence['zh-Hans']}` },
    ...mend,
  );
};

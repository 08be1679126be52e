import { refusal } from '../../platform/graph/refusal.ts';

export const notHandedIn = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This submission has been taken back by its applicant. Only what is handed in is reviewed.',
      'zh-Hans': '该申报已由申报者撤回。仅已提交的申报可以评审。',
    },
    'submissionId',
  );

export const ownSubmission = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    {
      en: 'This person may not judge the submission: it is their own. Choose another reviewer.',
      'zh-Hans': '该申报由此人本人提交，不能由其评审。请选择其他评审专家。',
    },
    'reviewerId',
  );

export const alreadyAssigned = () =>
  refusal('ALREADY_DONE', { en: 'This person has already been asked to review this submission.', 'zh-Hans': '已邀请此人评审该申报。' }, 'reviewerId');

export const reviewsClosed = (opensAt: Date, closesAt: Date) =>
  refusal('REVIEWS_CLOSED', {
    en: `Reviews are taken from ${opensAt.toISOString()} until before ${closesAt.toISOString()}. Ask an organizer of the edition if yours is missing.`,
    'zh-Hans': `评审时间自 ${opensAt.toISOString()} 起，至 ${closesAt.toISOString()} 前为止。如有遗漏，请联系本届组织者。`,
  });

export const criterionUnknown = (index: number) =>
  refusal('INVALID', { en: 'The edition has no criterion with this key.', 'zh-Hans': '本届没有该评审标准。' }, 'scores', index, 'criterion');

export const criterionTwice = (index: number) =>
  refusal(
    'INVALID',
    { en: 'This criterion is scored twice. Give it one score.', 'zh-Hans': '该评审标准重复评分。每项标准只能评一个分数。' },
    'scores',
    index,
    'criterion',
  );

export const scoreOutOfRange = (index: number, { minimum, maximum }: { minimum: number; maximum: number }) =>
  refusal(
    'INVALID',
    {
      en: `A score for this criterion is a whole number from ${minimum} to ${maximum}.`,
      'zh-Hans': `该项评分须为 ${minimum} 至 ${maximum} 的整数。`,
    },
    'scores',
    index,
    'value',
  );

export const criterionMissing = (key: string) =>
  refusal('REQUIRED', { en: `The criterion ${key} has no score yet.`, 'zh-Hans': `评审标准 ${key} 尚未评分。` }, 'scores');

export const commentTooLong = (limit: number) =>
  refusal(
    'TOO_LONG',
    { en: `The opinion has more than ${limit} characters. Shorten it.`, 'zh-Hans': `评审意见超过 ${limit} 字，请缩短。` },
    'comment',
  );

export const commentUnreadable = () =>
  refusal(
    'INVALID',
    { en: 'The opinion holds control characters. Plain text with line breaks is taken.', 'zh-Hans': '评审意见包含控制字符。仅接受可换行的纯文本。' },
    'comment',
  );

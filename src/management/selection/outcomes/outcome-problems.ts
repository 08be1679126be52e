import { refusal } from '../../../platform/graph/refusal.ts';

type Path = readonly (string | number)[];

export const reviewsStillOpenForFeedback = (closeAt: Date) =>
  refusal('WRONG_STATE', {
    en: `Comments are ruled on when reviews have closed, from ${closeAt.toISOString()} on.`,
    'zh-Hans': `评审结束后（自 ${closeAt.toISOString()} 起）方可处理评语。`,
  });

export const countOfRulings = (most: number) =>
  refusal('INVALID', { en: `Rule on 1 to ${most} comments.`, 'zh-Hans': `请处理 1 至 ${most} 条评语。` }, 'comments');

export const reviewUnknown = (...path: Path) =>
  refusal('NOT_FOUND', { en: 'This case has no review by that id that counts.', 'zh-Hans': '该申报没有此编号的有效评审意见。' }, ...path);

export const reviewTwice = (...path: Path) => refusal('INVALID', { en: 'This review is named twice.', 'zh-Hans': '该评审意见重复出现。' }, ...path);

export const nothingToGive = (...path: Path) =>
  refusal('INVALID', { en: 'This review says nothing to the applicant.', 'zh-Hans': '该评审意见没有写给申报主体的评语。' }, ...path);

export const textNotAsked = (...path: Path) =>
  refusal('INVALID', { en: 'Only another wording has a text. Leave it out.', 'zh-Hans': '仅改写评语时填写文本，请勿填写。' }, ...path);

export const wordingMissing = (...path: Path) =>
  refusal('REQUIRED', { en: 'Write what the applicant reads instead.', 'zh-Hans': '请填写改写后的评语。' }, ...path);

export const wordingUnreadable = (...path: Path) =>
  refusal('INVALID', { en: 'The text holds control characters. Plain text is taken.', 'zh-Hans': '文本包含控制字符。仅接受纯文本。' }, ...path);

export const wordingTooLong = (limit: number, ...path: Path) =>
  refusal('TOO_LONG', { en: `The text has more than ${limit} characters. Shorten it.`, 'zh-Hans': `文本超过 ${limit} 字，请缩短。` }, ...path);

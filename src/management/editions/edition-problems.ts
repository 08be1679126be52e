import { refusal } from '../../platform/graph/refusal.ts';
import type { CalendarKey } from './edition-rules.ts';

export const outOfOrder = (earlier: CalendarKey, later: CalendarKey, at: CalendarKey) =>
  refusal(
    'INVALID',
    {
      en: `${said[earlier].en} must come before ${said[later].en.toLowerCase()}. Move one of them.`,
      'zh-Hans': `${said[earlier]['zh-Hans']}必须早于${said[later]['zh-Hans']}，请调整其中之一。`,
    },
    at,
  );

export const outOfRange = (at: CalendarKey) =>
  refusal('INVALID', { en: 'Name an instant between the years 2000 and 2999.', 'zh-Hans': '请填写 2000 年至 2999 年之间的时刻。' }, at);

export const weightsDoNotAddUp = () =>
  refusal('INVALID', { en: 'The weights of the criteria must add up to 1.', 'zh-Hans': '各评审标准的权重之和须为 1。' }, 'criteria');

export const quotasDoNotFit = () =>
  refusal(
    'INVALID',
    {
      en: 'Both quotas are at least 1, and outstanding cases are part of the Collection: their quota cannot be the larger one.',
      'zh-Hans': '两项名额均须不少于 1，且精品案例属于案例集，其名额不得大于案例集名额。',
    },
    'quotaOutstanding',
  );

export const keysAreNotUnique = (path: string) =>
  refusal('INVALID', { en: 'Each needs a key of its own, and there is at least one.', 'zh-Hans': '须至少有一项，且每项的键不得重复。' }, path);

const said: Record<CalendarKey, { en: string; 'zh-Hans': string }> = {
  applicationsOpenAt: { en: 'The opening of applications', 'zh-Hans': '申报开始时间' },
  applicationsCloseAt: { en: 'The close of applications', 'zh-Hans': '申报截止时间' },
  reviewsCloseAt: { en: 'The close of reviews', 'zh-Hans': '评审截止时间' },
  showcaseOpensAt: { en: 'The opening of the showcase', 'zh-Hans': '现场发布展示开始时间' },
  showcaseClosesAt: { en: 'The close of the showcase', 'zh-Hans': '现场发布展示结束时间' },
};

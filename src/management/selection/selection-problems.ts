import { refusal } from '../../platform/graph/refusal.ts';
import type { Exceeded } from './quotas/count-by-quota.ts';
import { quotaKey } from './quotas/quota-words.ts';

export const reviewsStillOpen = (closeAt: Date) =>
  refusal('WRONG_STATE', {
    en: `Outcomes are planned when reviews have closed, from ${closeAt.toISOString()} on.`,
    'zh-Hans': `评审结束后（自 ${closeAt.toISOString()} 起）方可拟定评定结果。`,
  });

export const alreadyConfirmed = () =>
  refusal('ALREADY_DONE', {
    en: "This edition's outcomes have been confirmed by a second person. They are final.",
    'zh-Hans': '本届评定结果已由第二人确认，不可更改。',
  });

export const planReplaced = () =>
  refusal(
    'WRONG_STATE',
    { en: 'A later plan has replaced this one. Read that one.', 'zh-Hans': '该方案已被后来的方案取代，请查看新方案。' },
    'planId',
  );

export const planIsAnother = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The plan is not the one that was read: its hash differs. Read it again before confirming.',
      'zh-Hans': '方案与所阅内容不一致（哈希不同）。请重新阅读后再确认。',
    },
    'contentHash',
  );

export const secondPersonRequired = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Whoever proposed a plan does not confirm it. Ask another organizer.',
    'zh-Hans': '方案提出者不能自行确认。请由另一位组织者确认。',
  });

type Path = (string | number)[];

export const submissionUnknown = (...path: Path) =>
  refusal('NOT_FOUND', { en: 'No submission by that id has been handed in for this edition.', 'zh-Hans': '本届没有此编号的已提交申报。' }, ...path);

export const failedScreening = (...path: Path) =>
  refusal(
    'NOT_ELIGIBLE',
    {
      en: 'This submission failed screening, or is with its applicant to be mended, so it cannot be chosen.',
      'zh-Hans': '该申报未通过资格审查，或正在由申报主体补正，不能入选。',
    },
    ...path,
  );

export const submissionTwice = (...path: Path) =>
  refusal('INVALID', { en: 'This submission is named twice.', 'zh-Hans': '该申报重复出现。' }, ...path);

export const caseForgotten = ({ id, title }: { id: string; title: string }, ...path: Path) =>
  refusal(
    'REQUIRED',
    {
      en: `“${title}” (${id}) has no place in the order. Each eligible case of the field needs one.`,
      'zh-Hans': `“${title}”（${id}）未列入排序。该领域每个合格申报均须列入。`,
    },
    ...path,
  );

export const fieldUnknown = (keys: readonly string[], ...path: Path) =>
  refusal('INVALID', { en: `Name one of ${keys.join(', ')}.`, 'zh-Hans': `请填写以下之一：${keys.join('、')}。` }, ...path);

export const fieldNamedTwice = (...path: Path) => refusal('INVALID', { en: 'This field is named twice.', 'zh-Hans': '该领域重复出现。' }, ...path);

export const reservesOutOfRange = (most: number) =>
  refusal('INVALID', { en: `Give a whole number from 0 to ${most}.`, 'zh-Hans': `请填写 0 至 ${most} 之间的整数。` }, 'reserves');

export const figuresSayNothing = (field: string) =>
  refusal(
    'REQUIRED',
    {
      en: `The figures of ${field} give no order: they are not current, or leave cases level or without a place. Name the order of this field.`,
      'zh-Hans': `领域 ${field} 的数据未能给出排序：数据未更新，或有申报并列、未排名。请填写该领域的排序。`,
    },
    'fields',
  );

export const tiedToTheEdition = () =>
  refusal('CONFLICT_OF_INTEREST', {
    en: 'You are tied to a case of this edition, or it is your own. A plan says something of every case: leave it to other organizers.',
    'zh-Hans': '您与本届某申报有利益关联，或该申报为您本人的。方案涉及全部申报，请由其他组织者处理。',
  });

export const planNotInForce = () =>
  refusal(
    'WRONG_STATE',
    { en: 'This is not the version in force. Read the confirmed one.', 'zh-Hans': '该版本并非现行方案，请查看已确认的方案。' },
    'planId',
  );

export const resultsAreBeingReleased = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'A release of the results exists. One that waits is given up first; what is public is taken down by another release.',
      'zh-Hans': '结果发布已存在。等待中的发布须先放弃；已公开的内容须另行发布以撤下。',
    },
    'planId',
  );

export const withdrawnAlready = (...path: Path) =>
  refusal('ALREADY_DONE', { en: 'This case has fallen out of the plan already.', 'zh-Hans': '该案例此前已退出方案。' }, ...path);

export const countOfWithdrawals = (most: number) =>
  refusal('INVALID', { en: `Name 1 to ${most} cases.`, 'zh-Hans': `请填写 1 至 ${most} 个案例。` }, 'withdrawals');

export const planIsOutOfDate = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Cases or quotas have changed since this plan was proposed. Propose it anew.',
      'zh-Hans': '方案提出后，申报或名额已有变动。请重新提出方案。',
    },
    'planId',
  );

export const nothingExceeded = (index: number) =>
  refusal('INVALID', { en: 'This quota is not exceeded, so it needs no reason.', 'zh-Hans': '该名额未超出，无须说明理由。' }, 'exceedances', index);

export const reasonMissing = (...path: Path) => refusal('REQUIRED', { en: 'Say why.', 'zh-Hans': '请说明理由。' }, ...path);

export const reasonUnreadable = (...path: Path) =>
  refusal('INVALID', { en: 'The reason holds control characters. Plain text is taken.', 'zh-Hans': '理由包含控制字符。仅接受纯文本。' }, ...path);

export const reasonTooLong = (limit: number, ...path: Path) =>
  refusal('TOO_LONG', { en: `The reason has more than ${limit} characters. Shorten it.`, 'zh-Hans': `理由超过 ${limit} 字，请缩短。` }, ...path);

export const orderMissing = (index: number) =>
  refusal(
    'REQUIRED',
    { en: 'An outstanding case needs its place on stage.', 'zh-Hans': '精品案例须注明现场发布展示顺序。' },
    'decisions',
    index,
    'showcaseOrder',
  );

export const orderForOthers = (index: number) =>
  refusal(
    'INVALID',
    { en: 'Only an outstanding case has a place on stage.', 'zh-Hans': '仅精品案例有现场发布展示顺序。' },
    'decisions',
    index,
    'showcaseOrder',
  );

export const orderHasGaps = (index: number, count: number) =>
  refusal(
    'INVALID',
    { en: `The places on stage are 1 to ${count}, each taken once.`, 'zh-Hans': `现场发布展示顺序须为 1 至 ${count}，每个序号仅用一次。` },
    'decisions',
    index,
    'showcaseOrder',
  );

export const overQuota = ({ tier, by, key, most, count }: Exceeded) => {
  const of = key === null ? { en: '', 'zh-Hans': '' } : { en: ` of ${quotaKey('en', by, key)}`, 'zh-Hans': `（${quotaKey('zh-Hans', by, key)}）` };
  return refusal(
    'OVER_QUOTA',
    tier === 'OUTSTANDING'
      ? {
          en: `${count} outstanding cases${of.en} are chosen, but at most ${most} are to be. Choose fewer, or say why.`,
          'zh-Hans': `已选 ${count} 个精品案例${of['zh-Hans']}，上限为 ${most} 个。请减少，或说明理由。`,
        }
      : {
          en: `${count} cases${of.en} are chosen for the Collection, the outstanding ones included, but at most ${most} are to be. Choose fewer, or say why.`,
          'zh-Hans': `已选 ${count} 个入集案例${of['zh-Hans']}（含精品案例），上限为 ${most} 个。请减少，或说明理由。`,
        },
    'decisions',
  );
};

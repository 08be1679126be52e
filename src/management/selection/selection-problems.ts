import { refusal } from '../../platform/graph/refusal.ts';

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

export const submissionUnknown = (index: number) =>
  refusal(
    'NOT_FOUND',
    { en: 'No submission by that id has been handed in for this edition.', 'zh-Hans': '本届没有此编号的已提交申报。' },
    'decisions',
    index,
    'submissionId',
  );

export const failedScreening = (index: number) =>
  refusal(
    'NOT_ELIGIBLE',
    { en: 'This submission failed screening, so it cannot be chosen.', 'zh-Hans': '该申报未通过资格审核，不能入选。' },
    'decisions',
    index,
    'submissionId',
  );

export const submissionTwice = (index: number) =>
  refusal('INVALID', { en: 'This submission is named twice.', 'zh-Hans': '该申报重复出现。' }, 'decisions', index, 'submissionId');

export const orderMissing = (index: number) =>
  refusal(
    'REQUIRED',
    { en: 'An outstanding case needs its place on stage.', 'zh-Hans': '精品案例须注明现场展示顺序。' },
    'decisions',
    index,
    'showcaseOrder',
  );

export const orderForOthers = (index: number) =>
  refusal(
    'INVALID',
    { en: 'Only an outstanding case has a place on stage.', 'zh-Hans': '仅精品案例有现场展示顺序。' },
    'decisions',
    index,
    'showcaseOrder',
  );

export const orderHasGaps = (index: number, count: number) =>
  refusal(
    'INVALID',
    { en: `The places on stage are 1 to ${count}, each taken once.`, 'zh-Hans': `现场展示顺序须为 1 至 ${count}，每个序号仅用一次。` },
    'decisions',
    index,
    'showcaseOrder',
  );

export const overQuota = (tier: 'OUTSTANDING' | 'COLLECTION', count: number, quota: number) =>
  refusal(
    'OVER_QUOTA',
    tier === 'OUTSTANDING'
      ? { en: `${count} outstanding cases are chosen, but at most ${quota} are to be.`, 'zh-Hans': `已选 ${count} 个精品案例，上限为 ${quota} 个。` }
      : {
          en: `${count} cases are chosen for the Collection, the outstanding ones included, but at most ${quota} are to be.`,
          'zh-Hans': `已选 ${count} 个入集案例（含精品案例），上限为 ${quota} 个。`,
        },
    'decisions',
  );

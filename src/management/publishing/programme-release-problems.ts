import { refusal } from '../../platform/graph/refusal.ts';

export const programmeNotFrozen = () =>
  refusal('WRONG_STATE', {
    en: 'No version of the programme is frozen. Two people at the desk of the stage do that first.',
    'zh-Hans': '节目单尚未冻结，须先由舞台工作台的两人冻结。',
  });

export const itemNotPublic = (order: number) =>
  refusal('WRONG_STATE', {
    en: `Item ${order} of the programme is no public case. Release the results first, or make the programme secret.`,
    'zh-Hans': `节目单第 ${order} 项不是公开案例。请先发布评定结果，或将节目单设为保密。`,
  });

export const programmeIsPublic = () =>
  refusal('WRONG_STATE', {
    en: "This edition's programme is public, and cannot become secret. Arrange it as a public one.",
    'zh-Hans': '本届节目单已公开，不能再设为保密。请按公开节目单编排。',
  });

export const resultsBeforeSecretProgramme = () =>
  refusal('WRONG_STATE', {
    en: 'A release of the results is under way or public. A secret programme comes before: give that release up, or make the programme public.',
    'zh-Hans': '评定结果正在发布或已公开。保密节目单须先于结果：请放弃该发布，或公开节目单。',
  });

export const publicCaseInSecretProgramme = (order: number) =>
  refusal('WRONG_STATE', {
    en: `Item ${order} is a public case. A secret programme holds submissions only.`,
    'zh-Hans': `第 ${order} 项是公开案例。保密节目单只能包含申报。`,
  });

export const stageNotOver = () =>
  refusal('WRONG_STATE', {
    en: 'The programme of this edition is secret. Its results are released when the stage has ended.',
    'zh-Hans': '本届节目单为保密。舞台环节结束后方可发布评定结果。',
  });

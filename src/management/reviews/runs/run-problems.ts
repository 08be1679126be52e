import { type Refusal, refusal } from '../../../platform/graph/refusal.ts';
import type { InvalidPart } from '../../../platform/invalid-input.ts';
import type { Sentence } from '../../../platform/language.ts';
import type { AssignmentProblem } from '../assignment/check-input.ts';

const sentences: Partial<Record<AssignmentProblem, Sentence>> = {
  PIN_IS_FORBIDDEN: {
    en: 'An expert is pinned to a case that they are tied to, or kept from.',
    'zh-Hans': '某专家被指定评审其应回避或已禁止的案例。',
  },
  PIN_IN_ANOTHER_FIELD: {
    en: 'An expert is pinned to a case of a field that they do not sit for.',
    'zh-Hans': '某专家被指定评审其席位以外领域的案例。',
  },
  PINS_OVER_DEMAND: { en: 'More experts are pinned to a case than it needs reviews.', 'zh-Hans': '某案例指定的专家多于所需评审数。' },
  PINS_OVER_LOAD: { en: 'An expert is pinned to more cases than they take on.', 'zh-Hans': '某专家被指定的案例多于其可承担数。' },
  PINS_SHARE_ORGANIZATION: { en: 'Two experts of one organization are pinned to a case.', 'zh-Hans': '同一机构的两位专家被指定评审同一案例。' },
  PINS_LEAVE_NO_READER: {
    en: 'All experts of a case are pinned, and none reads the language that it was written in.',
    'zh-Hans': '某案例的专家已全部指定，但无人能阅读其原文语言。',
  },
  TOO_MANY_EXPERTS: { en: 'There are too many experts for one run. Ask for a field at a time.', 'zh-Hans': '专家人数过多。请逐个领域提出分配方案。' },
};
const somethingElse: Sentence = { en: 'The assignment cannot be calculated from this.', 'zh-Hans': '无法据此计算分配方案。' };

/** What is wrong with what was fixed. Ids stand in the path, but for cases that the caller may know nothing of. */
export const cannotPlan = (parts: readonly InvalidPart<AssignmentProblem>[], tied: ReadonlySet<string>): Refusal[] =>
  parts.map(({ code, about }) => {
    const ids = about.filter((part): part is string => typeof part === 'string');
    return refusal('WRONG_STATE', sentences[code] ?? somethingElse, ...(ids.some((id) => tied.has(id)) ? [] : ids));
  });

export const nobodyToAssign = () =>
  refusal('WRONG_STATE', {
    en: 'There is no case to be reviewed, or no expert who has accepted.',
    'zh-Hans': '没有待评审的案例，或尚无专家接受邀请。',
  });

export const noSuchField = () => refusal('INVALID', { en: 'The edition has no field with this key.', 'zh-Hans': '本届没有该领域。' }, 'field');

export const outOfRange = (least: number, most: number, field: string) =>
  refusal('INVALID', { en: `From ${least} to ${most}.`, 'zh-Hans': `须在 ${least} 至 ${most} 之间。` }, field);

export const badSeed = () =>
  refusal('INVALID', { en: 'A seed is one line of 1 to 100 characters.', 'zh-Hans': '种子须为 1 至 100 个字符的一行文字。' }, 'seed');

export const anotherHash = () =>
  refusal(
    'CONFLICT',
    { en: 'This is not the proposal that you have looked at. Read it again.', 'zh-Hans': '与您查看的方案不一致。请重新读取。' },
    'inputsHash',
  );

export const notProposed = () =>
  refusal('WRONG_STATE', { en: 'There is no proposal yet, or it has been applied.', 'zh-Hans': '尚无方案，或方案已生效。' }, 'runId');

export const changedSince = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Today’s assignment is not what this was calculated from any more. Ask for another proposal.',
      'zh-Hans': '当前分配已与方案计算时不同。请重新提出方案。',
    },
    'runId',
  );

export const notAllowedAnyMore = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    {
      en: 'A new pair of this proposal may not be any more: a tie, a ban, or somebody or something that has left. Ask for another proposal.',
      'zh-Hans': '方案中的某项新分配已不被允许（利益关系、禁止、退出等）。请重新提出方案。',
    },
    'runId',
  );

import { refusal } from '../../platform/graph/refusal.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import { nearest } from '../../platform/language.ts';
import type { Edition, EligibilityRule } from '../editions/index.ts';

type Path = (string | number)[];

export const takenBack = () =>
  refusal('WRONG_STATE', { en: 'This case has been taken back by its applicant.', 'zh-Hans': '该申报已由申报主体撤回。' }, 'submissionId');

export const ownCase = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    {
      en: 'You are tied to this case, or it is your own. Ask another organizer to screen it.',
      'zh-Hans': '您与该申报有利益关系，请由其他组织者审核。',
    },
    'submissionId',
  );

export const anotherRevision = (latest: number) =>
  refusal(
    'CONFLICT',
    {
      en: `It was handed in again: revision ${latest} is the last. Look at that one.`,
      'zh-Hans': `该申报已再次提交，最新为第 ${latest} 版。请查看最新版本。`,
    },
    'revision',
  );

export const decidedMeanwhile = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody else has decided something on this case since you looked. See what, and then decide.',
      'zh-Hans': '您查看之后，已有其他人对该申报作出处理。请先查看最新情况，再作决定。',
    },
    'expectedVersion',
  );

export const outForCorrection = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'It is with its applicant to be mended. Wait until it is handed in again, or until the return ends.',
      'zh-Hans': '该申报已退回申报主体补正。请等待再次提交或补正期限届满。',
    },
    'submissionId',
  );

export const screenedAlready = () =>
  refusal(
    'WRONG_STATE',
    { en: 'It has been screened. Only what has no outcome yet is returned or judged.', 'zh-Hans': '该申报已完成资格审查，不能再退回或裁定。' },
    'submissionId',
  );

export const sameOutcome = () => refusal('ALREADY_DONE', { en: 'It came out like this before.', 'zh-Hans': '此前已作出相同结论。' }, 'submissionId');

export const awaitsPerson = ({ key, texts }: EligibilityRule) =>
  refusal(
    'WRONG_STATE',
    {
      en: `The rule "${nearest('en', texts)?.value ?? key}" is left to a person. Decide it first.`,
      'zh-Hans': `规则“${nearest('zh-Hans', texts)?.value ?? key}”须由人工裁定，请先裁定。`,
    },
    'submissionId',
  );

export const ruledDuplicate = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'It was ruled a duplicate, so it gives way to the other case. Fail it, or rule anew.',
      'zh-Hans': '该申报已被裁定为重复申报。请判定不通过，或重新裁定。',
    },
    'submissionId',
  );

export const needsNoPerson = () =>
  refusal(
    'WRONG_STATE',
    { en: 'This rule has decided by itself. People decide only where it leaves it to them.', 'zh-Hans': '该规则已自动判定，无须人工裁定。' },
    'ruleKey',
  );

export const untilOutside = ({ applicationsCloseAt, reviewsCloseAt, timeZone }: Edition) =>
  refusal(
    'INVALID',
    {
      en: `Name an instant later than now, from ${sayUntil(applicationsCloseAt, timeZone, 'en')} to ${sayUntil(reviewsCloseAt, timeZone, 'en')}.`,
      'zh-Hans': `请填写晚于当前、且在 ${sayUntil(applicationsCloseAt, timeZone, 'zh-Hans')} 至 ${sayUntil(reviewsCloseAt, timeZone, 'zh-Hans')} 之间的时刻。`,
    },
    'until',
  );

export const countOfParts = (most: number) =>
  refusal('INVALID', { en: `Name 1 to ${most} parts.`, 'zh-Hans': `请填写 1 至 ${most} 个部分。` }, 'parts');

export const partTwice = (...path: Path) => refusal('INVALID', { en: 'Each part can be named once.', 'zh-Hans': '每个部分只能填写一次。' }, ...path);

export const onlyTextsHaveOne = (...path: Path) =>
  refusal('INVALID', { en: 'Only texts have a language. Leave it out.', 'zh-Hans': '仅文本可指定语言，请勿填写。' }, ...path);

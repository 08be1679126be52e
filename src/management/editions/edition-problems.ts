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

export const quotasDoNotFit = (path = 'quotaOutstanding') =>
  refusal(
    'INVALID',
    {
      en: 'Both quotas are at least 1, and outstanding cases are part of the Collection: their quota cannot be the larger one.',
      'zh-Hans': '两项名额均须不少于 1，且精品案例属于案例集，其名额不得大于案例集名额。',
    },
    path,
  );

export const keysAreNotUnique = (path: string) =>
  refusal('INVALID', { en: 'Each needs a key of its own, and there is at least one.', 'zh-Hans': '须至少有一项，且每项的键不得重复。' }, path);

type Path = (string | number)[];

export const editedInBetween = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody changed the edition in between. Read it as it is now, and change it on that version.',
      'zh-Hans': '期间已有人更改本届设置。请读取当前内容，并在该版本上更改。',
    },
    'expectedVersion',
  );

export const neededDate = (at: CalendarKey) =>
  refusal('REQUIRED', { en: 'An edition does not go without this date. Name an instant.', 'zh-Hans': '本届必须设置此日期，请填写时刻。' }, at);

export const isOverAlready = (at: CalendarKey) =>
  refusal(
    'INVALID',
    {
      en: 'Applications cannot close in the past: what was saved since would be undone. Name an instant from now on.',
      'zh-Hans': '申报截止时间不得设为过去：此后保存的内容将因此失效。请填写当前或之后的时刻。',
    },
    at,
  );

export const closedBefore = () =>
  refusal(
    'INVALID',
    {
      en: 'Something was handed in later than that, and has its receipt. Name a later instant.',
      'zh-Hans': '在该时刻之后已有申报提交并取得回执。请填写更晚的时刻。',
    },
    'applicationsCloseAt',
  );

export const reviewsExist = (...path: Path) =>
  refusal('WRONG_STATE', { en: 'There are reviews already, so this cannot change any more.', 'zh-Hans': '已有评审意见，此项不能再更改。' }, ...path);

export const yearTaken = () =>
  refusal('ALREADY_DONE', { en: 'This year has an edition. Edit that one.', 'zh-Hans': '该年度已有一届，请直接编辑。' }, 'edition');

export const strangeYear = () =>
  refusal('INVALID', { en: 'Name a year from 2000 to 2999.', 'zh-Hans': '请填写 2000 至 2999 之间的年份。' }, 'edition');

export const notAZone = () =>
  refusal(
    'INVALID',
    {
      en: 'Not a zone of the IANA database. Name one such as Asia/Shanghai.',
      'zh-Hans': '不是 IANA 时区数据库中的时区，请填写如 Asia/Shanghai 的名称。',
    },
    'timeZone',
  );

export const keyHasWrongForm = (...path: Path) =>
  refusal(
    'INVALID',
    {
      en: 'A key begins with a capital letter and has at most 40 capitals, digits and underscores, such as SECURITY.',
      'zh-Hans': '键须以大写字母开头，最多 40 个大写字母、数字或下划线，例如 SECURITY。',
    },
    ...path,
  );

export const keyTwice = (...path: Path) => refusal('INVALID', { en: 'Each key can be given once.', 'zh-Hans': '每个键只能使用一次。' }, ...path);

export const countOf = (least: number, most: number, ...path: Path) =>
  refusal('INVALID', { en: `Give ${least} to ${most} of these.`, 'zh-Hans': `请填写 ${least} 至 ${most} 项。` }, ...path);

export const numberBetween = (least: number, most: number, ...path: Path) =>
  refusal('INVALID', { en: `Give a whole number from ${least} to ${most}.`, 'zh-Hans': `请填写 ${least} 至 ${most} 之间的整数。` }, ...path);

export const notAsked = (...path: Path) =>
  refusal('INVALID', { en: 'This check does not ask for this. Leave it out.', 'zh-Hans': '此项检查不使用该值，请勿填写。' }, ...path);

export const lowestIsHighest = (...path: Path) =>
  refusal('INVALID', { en: 'The lowest score is below the highest.', 'zh-Hans': '最低分须小于最高分。' }, ...path);

export const inUse = (keys: readonly string[], ...path: Path) =>
  refusal(
    'WRONG_STATE',
    {
      en: `Cases or reviewers of this edition use ${keys.join(', ')}. Keep it, or have them changed first.`,
      'zh-Hans': `本届的申报或评审人正在使用 ${keys.join('、')}。请保留，或先更改相关内容。`,
    },
    ...path,
  );

export const planIsConfirmed = (...path: Path) =>
  refusal(
    'WRONG_STATE',
    { en: 'The outcomes are confirmed, so quotas cannot change any more.', 'zh-Hans': '评定结果已确认，名额不能再更改。' },
    ...path,
  );

export const notAnAddress = (...path: Path) => refusal('INVALID', { en: 'Not an e-mail address.', 'zh-Hans': '不是电子邮箱地址。' }, ...path);

export const missing = (...path: Path) => refusal('REQUIRED', { en: 'Fill this in.', 'zh-Hans': '请填写此项。' }, ...path);

export const controlCharacters = (...path: Path) =>
  refusal(
    'INVALID',
    { en: 'This text holds control characters other than line breaks. Remove them.', 'zh-Hans': '此文本含有换行符以外的控制字符，请删除。' },
    ...path,
  );

export const extensionsNotAllowed = () =>
  refusal('WRONG_STATE', { en: 'This edition allows no extensions. Allow them first.', 'zh-Hans': '本届不允许延期。请先开启延期设置。' });

export const caseOrApplicant = () =>
  refusal(
    'INVALID',
    { en: 'Name either a case or the address of an applicant.', 'zh-Hans': '请填写申报编号或申报主体邮箱，二者择一。' },
    'submissionId',
  );

export const reviewersAsked = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Reviewers have been asked under the rule as it is. Two organizers change it: one proposes, with a reason, another confirms.',
      'zh-Hans': '已按现行规则邀请评审专家。更改须由两位组织者完成：一人提议并说明理由，另一人确认。',
    },
    'shown',
  );

export const extendsNothing = () =>
  refusal(
    'INVALID',
    {
      en: 'An extension lasts beyond now and beyond the close of applications, and ends before reviews close.',
      'zh-Hans': '延期须晚于当前时刻与申报截止时间，且早于评审截止时间。',
    },
    'until',
  );

export const revokedBefore = () =>
  refusal('ALREADY_DONE', { en: 'This extension was taken back before.', 'zh-Hans': '该延期此前已被撤销。' }, 'extensionId');

/** How each date is called. */
export const said: Record<CalendarKey, { en: string; 'zh-Hans': string }> = {
  callOpensAt: { en: 'The opening of the call', 'zh-Hans': '征集发布时间' },
  applicationsOpenAt: { en: 'The opening of applications', 'zh-Hans': '申报开始时间' },
  applicationsCloseAt: { en: 'The close of applications', 'zh-Hans': '申报截止时间' },
  reviewsOpenAt: { en: 'The beginning of reviews', 'zh-Hans': '评审开始时间' },
  reviewsCloseAt: { en: 'The close of reviews', 'zh-Hans': '评审截止时间' },
  selectionDueAt: { en: 'The day of decision', 'zh-Hans': '评定截止时间' },
  preparationDueAt: { en: 'The day by which material is due', 'zh-Hans': '材料准备截止时间' },
  showcaseOpensAt: { en: 'The opening of the showcase', 'zh-Hans': '现场发布展示开始时间' },
  releaseAt: { en: 'The release', 'zh-Hans': '结果发布时间' },
  showcaseClosesAt: { en: 'The close of the showcase', 'zh-Hans': '现场发布展示结束时间' },
};

export const notAQuotaRule = (...path: Path) =>
  refusal(
    'INVALID',
    {
      en: 'The tiers as a whole have quotas of their own: `collection` and `outstanding`.',
      'zh-Hans': '总名额请在 collection 与 outstanding 中填写。',
    },
    ...path,
  );

export const noKeyForOrganizations = (...path: Path) =>
  refusal(
    'INVALID',
    { en: 'A quota by organization bounds each of them alike. Leave the key out.', 'zh-Hans': '机构名额对各机构一致，请勿填写键。' },
    ...path,
  );

export const unknownQuotaKey = (keys: readonly string[], ...path: Path) =>
  refusal('INVALID', { en: `Name one of ${keys.join(', ')}.`, 'zh-Hans': `请填写以下之一：${keys.join('、')}。` }, ...path);

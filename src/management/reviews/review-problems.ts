import { refusal } from '../../platform/graph/refusal.ts';

export const notHandedIn = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This submission has been taken back by its applicant. Only what is handed in is reviewed.',
      'zh-Hans': '该申报已由申报主体撤回。仅已提交的申报可以评审。',
    },
    'submissionId',
  );

export const screenedOut = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This submission is not to be judged: it failed screening, or is with its applicant to be mended. Look at the screening desk.',
      'zh-Hans': '该申报不能评审：未通过资格审查，或正在由申报主体补正。请查看资格审查台。',
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

/** Why somebody may not judge a case, strongest first. */
export type WhyNot = 'SAME_PERSON' | 'SAME_ORGANIZATION' | 'RECOMMENDED' | 'DECLARED' | 'RULED';

const because: Record<Exclude<WhyNot, 'SAME_PERSON'>, { en: string; 'zh-Hans': string }> = {
  SAME_ORGANIZATION: {
    en: 'they are, or were until lately, of an applicant’s organization or group',
    'zh-Hans': '其现在或近年任职于申报机构或其所属集团',
  },
  RECOMMENDED: { en: 'their organization recommended it', 'zh-Hans': '其所在机构推荐了该申报' },
  DECLARED: { en: 'a tie was declared', 'zh-Hans': '已声明利益关系' },
  RULED: { en: 'the organizers have ruled so', 'zh-Hans': '组织者已作出回避裁定' },
};

export const conflicted = (why: keyof typeof because) =>
  refusal(
    'CONFLICT_OF_INTEREST',
    {
      en: `This person may not judge the submission: ${because[why].en}. Choose another reviewer.`,
      'zh-Hans': `此人不能评审该申报：${because[why]['zh-Hans']}。请选择其他评审专家。`,
    },
    'reviewerId',
  );

export const tiedThemself = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    {
      en: 'You are tied to this submission yourself: another organizer deals with its reviews.',
      'zh-Hans': '您本人与该申报存在利益关系，须由其他组织者处理其评审事宜。',
    },
    'submissionId',
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

export const eitherScoreOrWord = (index: number) =>
  refusal(
    'INVALID',
    {
      en: 'For each criterion give either a score, or a word in its place: cannot judge, or abstain.',
      'zh-Hans': '每项标准须填写分数，或注明无法判断或弃权，二者择一。',
    },
    'scores',
    index,
  );

export const criterionMissing = (key: string) =>
  refusal(
    'REQUIRED',
    {
      en: `The criterion ${key} has no score yet. Where it cannot be judged, say so.`,
      'zh-Hans': `评审标准 ${key} 尚未评分。如无法判断，请注明。`,
    },
    'scores',
  );

type Text = 'comment' | 'commentToApplicant';

export const textTooLong = (limit: number, name: Text) =>
  refusal('TOO_LONG', { en: `This text has more than ${limit} characters. Shorten it.`, 'zh-Hans': `文字超过 ${limit} 字，请缩短。` }, name);

export const textUnreadable = (name: Text) =>
  refusal(
    'INVALID',
    { en: 'This text holds control characters. Plain text with line breaks is taken.', 'zh-Hans': '文字包含控制字符。仅接受可换行的纯文本。' },
    name,
  );

export const savedInBetween = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The sheet was saved in between. Compare both, and send again what is to stay.',
      'zh-Hans': '评分表已有新的保存。请比较两个版本后重新提交。',
    },
    'expectedVersion',
  );

export const reviewIsAnother = () =>
  refusal(
    'CONFLICT',
    { en: 'The review is not the one that was read: it has changed since. Read it again.', 'zh-Hans': '评审意见与所阅版本不一致。请重新阅读。' },
    'expectedVersion',
  );

export const laterRevision = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'A later revision has been handed in. Read it, and name it: confirm your review on it, or judge it anew.',
      'zh-Hans': '申报材料已有更新版本。请阅读后注明该版本：确认原评审意见，或重新评审。',
    },
    'revisionId',
  );

export const notGivenYet = () =>
  refusal('WRONG_STATE', { en: 'There is no review yet. Submit it first.', 'zh-Hans': '尚未提交评审意见，请先提交。' }, 'assignmentId');

export const lockedAlready = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'The review is locked. A chair of the field or an organizer can open it again.',
      'zh-Hans': '评审意见已锁定。可由领域召集人或组织者重新开启。',
    },
    'assignmentId',
  );

export const judgesTheLatest = () =>
  refusal('ALREADY_DONE', { en: 'The review judges this revision already.', 'zh-Hans': '评审意见已针对该版本。' }, 'revisionId');

export const notLocked = () =>
  refusal(
    'WRONG_STATE',
    { en: 'The review is not locked: its reviewer can change it.', 'zh-Hans': '评审意见尚未锁定，评审专家可直接修改。' },
    'reviewId',
  );

export const reasonMissing = () =>
  refusal('REQUIRED', { en: 'Say why. The reviewer reads it.', 'zh-Hans': '请说明理由，评审专家将会看到。' }, 'reason');

export const reasonTooLong = (limit: number) =>
  refusal('TOO_LONG', { en: `The reason has more than ${limit} characters. Shorten it.`, 'zh-Hans': `理由超过 ${limit} 字，请缩短。` }, 'reason');

export const reasonUnreadable = () =>
  refusal(
    'INVALID',
    { en: 'The reason holds control characters. Plain text with line breaks is taken.', 'zh-Hans': '理由包含控制字符。仅接受可换行的纯文本。' },
    'reason',
  );

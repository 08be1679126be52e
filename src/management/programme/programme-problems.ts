import { refusal } from '../../platform/graph/refusal.ts';

type Path = (string | number)[];

export const programmeMoved = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody saved the programme in between. Compare it with yours, then save again from that version.',
      'zh-Hans': '其间已有他人保存了节目单。请对照后，以该版本为基础重新保存。',
    },
    'expectedVersion',
  );

export const tooManyItems = (most: number) =>
  refusal('TOO_MANY', { en: `A programme has at most ${most} items.`, 'zh-Hans': `节目单最多 ${most} 项。` }, 'items');

export const oneOfTwo = (...path: Path) =>
  refusal(
    'INVALID',
    { en: 'Name either a submission or the slug of a public case.', 'zh-Hans': '请填写申报编号或公开案例的 slug，二者择一。' },
    ...path,
  );

export const itemTwice = (...path: Path) =>
  refusal('INVALID', { en: 'This case is in the programme already.', 'zh-Hans': '该案例已在节目单中。' }, ...path);

export const unknownCandidate = (...path: Path) =>
  refusal('NOT_FOUND', { en: 'No outstanding case of this edition has this id.', 'zh-Hans': '本届没有此编号的精品案例。' }, ...path);

export const slugHasWrongForm = (...path: Path) =>
  refusal(
    'INVALID',
    { en: 'This is no slug of a case: copy the last part of its address.', 'zh-Hans': '这不是案例的 slug：请复制其网址的最后一段。' },
    ...path,
  );

export const minutesOutOfRange = (most: number, ...path: Path) =>
  refusal('INVALID', { en: `An item takes 1 to ${most} minutes.`, 'zh-Hans': `每项时长为 1 至 ${most} 分钟。` }, ...path);

export const emptyProgramme = () =>
  refusal('REQUIRED', { en: 'The programme has no items. Arrange it first.', 'zh-Hans': '节目单为空，请先编排。' }, 'programmeId');

export const proposedBefore = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'This version was put forward before. A second person can freeze it.', 'zh-Hans': '该版本已提交冻结，可由第二人确认。' },
    'programmeId',
  );

export const notProposed = () =>
  refusal(
    'WRONG_STATE',
    { en: 'Nobody has put this version forward. A stage manager does that first.', 'zh-Hans': '该版本尚未提交冻结，须先由舞台管理员提交。' },
    'programmeId',
  );

export const programmeFrozen = () => refusal('ALREADY_DONE', { en: 'This version is frozen already.', 'zh-Hans': '该版本已冻结。' }, 'programmeId');

export const programmeReplaced = () =>
  refusal(
    'WRONG_STATE',
    { en: 'A later version has replaced this one. Read that one.', 'zh-Hans': '该版本已被后来的版本取代，请查看新版本。' },
    'programmeId',
  );

export const programmeIsAnother = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The programme is not the one that was read: its hash differs. Read it again before freezing.',
      'zh-Hans': '节目单与所阅内容不一致（哈希不同）。请重新阅读后再冻结。',
    },
    'contentHash',
  );

export const secondPersonRequired = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Whoever put a programme forward does not freeze it. Ask somebody else.',
    'zh-Hans': '提交者不能自行冻结节目单。请由另一人冻结。',
  });

export const notCandidateAnyMore = (order: number) =>
  refusal(
    'WRONG_STATE',
    {
      en: `Item ${order} is no outstanding case any more. Arrange the programme anew.`,
      'zh-Hans': `第 ${order} 项已不是精品案例。请重新编排节目单。`,
    },
    'programmeId',
  );

export const materialsMissing = (order: number) =>
  refusal(
    'WRONG_STATE',
    {
      en: `Something that is required for item ${order} is neither accepted nor let go. See its preparation.`,
      'zh-Hans': `第 ${order} 项尚有必需材料未被接受或豁免，请查看其筹备情况。`,
    },
    'programmeId',
  );

import { refusal } from '../../platform/graph/refusal.ts';

export const textMissing = (...path: string[]) => refusal('REQUIRED', { en: 'Write something.', 'zh-Hans': '请填写内容。' }, ...path);

export const noSuchField = () => refusal('INVALID', { en: 'The edition has no field with this key.', 'zh-Hans': '本届没有该领域。' }, 'field');

export const figuresNotThere = () =>
  refusal(
    'WRONG_STATE',
    { en: 'The field’s figures are being calculated. Read its table again in a moment.', 'zh-Hans': '该领域的数据正在计算，请稍后重新读取。' },
    'field',
  );

export const otherFigures = () =>
  refusal(
    'CONFLICT',
    { en: 'Reviews have changed since this was read. Read the field’s table again.', 'zh-Hans': '读取之后评审意见有变化，请重新读取该领域的数据。' },
    'reviewsHash',
  );

export const onTheAgenda = () => refusal('ALREADY_DONE', { en: 'This case is on the agenda.', 'zh-Hans': '该案例已在议程中。' }, 'submissionId');

export const agendaFull = (most: number) => refusal('TOO_MANY', { en: `An agenda has at most ${most} items.`, 'zh-Hans': `议程最多 ${most} 项。` });

export const orderChanged = () =>
  refusal('CONFLICT', { en: 'The agenda was changed in between. Read it again.', 'zh-Hans': '议程已被更改，请重新读取。' }, 'seenIds');

export const notTheSameItems = () =>
  refusal('INVALID', { en: 'Name each of the items that were read, once.', 'zh-Hans': '须列出所读取的全部议项，每项一次。' }, 'orderedIds');

export const changedInBetween = (version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `Somebody was faster: the item has the version ${version} by now. Read it again.`,
      'zh-Hans': `他人已先行更改，该议项当前版本为 ${version}。请重新读取。`,
    },
    'expectedVersion',
  );

export const settledAlready = () =>
  refusal('WRONG_STATE', { en: 'A recommendation is recorded. Open the item again first.', 'zh-Hans': '该议项已有结论，请先重新打开。' }, 'itemId');

export const openAlready = () => refusal('WRONG_STATE', { en: 'The item is open.', 'zh-Hans': '该议项处于讨论中。' }, 'itemId');

export const reviewsStillOpen = () =>
  refusal('WRONG_STATE', { en: 'Ballots are opened once reviews have closed.', 'zh-Hans': '评审结束后方可开启投票。' }, 'edition');

export const candidatesOutOfRange = (least: number, most: number) =>
  refusal('INVALID', { en: `From ${least} to ${most} candidates.`, 'zh-Hans': `候选案例须为 ${least} 至 ${most} 个。` }, 'submissionIds');

export const namedTwice = (at: number) => refusal('INVALID', { en: 'This case is named twice.', 'zh-Hans': '该案例重复。' }, 'submissionIds', at);

export const seatsOutOfRange = () =>
  refusal('INVALID', { en: 'At least 1 seat, and no more than there are candidates.', 'zh-Hans': '席位至少 1 个，且不得多于候选案例。' }, 'seats');

export const closesOutOfRange = (days: number) =>
  refusal(
    'INVALID',
    { en: `A ballot closes after now, and within ${days} days.`, 'zh-Hans': `截止时间须晚于当前时间，且不超过 ${days} 天。` },
    'closesAt',
  );

export const ballotClosed = () => refusal('WRONG_STATE', { en: 'This ballot is closed.', 'zh-Hans': '投票已结束。' }, 'ballotId');

export const nothingRanked = () => refusal('REQUIRED', { en: 'Rank at least one candidate.', 'zh-Hans': '请至少排列一个候选案例。' }, 'ranking');

export const emptyRank = (rank: number) =>
  refusal('INVALID', { en: 'This rank is empty. Leave it out.', 'zh-Hans': '该名次为空，请删除。' }, 'ranking', rank, 'candidateIds');

export const notOnTheBallot = (rank: number, at: number) =>
  refusal(
    'NOT_FOUND',
    { en: 'No such candidate is on this ballot.', 'zh-Hans': '此投票中没有该候选案例。' },
    ...['ranking', rank, 'candidateIds', at],
  );

export const candidateTwice = (rank: number, at: number) =>
  refusal('INVALID', { en: 'This candidate is ranked twice.', 'zh-Hans': '该候选案例重复排列。' }, 'ranking', rank, 'candidateIds', at);

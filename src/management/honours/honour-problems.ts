import { refusal } from '../../platform/graph/refusal.ts';

type Path = readonly (string | number)[];

export const outOfRange = (least: number, most: number, ...path: Path) =>
  refusal('INVALID', { en: `This is a whole number from ${least} to ${most}.`, 'zh-Hans': `须为 ${least} 至 ${most} 的整数。` }, ...path);

export const reviewsHaveClosed = (closeAt: Date) =>
  refusal('WRONG_STATE', {
    en: `Reviews closed at ${closeAt.toISOString()}. A formula is published before, so that nobody fits it to the results.`,
    'zh-Hans': `评审已于 ${closeAt.toISOString()} 结束。评选公式须在此之前公布，以免依结果调整。`,
  });

export const planMissing = () =>
  refusal('WRONG_STATE', {
    en: "The edition's outcomes have not been confirmed by a second person yet.",
    'zh-Hans': '本届评定结果尚未经第二人确认。',
  });

export const nobodyRecommended = () =>
  refusal('WRONG_STATE', {
    en: 'No recommended case was handed in: there is nobody to honour.',
    'zh-Hans': '没有已提交的推荐案例，无可表彰的机构。',
  });

export const listReplaced = () =>
  refusal('WRONG_STATE', { en: 'This list was replaced. Read the latest.', 'zh-Hans': '该名单已被替换，请阅读最新名单。' });

export const listConfirmed = () => refusal('ALREADY_DONE', { en: 'This list was confirmed before.', 'zh-Hans': '该名单此前已确认。' });

export const anotherConfirms = () =>
  refusal('SECOND_PERSON_REQUIRED', { en: 'Another organizer has to confirm what you proposed.', 'zh-Hans': '须由另一位组织者确认您提出的名单。' });

export const listIsAnother = () =>
  refusal(
    'CONFLICT',
    { en: 'The list is not the one that was read: its hash differs. Read it again.', 'zh-Hans': '名单与所阅内容不一致（哈希不同），请重新阅读。' },
    'contentHash',
  );

export const listIsOutOfDate = () =>
  refusal('WRONG_STATE', {
    en: 'Outcomes, recommendations or names have changed since. Propose the honours anew.',
    'zh-Hans': '评定结果、推荐或机构名称已变更，请重新提出名单。',
  });

export const honoursAreReleased = () =>
  refusal('WRONG_STATE', {
    en: 'Honours of this edition are being released, or are public. Give the release up first.',
    'zh-Hans': '本届表彰正在发布或已公开，请先放弃该发布。',
  });

export const cannotBePrinted = (characters: readonly string[]) =>
  refusal('INVALID', {
    en: `No font has these characters, so that no certificate can show them: ${characters.slice(0, 20).join(' ')}. Amend the names in the directory.`,
    'zh-Hans': `证书字体缺少以下字符：${characters.slice(0, 20).join(' ')}。请修改名录中的名称。`,
  });

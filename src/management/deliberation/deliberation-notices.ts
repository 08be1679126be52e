import { type Localized, nearest } from '../../platform/language.ts';
import { defineNotice } from '../notices/index.ts';

/** What an edition is called, to readers of whom no language is known. */
export const namedInBoth = (names: Localized): string =>
  [...new Set((['zh-Hans', 'en'] as const).map((language) => nearest(language, names)?.value ?? ''))].join(' / ');

/** Key: the agenda, and until when its reader had read: one mail until they read again. It names no case: a mail box is not a closed room. */
export const discussedNotice = defineNotice({
  event: 'committee-discusses',
  values: ['edition'],
  texts: {
    en: {
      subject: 'Your committee is in discussion: {edition}',
      paragraphs: ['Dear {name},', 'somebody of your committee has said something. Sign in to read it and to answer.', '{link}'],
    },
    'zh-Hans': {
      subject: '评审委员会正在讨论：{edition}',
      paragraphs: ['尊敬的{name}：', '您所在评审委员会有新的发言，请登录后查看并参与讨论。', '{link}'],
    },
  },
  link: () => '/committee',
});

/** Key: the ballot. To those who may vote on something of it; it names neither the ballot nor a case. */
export const ballotOpenedNotice = defineNotice({
  event: 'ballot-opened',
  values: ['edition'],
  texts: {
    en: {
      subject: 'Your committee votes: {edition}',
      paragraphs: ['Dear {name},', 'a ballot of your committee is open. Sign in to read until when, and to give your paper.', '{link}'],
    },
    'zh-Hans': {
      subject: '评审委员会投票已开始：{edition}',
      paragraphs: ['尊敬的{name}：', '您所在评审委员会的投票已开始，请登录查看截止时间并投票。', '{link}'],
    },
  },
  link: () => '/committee',
});

export const deliberationNotices = [discussedNotice, ballotOpenedNotice];

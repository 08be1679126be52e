import { defineNotice } from '../notices/index.ts';

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
      subject: '评审组正在讨论：{edition}',
      paragraphs: ['尊敬的{name}：', '您所在评审组有新的发言，请登录后查看并参与讨论。', '{link}'],
    },
  },
  link: () => '/committee',
});

export const deliberationNotices = [discussedNotice];

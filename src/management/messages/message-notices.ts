import { defineNotice } from '../notices/index.ts';

/** Key: the submission, and until when its applicant had read: one mail until they read again. */
export const answeredNotice = defineNotice({
  event: 'message-from-desk',
  values: ['edition'],
  texts: {
    en: {
      subject: 'The desk of {edition} has written to you',
      paragraphs: ['Dear {name},', 'there is a message about your submission. Sign in to read it.', '{link}'],
    },
    'zh-Hans': { subject: '{edition}工作组给您发来消息', paragraphs: ['尊敬的{name}：', '您的申报收到一条消息，请登录后查看。', '{link}'] },
  },
  link: (key) => `/submissions/${key.slice(0, 36)}/messages`,
});

/** Key: the submission, and from when on its applicant waits: one mail until the desk answers. */
export const askedNotice = defineNotice({
  event: 'message-to-desk',
  values: ['edition'],
  texts: {
    en: {
      subject: 'An applicant of {edition} waits for an answer',
      paragraphs: ['Dear {name},', 'an applicant has written. Sign in to read and to answer.', '{link}'],
    },
    'zh-Hans': { subject: '{edition}有申报主体等待答复', paragraphs: ['尊敬的{name}：', '有申报主体发来消息，请登录后查看并答复。', '{link}'] },
  },
  link: () => '/organize',
});

export const messageNotices = [answeredNotice, askedNotice];

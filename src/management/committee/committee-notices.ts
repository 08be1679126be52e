import { defineNotice } from '../notices/index.ts';
import { daysInvited } from './committee-rules.ts';

/** For whom a ticket in a link is made. */
export const expertPurpose = 'expert invitation';

/** Key: the expert's id. */
export const expertInvitationNotice = defineNotice({
  event: 'expert-invited',
  values: ['edition'],
  texts: {
    en: {
      subject: 'Invitation to judge cases: {edition}',
      paragraphs: [
        'Dear {name},',
        'You are invited to judge practice cases of {edition}.',
        `Open this link within ${daysInvited} days to accept or to decline, signed in with the address that this letter went to.`,
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '诚邀担任评审专家：{edition}',
      paragraphs: [
        '尊敬的{name}：',
        '诚邀您参加{edition}实践案例的评审。',
        `请在 ${daysInvited} 天内使用收到本邮件的邮箱登录，打开以下链接接受或谢绝。`,
        '{link}',
      ],
    },
  },
  link: (expertId, ticket) => `/committee/answer#ticket=${ticket(expertPurpose, expertId)}`,
});

export const committeeNotices = [expertInvitationNotice];

import type { Language } from '../../platform/language.ts';
import type { Words } from '../../platform/mail/index.ts';

/** Tells the owner, so that nobody is taken out unseen. */
export const erasureMail = (language: Language, dueAt: string): Words =>
  language === 'zh-Hans'
    ? {
        language,
        subject: '您申请注销账户',
        paragraphs: [
          `我们收到了注销您账户的申请，将于 ${dueAt}（UTC）之后执行。此前您可以登录并撤回申请。`,
          '如果这不是您本人的操作，请立即撤回并更改密码。',
        ],
      }
    : {
        language,
        subject: 'You have asked to be taken out',
        paragraphs: [
          `Your account was asked to be erased. It is done after ${dueAt} (UTC). Until then you can sign in and take it back.`,
          'If this was not you, take it back at once and set a new password.',
        ],
      };

import type { Language, Sentence } from '../../platform/language.ts';
import { letter, type Words } from './link-mails.ts';

/** To the new address. It says whose change it is to nobody: whoever reads it may be a stranger. */
export const confirmAddressMail = (language: Language, link: string): Words =>
  letter(
    language,
    { en: 'Confirm your new e-mail address', 'zh-Hans': '请确认您的新邮箱' },
    {
      en: 'Open this link and sign in to your account to use this address there from now on. It works once, within an hour.',
      'zh-Hans': '请打开以下链接并登录您的账户，此后该账户将使用本邮箱。链接仅可使用一次，1 小时内有效。',
    },
    link,
    {
      en: 'If you have no account or did not ask for this, do nothing: without signing in to that account the link does nothing.',
      'zh-Hans': '如果您没有账户或未提出此请求，请忽略本邮件：不登录该账户，此链接不起任何作用。',
    },
  );

/** To the new address as well, in the place of a link. */
export const addressTakenMail = (language: Language): Words =>
  letter(
    language,
    { en: 'This address has an account already', 'zh-Hans': '此邮箱已有账户' },
    {
      en: 'Somebody asked to use this address for another account. It has an account of its own, so nothing was changed.',
      'zh-Hans': '有人请求将此邮箱用于另一个账户。此邮箱已有自己的账户，因此未作任何更改。',
    },
    {
      en: 'If it was you: sign in with this address, or take another address for the other account. If it was not you, do nothing.',
      'zh-Hans': '如果是您本人：请用此邮箱登录，或为另一账户换用其他邮箱。如果不是，请忽略本邮件。',
    },
  );

/** To the address until now, before anything has changed. */
export const addressAskedForMail = (language: Language, email: string): Words =>
  letter(language, { en: 'A new e-mail address was asked for', 'zh-Hans': '有人请求更改您账户的邮箱' }, changing(email), {
    en: 'Nothing changes before it is confirmed there. If this was not you, set a new password at once: that gives the change up and ends all other sessions.',
    'zh-Hans': '在新邮箱确认之前，不会有任何更改。如果这不是您本人的操作，请立即设置新密码：更改随即取消，其他登录全部结束。',
  });

const changing = (email: string): Sentence => ({
  en: `Your account is to use the address ${email} from now on, in the place of this one.`,
  'zh-Hans': `您的账户请求改用邮箱 ${email}，替代本邮箱。`,
});

/** To the address until now, once it is no longer the account's: the last mail that it gets. */
export const addressChangedMail = (language: Language, email: string): Words =>
  letter(
    language,
    { en: 'The e-mail address of your account was changed', 'zh-Hans': '您账户的邮箱已更改' },
    {
      en: `You sign in with ${email} from now on, and mails go there. All other sessions and the keys of your programs have ended.`,
      'zh-Hans': `您今后使用 ${email} 登录，邮件也将发往该邮箱。其他登录会话和个人程序密钥均已失效。`,
    },
    { en: 'If this was not you, tell the organizers at once.', 'zh-Hans': '如果这不是您本人的操作，请立即告知组织者。' },
  );

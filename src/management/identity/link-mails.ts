import type { Language, Sentence } from '../../platform/language.ts';
import type { Mail } from '../../platform/mail/index.ts';

export type Words = Omit<Mail, 'id' | 'to'>;

export const letter = (language: Language, subject: Sentence, ...paragraphs: (Sentence | string)[]): Words => ({
  language,
  subject: subject[language],
  paragraphs: paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph[language])),
});

const notYou: Sentence = {
  en: 'If you did not ask for this, do nothing: without the link nobody gets in. Never pass it on.',
  'zh-Hans': '如果这不是您本人的请求，请忽略本邮件：没有此链接，任何人都无法登录。请勿将链接转发给他人。',
};

export const signInMail = (language: Language, link: string): Words =>
  letter(
    language,
    { en: 'Your link to sign in', 'zh-Hans': '您的登录链接' },
    { en: 'Open this link to sign in. It works once, within 15 minutes.', 'zh-Hans': '请打开以下链接登录。该链接仅可使用一次，15 分钟内有效。' },
    link,
    notYou,
  );

export const passwordMail = (language: Language, link: string): Words =>
  letter(
    language,
    { en: 'Your link to set a password', 'zh-Hans': '您的密码设置链接' },
    {
      en: 'Open this link to set a new password. It works once, within 15 minutes. You will be signed out everywhere.',
      'zh-Hans': '请打开以下链接设置新密码。该链接仅可使用一次，15 分钟内有效。设置后，您在其他设备上的登录将全部失效。',
    },
    link,
    notYou,
  );

const changes = {
  password: { en: 'The password of your account was changed.', 'zh-Hans': '您账户的密码已更改。' },
  passkeyAdded: { en: 'A passkey was added to your account.', 'zh-Hans': '您的账户已添加一个通行密钥。' },
  passkeyRemoved: { en: 'A passkey was removed from your account.', 'zh-Hans': '您的账户已移除一个通行密钥。' },
  appAdded: { en: 'An authenticator app was added to your account.', 'zh-Hans': '您的账户已添加身份验证器应用。' },
  appRemoved: { en: 'The authenticator app was removed from your account.', 'zh-Hans': '您的账户已移除身份验证器应用。' },
} satisfies Record<string, Sentence>;

export type AccountChange = keyof typeof changes;

/** Tells the owner, so that a change by somebody else does not stay unseen. */
export const changeMail = (language: Language, change: AccountChange): Words =>
  letter(language, { en: 'Your account was changed', 'zh-Hans': '您的账户已变更' }, changes[change], {
    en: 'If this was not you, set a new password at once, end your sessions, and tell the organizers.',
    'zh-Hans': '如果这不是您本人的操作，请立即设置新密码、结束所有登录，并告知组织者。',
  });

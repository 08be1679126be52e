import { refusal } from '../../platform/graph/refusal.ts';
import { recentMinutes } from './came-in-recently.ts';

export const wrongCredentials = () =>
  refusal('WRONG_CREDENTIALS', {
    en: 'The e-mail address and the password do not belong together.',
    'zh-Hans': '电子邮箱与密码不匹配。',
  });

/** Says nothing of whether the thing exists. */
export const notAllowed = () =>
  refusal('NOT_ALLOWED', {
    en: 'Your roles do not allow this. Ask an organizer of the edition.',
    'zh-Hans': '您的角色无权执行此操作。请联系本届组织者。',
  });

/** The same for what does not exist and for what the caller may not know of. */
export const notFound = (...path: (string | number)[]) =>
  refusal('NOT_FOUND', { en: 'Nothing by that id is known to you.', 'zh-Hans': '未找到您可访问的此编号的内容。' }, ...path);

/** The same for a link that never was, was used, is too old, or is for something else. */
export const linkNotGood = () =>
  refusal(
    'LINK_NOT_GOOD',
    { en: 'This link does not work, or no longer. Have a new one sent to you.', 'zh-Hans': '此链接无效或已失效。请重新获取链接。' },
    'link',
  );

export const tryLater = () =>
  refusal('TRY_LATER', { en: 'There were too many attempts. Wait a quarter of an hour.', 'zh-Hans': '尝试次数过多。请等待一刻钟后再试。' });

export const wrongCode = () =>
  refusal(
    'WRONG_CODE',
    { en: 'The code is wrong or was used. Wait for the next one and try again.', 'zh-Hans': '验证码错误或已被使用。请等待下一个验证码后重试。' },
    'code',
  );

export const passkeyRefused = () =>
  refusal(
    'PASSKEY_REFUSED',
    { en: 'This passkey could not be confirmed. Begin again, or use another way.', 'zh-Hans': '无法验证此通行密钥。请重新开始，或使用其他方式。' },
    'credential',
  );

export const secondFactorRequired = () =>
  refusal('SECOND_FACTOR_REQUIRED', {
    en: 'Confirm your second factor in this session first.',
    'zh-Hans': '请先在本次登录中完成第二因素验证。',
  });

export const signInAgain = () =>
  refusal('SECOND_FACTOR_REQUIRED', {
    en: `Show that it is you: sign in again, or confirm your second factor. It counts for ${recentMinutes} minutes.`,
    'zh-Hans': `请先确认是您本人：重新登录，或完成第二因素验证（${recentMinutes} 分钟内有效）。`,
  });

export const passwordLength = () =>
  refusal('INVALID', { en: 'A password has 10 to 1000 characters.', 'zh-Hans': '密码长度须为 10 至 1000 个字符。' }, 'password');

export const passwordTooCommon = () =>
  refusal(
    'PASSWORD_TOO_COMMON',
    {
      en: 'This password is known from breaches, or follows from your account. Take another; several unrelated words are good.',
      'zh-Hans': '此密码已在泄露数据中出现，或可由您的账户信息推测。请换一个；使用几个互不相关的词较好。',
    },
    'password',
  );

/** For a signed-in person; a visitor hears of links only. */
export const wrongCurrentPassword = () =>
  refusal('WRONG_CREDENTIALS', { en: 'The current password is not this one.', 'zh-Hans': '当前密码不正确。' }, 'currentPassword');

export const nameHasWrongForm = () =>
  refusal('INVALID', { en: 'A name is one line of at most 200 characters.', 'zh-Hans': '姓名须为一行，且不超过 200 个字符。' }, 'name');

export const tooManyPasskeys = (most: number) =>
  refusal('TOO_MANY', { en: `An account has at most ${most} passkeys.`, 'zh-Hans': `一个账户最多可有 ${most} 个通行密钥。` });

export const notAnAddress = () =>
  refusal('INVALID', { en: 'Name one e-mail address, such as name@example.org.', 'zh-Hans': '请填写一个电子邮箱，如 name@example.org。' }, 'email');

export const ownAddressAlready = () => refusal('INVALID', { en: 'This is your address already.', 'zh-Hans': '这已经是您的邮箱。' }, 'email');

/** Told to whoever has shown that the address is theirs, and to nobody before. */
export const addressHasAccount = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This address has an account of its own by now. Sign in with it there, or take another address.',
      'zh-Hans': '该邮箱现已有自己的账户。请用该邮箱登录，或换一个邮箱。',
    },
    'link',
  );

export const noAddressAskedFor = () => refusal('WRONG_STATE', { en: 'No change of address waits.', 'zh-Hans': '没有待确认的邮箱更改。' });

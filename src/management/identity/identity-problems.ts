import { refusal } from '../../platform/graph/refusal.ts';

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

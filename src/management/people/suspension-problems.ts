import { refusal } from '../../platform/graph/refusal.ts';

export const alreadySuspended = () => refusal('ALREADY_DONE', { en: 'This address is suspended already.', 'zh-Hans': '该邮箱已被停用。' }, 'email');

export const notOneself = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Nobody suspends themself. Ask another organizer.',
    'zh-Hans': '不能停用本人账户。请由另一位组织者操作。',
  });

export const notReinstatedYet = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'You have proposed this already, or it is about yourself. Another organizer of all editions has to agree.',
    'zh-Hans': '您已提议恢复，或此操作涉及您本人。须由另一位负责各届的组织者同意。',
  });

export const notSuspended = () => refusal('WRONG_STATE', { en: 'This suspension has ended.', 'zh-Hans': '该停用已结束。' }, 'suspensionId');

export const lastOrganizerSuspended = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'An edition would be left without an organizer who can sign in. Have another one appointed first.',
      'zh-Hans': '此操作将使某一届没有可登录的组织者。请先任命另一位组织者。',
    },
    'email',
  );

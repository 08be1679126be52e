import { refusal } from '../../platform/graph/refusal.ts';

export const readsAlong = () =>
  refusal('NOT_ALLOWED', {
    en: 'You read along here. Ask the owner of the submission to make you an editor.',
    'zh-Hans': '您在此仅可查看。请联系该申报的所有者授予编辑权限。',
  });

export const ownersDoThis = () =>
  refusal('NOT_ALLOWED', { en: 'Only the owner of the submission does this. Ask them.', 'zh-Hans': '仅该申报的所有者可执行此操作，请与其联系。' });

export const notAMailBox = () =>
  refusal(
    'INVALID',
    { en: 'Not an e-mail address. Write one like name@example.org.', 'zh-Hans': '不是电子邮件地址，格式例如 name@example.org。' },
    'address',
  );

export const ownAddress = () =>
  refusal('INVALID', { en: 'This is your own address. Name somebody else.', 'zh-Hans': '这是您本人的地址，请填写他人的地址。' }, 'address');

export const deskIsFull = (most: number) =>
  refusal('TOO_MANY', {
    en: `At most ${most} people can be at the desk, invitations included. Take one back first.`,
    'zh-Hans': `最多 ${most} 人（含未接受的邀请）。请先撤回一项。`,
  });

/** The same for a ticket that is unknown, was used, was taken back or is too old, and for whom it cannot let in. */
export const invitationOpensNothing = () =>
  refusal(
    'LINK_NOT_GOOD',
    {
      en: 'This invitation opens nothing for you: it was used or taken back, is too old, or you cannot join. Ask whoever invited you for a new one.',
      'zh-Hans': '该邀请对您无效：可能已被使用、撤回或过期，或您无法加入。请向邀请人索取新的邀请。',
    },
    'ticket',
  );

export const handOverFirst = () =>
  refusal('WRONG_STATE', {
    en: 'It is yours. Hand it over to somebody at its desk, then leave.',
    'zh-Hans': '该申报归您所有。请先移交给其他成员，然后退出。',
  });

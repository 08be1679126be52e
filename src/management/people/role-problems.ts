import { refusal } from '../../platform/graph/refusal.ts';

export const fieldNeedsEdition = () =>
  refusal(
    'INVALID',
    { en: 'A field belongs to an edition: name the edition too, or no field.', 'zh-Hans': '领域属于某一届：请同时填写届次，或不填领域。' },
    'field',
  );

export const roleTakesNoField = () =>
  refusal(
    'INVALID',
    {
      en: 'Organizers and stage managers are not limited to fields: leave the field out.',
      'zh-Hans': '组织者和现场管理员不限定领域：请勿填写领域。',
    },
    'field',
  );

export const noSuchField = () => refusal('INVALID', { en: 'The edition has no field by this key.', 'zh-Hans': '该届没有此键的领域。' }, 'field');

export const alreadyHeld = () =>
  refusal('ALREADY_DONE', { en: 'Whoever has this address holds this role already.', 'zh-Hans': '该邮箱的持有人已有此角色。' });

export const alreadyProposed = () =>
  refusal('ALREADY_DONE', {
    en: 'The same role was proposed for this address. Another organizer has to confirm it.',
    'zh-Hans': '已有人为此邮箱提议同一角色，须由另一位组织者确认。',
  });

export const tooManyOpen = () =>
  refusal('TOO_MANY', {
    en: 'Too many proposals are open for this edition. Have some confirmed or declined first.',
    'zh-Hans': '本届待确认的提议过多。请先确认或谢绝其中一些。',
  });

export const proposalHasEnded = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This proposal has ended: it was confirmed, declined or withdrawn, or is too old.',
      'zh-Hans': '此提议已结束（已确认、谢绝、撤回或过期）。',
    },
    'proposalId',
  );

export const proposerHasLeft = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Whoever proposed this does not run the edition any more. Propose it anew, and have somebody else confirm.',
      'zh-Hans': '提议者已不再负责本届。请重新提议，并由他人确认。',
    },
    'proposalId',
  );

export const anotherHasToConfirm = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Neither whoever proposed a role nor whoever shall hold it confirms it. Ask another organizer.',
    'zh-Hans': '角色的提议者和将担任者均不能确认。请由另一位组织者确认。',
  });

export const lastOrganizer = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'An edition would be left without an organizer. Have another one appointed first.',
      'zh-Hans': '此操作将使某一届没有组织者。请先任命另一位组织者。',
    },
    'heldRoleId',
  );

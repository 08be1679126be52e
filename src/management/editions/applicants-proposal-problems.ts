import { refusal } from '../../platform/graph/refusal.ts';

export const nobodyAskedYet = () =>
  refusal('WRONG_STATE', {
    en: 'Nobody was asked for a review yet: one organizer changes this alone, by showApplicants.',
    'zh-Hans': '尚未邀请任何评审专家：一位组织者即可直接更改（showApplicants）。',
  });

export const shownAlready = () => refusal('ALREADY_DONE', { en: 'This is how it is already.', 'zh-Hans': '当前设置已是如此。' }, 'shown');

export const anotherWaits = () =>
  refusal('ALREADY_DONE', {
    en: 'A proposal waits already. Have another organizer confirm it, or withdraw it first.',
    'zh-Hans': '已有提议待确认。请由另一位组织者确认，或先撤回。',
  });

export const anotherOrganizerConfirms = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Whoever proposed this does not confirm it. Ask another organizer.',
    'zh-Hans': '提议者不能确认。请由另一位组织者确认。',
  });

export const itsProposerHasLeft = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Whoever proposed this does not run the edition any more. Propose it anew.',
      'zh-Hans': '提议者已不再负责本届。请重新提议。',
    },
    'proposalId',
  );

export const thisProposalHasEnded = () =>
  refusal('WRONG_STATE', { en: 'This proposal was confirmed or withdrawn.', 'zh-Hans': '该提议已确认或撤回。' }, 'proposalId');

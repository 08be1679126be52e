import { refusal } from '../../../platform/graph/refusal.ts';

export const notApproved = () =>
  refusal('WRONG_STATE', {
    en: 'Only a release that two people have approved, and that is not public yet, is offered under embargo.',
    'zh-Hans': '仅经两人批准且尚未公开的发布可在禁发期内提供。',
  });

export const partnersDoNotFit = () =>
  refusal('INVALID', { en: 'Name 1 to 50 partners, each once.', 'zh-Hans': '请填写 1 至 50 个合作媒体，且不重复。' }, 'partnerIds');

export const partnerMayNot = (index: number) =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This partner is stopped, or has not agreed to the newest terms for embargoed delivery.',
      'zh-Hans': '该合作媒体已被停用，或尚未同意最新的禁发期条款。',
    },
    'partnerIds',
    index,
  );

export const confirmedByAnother = () =>
  refusal('SECOND_PERSON_REQUIRED', { en: 'Somebody else has to confirm what you want to offer.', 'zh-Hans': '须由另一人确认您提出的禁发期提供。' });

export const confirmedBefore = () => refusal('ALREADY_DONE', { en: 'This offer was confirmed before.', 'zh-Hans': '该禁发期提供此前已确认。' });

export const recalledBefore = () => refusal('ALREADY_DONE', { en: 'This offer was recalled before.', 'zh-Hans': '该禁发期提供此前已召回。' });

export const badReason = (limit: number) =>
  refusal(
    'INVALID',
    { en: `Say why in one line of 1 to ${limit} characters.`, 'zh-Hans': `请用一行文字（1 至 ${limit} 个字符）说明原因。` },
    'reason',
  );

export const notRecalled = () => refusal('WRONG_STATE', { en: 'This package was not recalled.', 'zh-Hans': '该内容包未被召回。' });

export const acknowledgedBefore = () => refusal('ALREADY_DONE', { en: 'This was said before.', 'zh-Hans': '此前已确认。' });

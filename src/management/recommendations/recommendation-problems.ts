import { refusal } from '../../platform/graph/refusal.ts';
import type { Edition } from '../editions/index.ts';

export const frozen = ({ applicationsOpenAt, applicationsCloseAt }: Edition) =>
  refusal('APPLICATIONS_CLOSED', {
    en: `Recommendations are made and changed from ${applicationsOpenAt.toISOString()} until just before ${applicationsCloseAt.toISOString()}, while applications are taken.`,
    'zh-Hans': `推荐仅可在申报受理期间（${applicationsOpenAt.toISOString()} 至 ${applicationsCloseAt.toISOString()} 之前）提出或更改。`,
  });

/** The same for a code that never was, is used up, revoked, of another edition, or of an organization that no longer recommends. */
export const codeNotGood = () =>
  refusal(
    'WRONG_CODE',
    {
      en: 'This code or link does not work, or no longer. Ask the recommending organization.',
      'zh-Hans': '此推荐码或链接无效或已失效。请联系推荐机构。',
    },
    'code',
  );

export const invitationNotGood = () =>
  refusal(
    'LINK_NOT_GOOD',
    { en: 'This invitation does not work, or no longer. Ask the organizers for another.', 'zh-Hans': '此邀请无效或已失效。请联系组织者重新发送。' },
    'ticket',
  );

export const badAddress = (...path: (string | number)[]) =>
  refusal('INVALID', { en: 'No mail can be sent to this address.', 'zh-Hans': '无法向此地址发送邮件。' }, ...path);

export const badLanguage = (...path: (string | number)[]) =>
  refusal('INVALID', { en: 'Letters are written in en and zh-Hans.', 'zh-Hans': '信函语言须为 en 或 zh-Hans。' }, ...path);

export const noContacts = () => refusal('REQUIRED', { en: 'Name at least one mail box.', 'zh-Hans': '请至少填写一个邮箱。' }, 'contacts');

export const tooMany = (most: number, ...path: string[]) =>
  refusal('TOO_MANY', { en: `At most ${most} are possible.`, 'zh-Hans': `最多 ${most} 项。` }, ...path);

export const badUses = () => refusal('INVALID', { en: 'A code can be used 1 to 500 times.', 'zh-Hans': '推荐码可使用 1 至 500 次。' }, 'uses');

export const namedBefore = () =>
  refusal('ALREADY_DONE', { en: 'This recommender is already named for the submission.', 'zh-Hans': '该申报已填写此推荐机构。' }, 'code');

export const primaryTaken = () =>
  refusal(
    'ALREADY_DONE',
    {
      en: 'Another recommender is named as the one that counts. Withdraw that one first, or name this one as a supporter.',
      'zh-Hans': '已有另一推荐机构被填为主推荐机构。请先撤回，或将此机构填为支持机构。',
    },
    'primary',
  );

export const ownOrganization = () =>
  refusal('CONFLICT_OF_INTEREST', {
    en: 'You act for the recommending organization yourself: somebody else has to hand in, or to recommend.',
    'zh-Hans': '您本人代表该推荐机构，须由他人申报或推荐。',
  });

export const notAnyMore = () =>
  refusal('WRONG_STATE', { en: 'The recommendation has been answered or taken back before.', 'zh-Hans': '该推荐此前已答复或撤回。' });

export const hasEnded = () => refusal('WRONG_STATE', { en: 'The accreditation has ended.', 'zh-Hans': '该推荐资格已终止。' });

import { refusal } from '../../platform/graph/refusal.ts';

export const caseHasNobodyElse = (submissionId: string) =>
  refusal(
    'WRONG_STATE',
    {
      en: `A case of yours is being judged, and nobody else is at its desk (${submissionId}). Hand it over to somebody, withdraw it, or ask again once the results are out.`,
      'zh-Hans': `您有一个案例正在评审，且没有其他人可以代为处理（${submissionId}）。请先移交他人或撤回，或在结果公布后再次申请。`,
    },
    'submissions',
  );

export const lastOrganizerStays = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'An edition would be left without an organizer. Give the role to somebody else first.',
      'zh-Hans': '将有一届活动没有组织者。请先将角色授予他人。',
    },
    'roles',
  );

export const nothingAskedFor = () => refusal('WRONG_STATE', { en: 'There is nothing to take back.', 'zh-Hans': '没有可撤回的申请。' });

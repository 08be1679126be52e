import { refusal } from '../../platform/graph/refusal.ts';

export const notAMailBox = () => refusal('INVALID', { en: 'No mail can be sent to this address.', 'zh-Hans': '无法向此地址发送邮件。' }, 'address');

export const badLanguage = () =>
  refusal('INVALID', { en: 'Invitations are written in en and zh-Hans.', 'zh-Hans': '邀请信语言须为 en 或 zh-Hans。' }, 'language');

export const noSeats = () => refusal('REQUIRED', { en: 'Name at least one seat.', 'zh-Hans': '请至少填写一个席位。' }, 'seats');

export const noSuchField = (at: number) =>
  refusal('INVALID', { en: 'The edition has no field with this key.', 'zh-Hans': '本届没有该领域。' }, 'seats', at, 'field');

export const seatTwice = (at: number) =>
  refusal(
    'INVALID',
    {
      en: 'This seat is named twice, or somebody would lead a field and stand in for its chair.',
      'zh-Hans': '该席位重复，或同一人兼任某领域的组长与代理组长。',
    },
    'seats',
    at,
  );

export const seatTaken = () =>
  refusal(
    'ALREADY_DONE',
    {
      en: 'The field has a chair, or a stand-in, or one has been proposed. Take that one back first.',
      'zh-Hans': '该领域已有（或已提名）组长或代理组长。请先撤回。',
    },
    'seats',
  );

export const askedAlready = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'This mail box has been proposed or invited for the edition before.', 'zh-Hans': '该邮箱已被提名或邀请参加本届评审。' },
    'address',
  );

export const tooMany = (most: number, ...path: string[]) =>
  refusal('TOO_MANY', { en: `At most ${most} are possible.`, 'zh-Hans': `最多 ${most} 项。` }, ...path);

export const topicMissing = (at: number) =>
  refusal('REQUIRED', { en: 'A topic is empty. Leave it out.', 'zh-Hans': '主题为空，请删除。' }, 'topics', at);

export const loadOutOfRange = (most: number) =>
  refusal(
    'INVALID',
    { en: `From 0 to ${most} reviews, and at least no more than at most.`, 'zh-Hans': `评审数量须在 0 至 ${most} 之间，且下限不得大于上限。` },
    'load',
  );

export const reasonMissing = () => refusal('REQUIRED', { en: 'Say why.', 'zh-Hans': '请说明理由。' }, 'reason');

export const anotherConfirms = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'You have proposed this, or it is about yourself. Another organizer of the edition has to confirm.',
    'zh-Hans': '提名由您提出，或涉及您本人。须由本届另一位组织者确认。',
  });

export const notOneself = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Nobody asks themself onto a committee, or rules about themself. Two other organizers do.',
    'zh-Hans': '不能提名本人，也不能就本人作出裁定。须由其他组织者办理。',
  });

export const proposerHasLeft = () =>
  refusal('WRONG_STATE', {
    en: 'Whoever proposed this runs the edition no more. Take it back and propose anew.',
    'zh-Hans': '提名人已不再是本届组织者。请撤回后重新提名。',
  });

export const notInThisState = (field: string) =>
  refusal('WRONG_STATE', { en: 'This has been answered, has ended, or is not that far.', 'zh-Hans': '已答复、已终止，或尚未到此步骤。' }, field);

/** The same for a ticket that never was, was answered, is too old, was taken back, or went to somebody else. */
export const invitationNotGood = () =>
  refusal(
    'LINK_NOT_GOOD',
    {
      en: 'This invitation does not work, or no longer, or not for this account: sign in with the address that it went to.',
      'zh-Hans': '此邀请无效、已失效，或不属于此账户：请使用收到邀请的邮箱登录。',
    },
    'ticket',
  );

export const savedInBetween = (version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `This was changed in between and has the version ${version}. Read it again.`,
      'zh-Hans': `内容已被更改，当前版本为 ${version}。请重新读取。`,
    },
    'expectedVersion',
  );

export const notADayInThePast = (at: number) =>
  refusal('INVALID', { en: 'The last day there lies in the past.', 'zh-Hans': '离职日期须为过去的日期。' }, 'left', at, 'until');

export const outOfRange = (least: number, most: number, field: string) =>
  refusal('INVALID', { en: `From ${least} to ${most}.`, 'zh-Hans': `须在 ${least} 至 ${most} 之间。` }, field);

export const nameOneThing = () =>
  refusal('INVALID', { en: 'Name one case or one organization, not both.', 'zh-Hans': '请填写一个案例或一个机构，二者择一。' });

export const ownCaseStaysClosed = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    { en: 'They worked on this case: nobody rules that open.', 'zh-Hans': '此人参与了该申报，不能裁定为无利益关系。' },
    'ruling',
  );

export const tiedThemself = () =>
  refusal(
    'CONFLICT_OF_INTEREST',
    { en: 'You are tied to this submission yourself: another organizer rules.', 'zh-Hans': '您本人与该申报存在利益关系，须由其他组织者裁定。' },
    'submissionId',
  );

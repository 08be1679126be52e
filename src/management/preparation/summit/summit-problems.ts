import { refusal } from '../../../platform/graph/refusal.ts';

type Path = readonly (string | number)[];

export const placesOutOfRange = (most: number) =>
  refusal('INVALID', { en: `A case may send 1 to ${most} delegates.`, 'zh-Hans': `每个案例可派 1 至 ${most} 名代表。` }, 'places');

export const answerInstant = (begins: Date) =>
  refusal(
    'INVALID',
    {
      en: `Give an instant to come, before the summit begins at ${begins.toISOString()}.`,
      'zh-Hans': `请设定将来的时刻，且早于峰会开始（${begins.toISOString()}）。`,
    },
    'answerUntil',
  );

export const notAcknowledged = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Its owner has not acknowledged what they were told yet. Invite them then.',
      'zh-Hans': '申报主体尚未确认已获保密告知，请待其确认后再邀请。',
    },
    'submissionId',
  );

export const invitedBefore = () =>
  refusal('ALREADY_DONE', { en: 'This case has an invitation. Withdraw it first.', 'zh-Hans': '该案例已有邀请，请先撤回。' }, 'submissionId');

export const notOpen = () =>
  refusal(
    'WRONG_STATE',
    { en: 'This invitation cannot be answered so any more. Read where it stands.', 'zh-Hans': '该邀请已不能如此答复，请查看其状态。' },
    'invitationId',
  );

export const summitHasBegun = () =>
  refusal('WRONG_STATE', { en: 'The summit has begun. Write to the organizer.', 'zh-Hans': '峰会已开始，请联系组织者。' }, 'invitationId');

export const acceptFirst = () => refusal('WRONG_STATE', { en: 'Accept the invitation first.', 'zh-Hans': '请先接受邀请。' }, 'invitationId');

export const everyPlaceTaken = (places: number) =>
  refusal(
    'TOO_MANY',
    { en: `This case may send ${places} delegates. Take one off the list first.`, 'zh-Hans': `该案例最多可派 ${places} 名代表，请先移除一人。` },
    'invitationId',
  );

export const nameMissing = () =>
  refusal('REQUIRED', { en: 'Write the name, whole, in at least one language.', 'zh-Hans': '请至少以一种语言填写完整姓名。' }, 'names');

export const localesOutOfRange = () =>
  refusal(
    'INVALID',
    { en: 'Name 1 to 10 languages that they read, each once.', 'zh-Hans': '请填写 1 至 10 种其能阅读的语言，每种一次。' },
    'locales',
  );

export const badAddress = () => refusal('INVALID', { en: 'This is no e-mail address.', 'zh-Hans': '这不是电子邮件地址。' }, 'address');

export const textMissing = (...path: Path) =>
  refusal('REQUIRED', { en: 'Write this, or leave the language out.', 'zh-Hans': '请填写此项，或删除该语言。' }, ...path);

export const unknownPlaceholder = (name: string, known: readonly string[], ...path: Path) => {
  const names = known.map((one) => `{${one}}`).join(', ');
  return refusal(
    'INVALID',
    { en: `{${name.slice(0, 40)}} is not filled in here. There are: ${names}.`, 'zh-Hans': `此处不支持 {${name.slice(0, 40)}}。可用：${names}。` },
    ...path,
  );
};

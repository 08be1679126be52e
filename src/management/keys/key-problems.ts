import { refusal } from '../../platform/graph/refusal.ts';

export const nameHasWrongForm = () =>
  refusal('INVALID', { en: 'Name the key in one line of 1 to 100 characters.', 'zh-Hans': '请用一行文字（1 至 100 个字符）为密钥命名。' }, 'name');

export const scopesDoNotFit = () =>
  refusal(
    'INVALID',
    {
      en: 'A partner’s key has the scope PUBLIC, made for a partner EMBARGO as well; a screen’s SHOWCASE, STAGE or both; a personal one READ, WRITE or both.',
      'zh-Hans':
        '合作媒体密钥的范围为 PUBLIC（为已登记的合作媒体签发时另可含 EMBARGO）；屏幕密钥为 SHOWCASE、STAGE 或两者；个人密钥为 READ、WRITE 或两者。',
    },
    'scopes',
  );

export const editionsDoNotFit = () =>
  refusal(
    'INVALID',
    {
      en: 'Name 1 to 50 editions by their years, or none for all. A personal key is not limited to editions.',
      'zh-Hans': '请填写 1 至 50 个届次的年份；不填表示全部。个人密钥不限定届次。',
    },
    'editions',
  );

export const endsTooLate = () =>
  refusal(
    'INVALID',
    { en: 'A key ends in the future, and at most 400 days from now.', 'zh-Hans': '密钥须在未来到期，且自现在起不超过 400 天。' },
    'expiresAt',
  );

export const tooManyKeys = () =>
  refusal('TOO_MANY', {
    en: 'There are too many keys already. Revoke those that nobody uses.',
    'zh-Hans': '密钥数量已达上限。请吊销不再使用的密钥。',
  });

export const keyHasEnded = () =>
  refusal(
    'WRONG_STATE',
    { en: 'This key has ended: it was revoked or has expired. Make a new one.', 'zh-Hans': '此密钥已失效（已吊销或已过期）。请新建密钥。' },
    'keyId',
  );

export const alreadyReplaced = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'This key has been replaced before. Replace its successor.', 'zh-Hans': '此密钥已被替换。请替换其后继密钥。' },
    'keyId',
  );

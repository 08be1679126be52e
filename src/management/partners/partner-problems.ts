import { refusal } from '../../platform/graph/refusal.ts';

export const badName = () =>
  refusal(
    'INVALID',
    { en: 'Name the partner in one line of 1 to 200 characters.', 'zh-Hans': '请用一行文字（1 至 200 个字符）为合作媒体命名。' },
    'name',
  );

export const badContact = (index: number) =>
  refusal('INVALID', { en: 'This is not the address of a mail box.', 'zh-Hans': '此项不是有效的邮箱地址。' }, 'contacts', index);

export const contactsDoNotFit = (most: number) =>
  refusal('INVALID', { en: `A partner has 1 to ${most} contacts.`, 'zh-Hans': `合作媒体须有 1 至 ${most} 名联系人。` }, 'contacts');

export const badQuota = (path: 'requestsPerDay' | 'bytesPerDay', most: number) =>
  refusal('INVALID', { en: `Name a whole number from 1 to ${most}.`, 'zh-Hans': `请填写 1 至 ${most} 之间的整数。` }, path);

export const partnerChanged = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody else has changed this partner since. Read it again, and change what is there now.',
      'zh-Hans': '其他人已修改该合作媒体。请重新读取后再修改。',
    },
    'expectedVersion',
  );

export const badDocument = () =>
  refusal('INVALID', { en: 'Name where the document can be read: an address with https.', 'zh-Hans': '请填写文件的 https 地址。' }, 'address');

export const badHash = () =>
  refusal('INVALID', { en: 'A hash is 64 hexadecimal digits in lower case.', 'zh-Hans': '哈希值为 64 位小写十六进制数字。' }, 'contentHash');

export const onlyContacts = () =>
  refusal('NOT_ALLOWED', { en: 'Only a contact of the partner can agree for it.', 'zh-Hans': '仅该合作媒体的联系人可代表其同意。' });

export const notTheNewest = () =>
  refusal(
    'CONFLICT',
    { en: 'These are not the newest terms. Read those, and agree to them.', 'zh-Hans': '这不是最新版本的条款。请阅读最新条款后再同意。' },
    'version',
  );

export const agreedBefore = () =>
  refusal('ALREADY_DONE', { en: 'The partner has agreed to this version before.', 'zh-Hans': '该合作媒体此前已同意此版本。' }, 'version');

export const termsNotAccepted = (kind: 'STANDARD' | 'EMBARGO') =>
  refusal('WRONG_STATE', {
    en: `The partner has not agreed to the newest terms (${kind}). One of its contacts has to first.`,
    'zh-Hans': `该合作媒体尚未同意最新条款（${kind}）。须先由其联系人同意。`,
  });

export const partnerSuspended = () =>
  refusal('WRONG_STATE', { en: 'This partner is stopped. Organizers can let it work again.', 'zh-Hans': '该合作媒体已被停用。组织者可恢复其使用。' });

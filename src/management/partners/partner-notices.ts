import type { EntityManager } from '@mikro-orm/postgresql';
import { defineNotice, type NoticeTemplate, tell } from '../notices/index.ts';

const link = () => '/partners';
const about = (event: string, en: { subject: string; said: string }, zh: { subject: string; said: string }) =>
  defineNotice({
    event,
    values: ['partner', 'host'],
    texts: {
      en: { subject: en.subject, paragraphs: [en.said, '{link}'] },
      'zh-Hans': { subject: zh.subject, paragraphs: [zh.said, '{link}'] },
    },
    link,
  });

/** Key: the partner. */
export const contactNotice = about(
  'partner-contact',
  {
    subject: 'You act for {partner}',
    said: 'The organizers have named you as a contact of {partner}. Sign in with this e-mail address to read the terms, agree to them, and make keys for your programs.',
  },
  { subject: '您已登记为{partner}的联系人', said: '组织者已将您登记为{partner}的联系人。请以此邮箱登录，阅读并同意条款，为贵方程序生成密钥。' },
);

/** Key: the kind and version of the terms. */
export const termsNotice = about(
  'partner-terms',
  {
    subject: 'There are new terms for {partner}',
    said: 'The organizers have published a new version of the terms. Keys go on working; before another is made, {partner} has to agree to it.',
  },
  { subject: '{partner}有新条款待同意', said: '组织者发布了新版条款。现有密钥继续有效；在生成新密钥之前，{partner}须先同意新版条款。' },
);

/** Key: the package. Neither of the two says what is in it, nor until when: a mail may lie anywhere. */
export const offeredNotice = about(
  'embargo-offered',
  {
    subject: 'Something is ready for {partner} under embargo',
    said: 'A package was handed to {partner} before it is public. Your desk says until when it has to be kept, and where it is read.',
  },
  { subject: '有禁发期内容交付{partner}', said: '一份尚未公开的内容已交付{partner}。保密期限与读取地址见工作台。' },
);
export const recalledNotice = about(
  'embargo-recalled',
  {
    subject: 'Remove every copy: a package of {partner} was called back',
    said: 'A package that {partner} was handed under embargo was called back. Remove every copy from all your systems, then say so at your desk.',
  },
  {
    subject: '请清除全部副本：交付{partner}的内容已召回',
    said: '此前在禁发期内交付{partner}的内容已被召回。请从贵方所有系统中清除全部副本，并在工作台确认。',
  },
);

export const endedNotice = about(
  'embargo-ended',
  {
    subject: 'Remove every copy: what {partner} was handed will not be released as it was',
    said: 'The release that a package of {partner} was made from was given up. Remove every copy from all your systems. Should it be released anew, another package is made.',
  },
  {
    subject: '请清除全部副本：交付{partner}的内容不再按原计划发布',
    said: '交付{partner}的内容所属的发布已放弃。请从贵方所有系统中清除全部副本；如重新发布，将另行交付。',
  },
);

/** Key: the endpoint, and since when it takes nothing. */
export const failingNotice = about(
  'webhook-failing',
  {
    subject: '{host} has taken no message for a day',
    said: 'For a day no message has arrived at {host}, where {partner} is told of changes. They are tried again; after five days the address is stopped. The log says why.',
  },
  { subject: '{host} 已一日未接收消息', said: '{partner}的变更通知地址 {host} 已一日未接收任何消息。系统将继续重试，满五日即停止。原因见投递记录。' },
);
/** Key: the endpoint, and since when it takes nothing. */
export const stoppedNotice = about(
  'webhook-stopped',
  {
    subject: '{host} is told of nothing any more',
    said: 'The address {host}, where {partner} was told of changes, answered that it is gone, or took nothing for five days. Let it be told again at your desk, and read the delta once: what happens meanwhile is not kept for it.',
  },
  {
    subject: '{host} 已停止接收通知',
    said: '{partner}的变更通知地址 {host} 已声明失效，或连续五日未接收消息，现已停止。请在工作台恢复，并读取一次增量：停止期间的变更不予保留。',
  },
);

export const partnerNotices: readonly NoticeTemplate[] = [
  ...[contactNotice, termsNotice, offeredNotice, recalledNotice, endedNotice],
  ...[failingNotice, stoppedNotice],
];

interface News {
  template: typeof contactNotice;
  key: string;
  /** Where a webhook leads; its address may hold more than a mail should. */
  url?: string;
}

/** Tells those who act for a partner by mail, each once, with the act around this. */
export async function tellContacts(em: EntityManager, partnerId: string, { template, key, url }: News): Promise<void> {
  const contacts = await em.execute<{ address: string; partner: string }[]>(
    `select c.address, p.name as partner from partner_contacts c join partners p on p.id = c.partner_id where p.id = ? order by c.address`,
    [partnerId],
  );
  const host = url === undefined ? '' : new URL(url).host;
  for (const { address, partner } of contacts) await tell(em, template, { key, to: { address }, values: { partner, host } });
}

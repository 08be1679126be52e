import type { EntityManager } from '@mikro-orm/postgresql';
import { defineNotice, tell } from '../notices/index.ts';
import type { ItemView } from './preparation-queries.ts';

/**
 * Mails to the one person who was told in confidence. None of them stands among an edition's notices: to whom they go says
 * what was decided.
 */

/** Key: the submission, the due instant and how many days before it. */
export const dueSoonNotice = defineNotice({
  event: 'preparation-due-soon',
  values: ['title', 'count', 'dueEn', 'dueZh'],
  texts: {
    en: {
      subject: 'Materials are due soon',
      paragraphs: ['Dear {name},', 'for “{title}” there is still to be handed in by {dueEn}: {count}.', '{link}', 'This is confidential.'],
    },
    'zh-Hans': {
      subject: '材料即将到期',
      paragraphs: ['{name}，您好：', '“{title}”尚有 {count} 项材料须于 {dueZh} 前提交。', '{link}', '以上内容请保密。'],
    },
  },
  link: (key) => `/preparation/${key.split(' ')[0]!}`,
});

/** Key: the submission, the due instant and how many days after it. */
export const overdueNotice = defineNotice({
  event: 'preparation-overdue',
  values: ['title', 'count', 'dueEn', 'dueZh'],
  texts: {
    en: {
      subject: 'Materials are overdue',
      paragraphs: [
        'Dear {name},',
        'for “{title}” there was to be handed in by {dueEn} and is still missing: {count}.',
        '{link}',
        'This is confidential.',
      ],
    },
    'zh-Hans': {
      subject: '材料已逾期',
      paragraphs: ['{name}，您好：', '“{title}”尚有 {count} 项材料未提交，期限为 {dueZh}。', '{link}', '以上内容请保密。'],
    },
  },
  link: (key) => `/preparation/${key.split(' ')[0]!}`,
});

/** Key: the submission and when the list of what is asked was changed. */
export const askedNotice = defineNotice({
  event: 'preparation-asked',
  values: ['title', 'count', 'dueEn', 'dueZh'],
  texts: {
    en: {
      subject: 'Something new is asked of your case',
      paragraphs: [
        'Dear {name},',
        'for “{title}” materials were asked for, or changed, since you last heard of them, and are still to be handed in: {count}. The first is due by {dueEn}.',
        '{link}',
        'This is confidential.',
      ],
    },
    'zh-Hans': {
      subject: '您的案例有新的材料要求',
      paragraphs: [
        '{name}，您好：',
        '“{title}”新增或变更了材料要求，尚有 {count} 项待提交，最早一项须于 {dueZh} 前提交。',
        '{link}',
        '以上内容请保密。',
      ],
    },
  },
  link: (key) => `/preparation/${key.split(' ')[0]!}`,
});

/** Key: the ruling. */
export const returnedNotice = defineNotice({
  event: 'preparation-returned',
  values: ['title'],
  texts: {
    en: {
      subject: 'Something is to be handed in anew',
      paragraphs: [
        'Dear {name},',
        'an editor returned one of the materials for “{title}”. The reason stands at your desk.',
        '{link}',
        'This is confidential.',
      ],
    },
    'zh-Hans': {
      subject: '请重新提交材料',
      paragraphs: ['{name}，您好：', '编辑退回了“{title}”的一项材料，理由见您的工作台。', '{link}', '以上内容请保密。'],
    },
  },
  link: () => '/submissions',
});

/** Key: the invitation. */
export const invitedNotice = defineNotice({
  event: 'summit-invited',
  values: ['title'],
  texts: {
    en: {
      subject: 'Invitation to the summit',
      paragraphs: ['Dear {name},', 'your case “{title}” is invited to the summit. Please answer at your desk.', '{link}', 'This is confidential.'],
    },
    'zh-Hans': {
      subject: '峰会邀请',
      paragraphs: ['{name}，您好：', '您的案例“{title}”受邀参加峰会，请在工作台答复。', '{link}', '以上内容请保密。'],
    },
  },
  link: () => '/submissions',
});

/** Key: the invitation, and how many days before it ends. */
export const invitationWaitsNotice = defineNotice({
  event: 'summit-invitation-waits',
  values: ['title', 'untilEn', 'untilZh'],
  texts: {
    en: {
      subject: 'The invitation to the summit waits for your answer',
      paragraphs: [
        'Dear {name},',
        'your case “{title}” is invited to the summit. The invitation can be accepted or declined until {untilEn}.',
        '{link}',
        'This is confidential.',
      ],
    },
    'zh-Hans': {
      subject: '峰会邀请待您答复',
      paragraphs: ['{name}，您好：', '您的案例“{title}”受邀参加峰会，请于 {untilZh} 前接受或婉拒。', '{link}', '以上内容请保密。'],
    },
  },
  link: () => '/submissions',
});

export const preparationNotices = [dueSoonNotice, overdueNotice, askedNotice, returnedNotice, invitedNotice, invitationWaitsNotice];

/** Tells whoever was told of the case; nobody where nobody was yet. */
export async function tellOfReturn(em: EntityManager, { submissionId }: ItemView, rulingId: string): Promise<void> {
  const rows = await em.execute<{ personId: string; title: string }[]>(
    `select s.owner_id as "personId", coalesce((select t.title from submission_texts t where t.submission_id = s.id and t.locale = s.source_locale), '') as title
     from submissions s where s.id = ? and exists (select from outcome_acknowledgements a where a.submission_id = s.id and a.person_id = s.owner_id)`,
    [submissionId],
  );
  for (const { personId, title } of rows) await tell(em, returnedNotice, { key: rulingId, to: { personId }, values: { title } });
}

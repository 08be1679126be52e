import type { EntityManager } from '@mikro-orm/postgresql';
import { defineNotice, harmless } from '../notices/index.ts';

/** For whom a ticket in a link is made. */
export const deskPurpose = 'submission desk';
const event = 'submission-invited';

/** Key: the invitation's id. Who invites is looked up when the mail is written, so that no row holds a name. */
export const deskInvitationNotice = defineNotice({
  event,
  values: ['title'],
  texts: async (em: EntityManager, key: string) => {
    const rows = await em.execute<{ name: string }[]>(
      `select p.name from notices n join people p on p.id = n.caused_by where n.event = ? and n.key = ?`,
      [event, key],
    );
    const who = harmless(rows[0]?.name ?? '').replaceAll(/[{}]/g, '');
    return {
      en: {
        subject: 'Invitation to work on a case',
        paragraphs: [
          'Dear {name},',
          `${who} invites you to work on the case “{title}”.`,
          'Open this link to join. It works once, within 14 days, for whoever opens it. If you do not know the sender, do nothing.',
          '{link}',
        ],
      },
      'zh-Hans': {
        subject: '邀请您参与案例申报',
        paragraphs: [
          '{name}，您好：',
          `${who}邀请您参与案例“{title}”的申报工作。`,
          '请打开以下链接加入。链接仅可使用一次，14 天内有效，持有者即可使用。如不认识邀请人，请忽略本邮件。',
          '{link}',
        ],
      },
    };
  },
  link: (invitationId, ticket) => `/submissions/join#ticket=${ticket(deskPurpose, invitationId)}`,
});

/** Key: the act's own, so that handing over again is told again. To the new owner. */
export const handedOverNotice = defineNotice({
  event: 'submission-handed-over',
  values: ['title'],
  texts: {
    en: {
      subject: 'A case is yours now',
      paragraphs: ['Dear {name},', 'the case “{title}” was handed over to you: it is yours from now on.', '{link}'],
    },
    'zh-Hans': { subject: '案例已移交给您', paragraphs: ['{name}，您好：', '案例“{title}”已移交给您，今后由您负责。', '{link}'] },
  },
  link: () => '/submissions',
});

/** A draft's title in the language that it is written in first; empty where it has none yet. */
export async function titleOf(em: EntityManager, submissionId: string): Promise<string> {
  const rows = await em.execute<{ title: string }[]>(
    `select t.title from submissions s join submission_texts t on t.submission_id = s.id and t.locale = s.source_locale where s.id = ?`,
    [submissionId],
  );
  return rows[0]?.title ?? '';
}

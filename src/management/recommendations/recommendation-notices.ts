import type { EntityManager } from '@mikro-orm/postgresql';
import { nearest, type Localized } from '../../platform/language.ts';
import { defineNotice, type Text } from '../notices/index.ts';
import type { Letter } from './letter.ts';

/** For whom a ticket in a link is made. */
export const invitationPurpose = 'accreditation';
export const offerPurpose = 'recommendation offer';

const ourInvitation: Letter = {
  en: {
    subject: 'Invitation to recommend cases: {edition}',
    paragraphs: [
      'Dear {name},',
      '{organization} is invited to recommend practice cases for {edition}.',
      'Open this link to accept. It works once, within 60 days, for whoever opens it: pass it on within your organization only.',
      '{link}',
    ],
  },
  'zh-Hans': {
    subject: '诚邀推荐案例：{edition}',
    paragraphs: [
      '尊敬的{name}：',
      '诚邀{organization}为{edition}推荐实践案例。',
      '请打开以下链接接受邀请。链接仅可使用一次，60 天内有效，持有者即可使用，请勿转发至机构以外。',
      '{link}',
    ],
  },
};

/** Key: the contact's id. The organizer's letter, where there is one. */
export const invitationNotice = defineNotice({
  event: 'recommender-invited',
  values: ['organization', 'edition'],
  texts: async (em: EntityManager, contactId: string) => {
    const [{ letter }] = await em.execute<[{ letter: Letter | null }]>('select invitation_letter(?) as letter', [contactId]);
    return withLink(letter ?? ourInvitation);
  },
  link: (contactId, ticket) => `/recommenders/accept#ticket=${ticket(invitationPurpose, contactId)}`,
});

const withLink = (letter: Letter): Letter =>
  Object.fromEntries(
    Object.entries(letter).map(([locale, { subject, paragraphs }]) => [
      locale,
      { subject, paragraphs: paragraphs.includes('{link}') ? paragraphs : [...paragraphs, '{link}'] } satisfies Text,
    ]),
  );

/** Key: the offer's id. */
export const offerNotice = defineNotice({
  event: 'recommendation-offered',
  values: ['organization', 'edition'],
  texts: {
    en: {
      subject: '{organization} would like to recommend your case',
      paragraphs: [
        'Dear {name},',
        '“{organization}” would like to recommend your case for {edition}.',
        'Open this link and choose the submission. It works once, until applications close. If you have no case, do nothing.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '{organization}愿推荐您的案例',
      paragraphs: [
        '尊敬的{name}：',
        '“{organization}”愿为{edition}推荐您的案例。',
        '请打开以下链接并选择申报项目。链接仅可使用一次，申报截止前有效。如无案例，请忽略本邮件。',
        '{link}',
      ],
    },
  },
  link: (offerId, ticket) => `/submissions/recommender#offer=${ticket(offerPurpose, offerId)}`,
});

const deskLink = () => '/recommenders';

/** Key: the recommendation's id. To the organization's people. */
export const claimedNotice = defineNotice({
  event: 'recommendation-claimed',
  values: ['organization', 'title'],
  texts: {
    en: {
      subject: 'A case names {organization} as its recommender',
      paragraphs: [
        'Dear {name},',
        'The case “{title}” names “{organization}” as its recommender. Agree or decline before applications close.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '有案例将{organization}填为推荐机构',
      paragraphs: ['尊敬的{name}：', '案例“{title}”将“{organization}”填为推荐机构。请在申报截止前确认或谢绝。', '{link}'],
    },
  },
  link: deskLink,
});

/** Key: the recommendation's id. To the applicant. */
export const settledNotice = defineNotice({
  event: 'recommendation-answered',
  values: ['organization', 'title'],
  texts: {
    en: {
      subject: '{organization} has answered',
      paragraphs: ['Dear {name},', '“{organization}” has answered whether it recommends your case “{title}”.', '{link}'],
    },
    'zh-Hans': {
      subject: '{organization}已答复',
      paragraphs: ['尊敬的{name}：', '“{organization}”已就是否推荐您的案例“{title}”作出答复。', '{link}'],
    },
  },
  link: () => '/submissions',
});

export const recommendationNotices = [invitationNotice, offerNotice, claimedNotice, settledNotice];

/** A name for a letter: in the letter's language, or in both where nobody knows which it will be. */
export function nameFor(language: string | null, names: Localized): string {
  const named = (language === null ? ['zh-Hans', 'en'] : [language]).map((one) => nearest(one, names)?.value ?? '');
  return [...new Set(named)].join(' / ');
}

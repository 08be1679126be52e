import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseKind } from '../../generated/schema.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import type { Desk } from '../identity/index.ts';
import { defineNotice, tell } from '../notices/index.ts';
import type { ReleaseView } from './release-queries.ts';

export const kindsInWords: Record<ReleaseKind, { en: string; zh: string }> = {
  CALL: { en: 'the call', zh: '征集公告' },
  RESULTS: { en: 'the results', zh: '评定结果' },
  PROGRAMME: { en: 'the programme', zh: '节目单' },
  HONOURS: { en: 'the honours', zh: '表彰名单' },
  CORRECTION: { en: 'a correction', zh: '更正' },
  COLLECTION: { en: 'the Collection', zh: '案例集' },
  TRANSLATIONS: { en: 'translations', zh: '译文' },
  TAKE_DOWN: { en: 'a take-down', zh: '撤下' },
};

/** Key: the release. It says what waits, not what is in it. */
export const releaseWaitsNotice = defineNotice({
  event: 'release-waits',
  values: ['kindEn', 'kindZh', 'year', 'atEn', 'atZh'],
  texts: {
    en: {
      subject: 'A release waits for two approvals: {kindEn} of {year}',
      paragraphs: [
        'Dear {name},',
        'not before {atEn} this can be released: {kindEn} of {year}. Two organizers read and approve it; whoever is tied to a case of the edition may not.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '有发布待两人批准：{year} 年{kindZh}',
      paragraphs: [
        '{name}，您好：',
        '{year} 年{kindZh}已准备发布，不早于 {atZh} 公开，须由两位组织者阅读并批准；与本届案例有关联者不得参与。',
        '{link}',
      ],
    },
  },
  link: () => '/publishing',
});

const ofACase = (event: string, en: { subject: string; said: string }, zh: { subject: string; said: string }) =>
  defineNotice({
    event,
    values: ['title', 'year'],
    texts: {
      en: { subject: en.subject, paragraphs: ['Dear {name},', en.said, '{link}'] },
      'zh-Hans': { subject: zh.subject, paragraphs: ['{name}，您好：', zh.said, '{link}'] },
    },
    link: () => '/submissions',
  });

/** Key of each: the release and the submission. By kind; other kinds are told to nobody at a case's desk. */
export const caseNotices = {
  RESULTS: ofACase(
    'case-released',
    { subject: 'Your case is public', said: '“{title}” was released with the results of {year}. Your desk says where the public reads it.' },
    { subject: '您的案例已公开发布', said: '“{title}”已随 {year} 年评定结果公开发布，公开页面见您的工作台。' },
  ),
  CORRECTION: ofACase(
    'case-corrected',
    {
      subject: 'Your public case was put right',
      said: 'What the public reads of “{title}” ({year}) was corrected by the organizers. Please read it again.',
    },
    { subject: '您的公开案例已更正', said: '组织者已更正“{title}”（{year} 年）的公开内容，请查阅。' },
  ),
  TRANSLATIONS: ofACase(
    'case-translated',
    {
      subject: 'Your case is public in more languages',
      said: 'Translations of “{title}” ({year}) were released. Please tell the organizers where one is wrong.',
    },
    { subject: '您的案例已发布译文', said: '“{title}”（{year} 年）的译文已发布；如有错误，请告知组织者。' },
  ),
  TAKE_DOWN: ofACase(
    'case-taken-down',
    {
      subject: 'Something of your case was taken down',
      said: '“{title}” ({year}), or a part of it, is public no longer. The organizers know why; please ask them.',
    },
    { subject: '您的案例内容已撤下', said: '“{title}”（{year} 年）或其部分内容已不再公开。如需了解原因，请联系组织者。' },
  ),
} satisfies Partial<Record<ReleaseKind, unknown>>;

const ofConsent = (event: string, en: string, zh: string) =>
  defineNotice({
    event,
    values: ['year'],
    texts: {
      en: {
        subject: 'Consent to a file was taken back ({year})',
        paragraphs: ['Dear {name},', `somebody who is shown in a file of {year} has taken their consent back. ${en}`, '{link}'],
      },
      'zh-Hans': {
        subject: '有文件的肖像授权已撤回（{year} 年）',
        paragraphs: ['{name}，您好：', `{year} 年有一份文件的出镜者撤回了授权。${zh}`, '{link}'],
      },
    },
    link: () => '/publishing',
  });

const publicWithoutConsent = ofConsent(
  'consent-taken-back-public',
  'The file is public: please take it down now. The page on preparation says which one it is.',
  '该文件已公开，请立即将其下线；具体文件见材料准备页面。',
);
const releaseWithoutFile = ofConsent(
  'consent-taken-back',
  'A release that waits goes out without it; nothing else of the release changes. The page on preparation says which one it is.',
  '待发布的批次将不含该文件，其余内容不变；具体文件见材料准备页面。',
);

/** Key: the version, and how often its rights were recorded. It names no case: that one is prepared says what was decided. */
export const consentNotice = (isPublic: boolean) => (isPublic ? publicWithoutConsent : releaseWithoutFile);

export const releaseNotices = [releaseWaitsNotice, ...Object.values(caseNotices), publicWithoutConsent, releaseWithoutFile];

/** Everybody who organizes an edition. */
export async function organizersOf(em: EntityManager, edition: number): Promise<string[]> {
  const people = await em.execute<{ id: string }[]>(
    `select distinct person_id as id from role_grants where role = 'ORGANIZER' and (edition_year is null or edition_year = ?) order by 1`,
    [edition],
  );
  return people.map(({ id }) => id);
}

/** Tells the edition's other organizers that a release waits for them. */
export async function tellApprovers(em: EntityManager, desk: Desk, { id, kind, edition, applyAt }: ReleaseView): Promise<void> {
  const [known] = await em.execute<{ timeZone: string }[]>(`select time_zone as "timeZone" from editions where year = ?`, [edition]);
  const at = (language: 'en' | 'zh-Hans') => sayUntil(new Date(applyAt), known?.timeZone ?? 'UTC', language);
  const { en, zh } = kindsInWords[kind];
  for (const personId of await organizersOf(em, edition)) {
    if (personId === desk.person.id) continue;
    await tell(em, releaseWaitsNotice, {
      key: id,
      to: { personId },
      values: { kindEn: en, kindZh: zh, year: String(edition), atEn: at('en'), atZh: at('zh-Hans') },
      editionYear: edition,
    });
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { nearest } from '../../platform/language.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import { defineNotice, type NoticeTemplate, tell, type Text } from '../notices/index.ts';
import { Edition } from './edition.entity.ts';
import { said } from './edition-problems.ts';
import { type CalendarKey, calendarKeys } from './edition-rules.ts';
import type { ExtensionView } from './extension-queries.ts';

type Dates = Partial<Record<CalendarKey, string | null>>;

/** The key of a notice of new dates: which change, and which of its dates the reader hears of. */
export const keyOfDates = ({ id, version }: Pick<Edition, 'id' | 'version'>, dates: readonly CalendarKey[]): string =>
  [id, version, ...dates.map((key) => calendarKeys.indexOf(key))].join(':');

/** Dates of an edition have moved. Each reader is told those that concern them, with what they were. */
export const newDates = defineNotice({
  event: 'new-dates',
  values: [],
  async texts(em, noticeKey) {
    const [id, version, ...numbers] = noticeKey.split(':');
    const [change] = await em.execute<{ before: Dates; after: Dates }[]>(
      'select before, after from edition_changes where edition_id = ?::uuid and version = ?::int',
      [id, version],
    );
    const edition = await em.findOneOrFail(Edition, { id: id! });
    const dates = numbers.map((number) => calendarKeys[Number(number)]!);
    const text = (language: 'en' | 'zh-Hans'): Text => {
      const name = nearest(language, edition.names)?.value ?? String(edition.year);
      const inWords = (at: string | null | undefined) =>
        at ? sayUntil(new Date(at), edition.timeZone, language) : language === 'en' ? 'not set' : '未设定';
      const lines = dates.map((key) => {
        const [is, was] = [inWords(change!.after[key]), inWords(change!.before[key])];
        return language === 'en' ? `${said[key].en}: ${is} (until now: ${was}).` : `${said[key]['zh-Hans']}：${is}（原为：${was}）。`;
      });
      return language === 'en'
        ? { subject: `New dates: ${name}`, paragraphs: ['{name},', `dates of "${name}" have changed.`, ...lines] }
        : { subject: `日期变更：${name}`, paragraphs: ['{name}：', `“${name}”的日期有变更。`, ...lines] };
    };
    return { 'zh-Hans': text('zh-Hans'), en: text('en') };
  },
});

const values = ['year', 'until', 'untilInChinese'] as const;

export const extensionGranted = defineNotice({
  event: 'extension-granted',
  values,
  texts: {
    'zh-Hans': {
      subject: '您的申报时间已延长（{year}）',
      paragraphs: ['{name}：', '您在 {year} 年届的申报截止时间已延长至 {untilInChinese} 之前。'],
    },
    en: {
      subject: 'You have more time ({year})',
      paragraphs: ['{name},', 'for you, applications to the edition of {year} close later: until just before {until}.'],
    },
  },
});

export const extensionRevoked = defineNotice({
  event: 'extension-revoked',
  values,
  texts: {
    'zh-Hans': {
      subject: '您的延期已撤销（{year}）',
      paragraphs: ['{name}：', '组织者已撤销您至 {untilInChinese} 的延期。自即刻起，以本届申报截止时间为准。'],
    },
    en: {
      subject: 'Your extension was taken back ({year})',
      paragraphs: ['{name},', "the organizers have taken your extension until {until} back. From now on the edition's close counts."],
    },
  },
});

/** Whose a draft is, for the edition's organizers; null for everything else. */
export async function ownerOfDraft(em: EntityManager, submissionId: string, editionId: string): Promise<string | null> {
  const rows = await em.execute<{ owner: string | null }[]>('select owner_of_draft(?::uuid, ?::uuid) as owner', [submissionId, editionId]);
  return rows[0]!.owner;
}

/** Tells the applicant, once for each extension and event. */
export async function tellOfExtension(em: EntityManager, template: NoticeTemplate<(typeof values)[number]>, extension: ExtensionView): Promise<void> {
  const { id, edition, submissionId, applicantEmail, until, timeZone } = extension;
  const [found] = await em.execute<{ edition_id: string }[]>('select edition_id from extensions where id = ?', [id]);
  const owner = submissionId === null ? null : await ownerOfDraft(em, submissionId, found!.edition_id);
  if (submissionId !== null && owner === null) return; // handed in or withdrawn meanwhile: there is nothing to tell any more
  await tell(em, template, {
    key: id,
    to: owner ? { personId: owner } : { address: applicantEmail! },
    values: {
      year: String(edition),
      until: sayUntil(new Date(until), timeZone, 'en'),
      untilInChinese: sayUntil(new Date(until), timeZone, 'zh-Hans'),
    },
    editionYear: edition,
  });
}

export const editionNotices: readonly NoticeTemplate[] = [newDates, extensionGranted, extensionRevoked];

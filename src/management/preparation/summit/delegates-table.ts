import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseTier, NoticeState, SummitInvitationState } from '../../../generated/schema.ts';
import { type Localized, nearest } from '../../../platform/language.ts';
import type { DeskAtEdition } from '../../editions/index.ts';
import { columnOf, type ExportTable } from '../../exports/index.ts';
import { listOf } from '../../organizations/index.ts';
import { delegateNotice } from './delegate-letter.ts';

/** Somebody who was named for a case, with where they come from and whether they still come. */
interface DelegateRow {
  submissionId: string;
  sourceLocale: string;
  title: string;
  titles: Localized;
  organizationId: string | null;
  organization: Localized;
  country: string | null;
  tier: CaseTier;
  invitation: SummitInvitationState;
  places: number;
  delegateId: string;
  names: Localized;
  locales: string[];
  address: string | null;
  namedAt: string;
  leftAt: string | null;
  letter: { state: NoticeState; language: string | null; sentAt: string | null } | null;
}

const column = columnOf<DelegateRow>();
const sayIn = (locale: string, names: Localized) => nearest(locale, names)?.value ?? null;

const columns = [
  column('submissionId', 'Id of the submission', '申报编号（系统）', (row) => row.submissionId),
  column('title', 'Title in the source language', '标题（原文）', (row) => row.title),
  column('titleEnglish', 'Title in English', '标题（英文）', ({ titles }) => titles.en ?? null),
  column('titleChinese', 'Title in Chinese', '标题（中文）', ({ titles }) => titles['zh-Hans'] ?? null),
  column('tier', 'Tier that it was chosen for', '入选类别', ({ tier }) => tier),
  column('organizationId', 'Id of the lead applicant', '牵头单位编号', (row) => row.organizationId),
  column('organizationName', 'Name of the lead applicant', '牵头单位名称', (row) => sayIn(row.sourceLocale, row.organization)),
  column('country', 'Country or region of the lead applicant', '牵头单位所在国家或地区', ({ country }) => country),
  column('invitation', 'Where the invitation stands', '邀请状态', ({ invitation }) => invitation),
  column('places', 'How many the case may send', '该案例的名额', ({ places }) => places),
  column('delegateId', 'Id of the delegate', '代表编号', ({ delegateId }) => delegateId),
  column('name', 'Name in the first language that they read', '姓名（其首选语言）', ({ names, locales }) => sayIn(locales[0] ?? 'en', names)),
  column('nameEnglish', 'Name in English', '姓名（英文）', ({ names }) => names.en ?? null),
  column('nameChinese', 'Name in Chinese', '姓名（中文）', ({ names }) => names['zh-Hans'] ?? null),
  column('locales', 'Languages that they read, the best first', '能阅读的语言（按优先顺序）', ({ locales }) => locales.join(' ')),
  column('address', 'E-mail address', '邮箱', ({ address }) => address),
  column('letterLanguage', 'Language of their letter', '邀请函语言', ({ letter }) => letter?.language ?? null),
  column('letterState', 'Where their letter stands', '邀请函状态', ({ letter }) => letter?.state ?? null),
  column('letterSentAt', 'When their letter was sent (UTC)', '邀请函发出时间（UTC）', ({ letter }) => letter?.sentAt ?? null),
  column('namedAt', 'When they were named (UTC)', '登记时间（UTC）', ({ namedAt }) => namedAt),
  column('isExpected', 'Whether they are still expected: YES or NO', '是否仍将参会：YES 或 NO', ({ leftAt }) => (leftAt === null ? 'YES' : 'NO')),
  column('leftAt', 'Since when they are not (UTC)', '自何时起不再参会（UTC）', ({ leftAt }) => leftAt),
];

/** Everybody who was named for the summit, those who are not expected any more included: who has a letter of ours may still be at the door. */
export const delegatesTable: ExportTable<DelegateRow> = {
  ...{ name: 'delegates', act: 'exportDelegates', columns },
  isFor: leadsPreparation,
  async *rows(em, edition) {
    yield* await em.execute<DelegateRow[]>(statement, [delegateNotice.event, edition.id]);
  },
  besides: ({ names, locales, organization, titles }) => ({
    ...{ names: listOf(names), locales, organizationNames: listOf(organization), titles: listOf(titles) },
  }),
};

/** Whether somebody leads the preparation of an edition's chosen cases: nobody before a plan is confirmed, and nobody who is tied to one of its cases. */
export async function leadsPreparation({ desk, edition }: DeskAtEdition): Promise<boolean> {
  return (await leads(desk.em.fork(), edition.id)).length > 0;
}
const leads = (em: EntityManager, editionId: string) => em.execute('select from led_preparations() where edition_id = ? limit 1', [editionId]);

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// What is asked for is led, whatever else of it somebody may see: one's own case is no way in. One statement, however many come.
const statement = `
  select c.submission_id as "submissionId", s.source_locale as "sourceLocale", c.tier, d.id as "delegateId", d.names, d.locales, d.address, i.places,
    coalesce(t.titles ->> s.source_locale, '') as title, coalesce(t.titles, '{}') as titles,
    o.id as "organizationId", coalesce(o.names, '{}') as organization, o.country,
    case when i.state = 'OFFERED' and i.answer_until <= instant() then 'EXPIRED' else i.state end as invitation,
    ${iso('d.named_at')} as "namedAt", case when d.removed_at is not null or i.state <> 'ACCEPTED' then ${iso('coalesce(d.removed_at, i.answered_at)')} end as "leftAt",
    n.letter
  from led_preparations() c join submissions s on s.id = c.submission_id
    join summit_invitations i on i.submission_id = s.id join delegates d on d.invitation_id = i.id
    cross join lateral (select v.content from revisions v where v.submission_id = s.id order by v.number desc limit 1) r
    left join lateral (select jsonb_object_agg(x ->> 'locale', x ->> 'title') as titles from jsonb_array_elements(r.content -> 'texts') x) t on true
    left join lateral (select (a ->> 'organizationId')::uuid as id from jsonb_array_elements(r.content -> 'applicants') a where a ->> 'role' = 'LEAD' limit 1) lead on true
    left join organizations was on was.id = lead.id left join organizations o on o.id = coalesce(was.merged_into, was.id)
    left join lateral (select jsonb_build_object('state', l.state, 'language', l.language,
      'sentAt', case when l.state in ('HANDED_OVER', 'BOUNCED') then ${iso('l.settled_at')} end) as letter
      from notices l where l.event = ? and l.key = d.id::text limit 1) n on true
  where c.edition_id = ?
  order by c.tier desc, s.id, d.number`;

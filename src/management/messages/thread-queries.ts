import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalizedString, MessageSide } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Localized } from '../../platform/language.ts';
import type { Contact } from '../editions/index.ts';
import { type Desk, holds } from '../identity/index.ts';
import { lastTitlesOf, mayWrite, roleAt } from '../submissions/index.ts';
import { limits } from './message-limits.ts';

/** A thread as one person sees it. Plain JSON. */
export interface ThreadView {
  submissionId: string;
  edition: number;
  titles: LocalizedString[];
  messages: { id: string; side: MessageSide; text: string; sentAt: string }[];
  unread: number;
  mostGraphemes: number;
  mostPerHour: number;
  waitsSince: string | null;
  noAnswerNeededAt: string | null;
  contact: Contact | null;
}

/** A submission as far as its thread needs it, and the side on which somebody stands. */
export interface Standing {
  side: MessageSide;
  /** False for whoever reads along at the applicant's desk. */
  mayWrite: boolean;
  submissionId: string;
  editionId: string;
  editionYear: number;
  editionNames: Localized;
  contact: Contact | null;
}

// The desk sees the thread about a draft, and nothing of the draft.
const place = `(
  select id, edition_id from submissions where id = ?
  union all select t.submission_id, t.edition_id from message_threads t
    where t.submission_id = ? and not exists (select from submissions known where known.id = t.submission_id)) s`;

/**
 * On which side somebody stands; null for everybody who is on neither, as for an unknown submission. The desk reads of a
 * draft only what its applicant has written to it.
 */
export async function standingAt(em: EntityManager, desk: Desk, submissionId: string): Promise<Standing | null> {
  if (!isUuid(submissionId)) return null;
  const [row] = await em.execute<(Omit<Standing, 'side' | 'mayWrite'> & { open: boolean })[]>(
    `select s.id as "submissionId", e.id as "editionId", e.year as "editionYear", e.names as "editionNames", e.contact,
       exists (select from revisions r where r.submission_id = s.id) or exists (select from message_threads t where t.submission_id = s.id) as open
     from ${place} join editions e on e.id = s.edition_id`,
    [submissionId, submissionId],
  );
  if (!row) return null;
  const { open, ...standing } = row;
  const role = await roleAt(em, desk, submissionId);
  if (role) return { ...standing, side: 'APPLICANT', mayWrite: mayWrite(role) };
  return open && holds(desk, 'ORGANIZER', { editionYear: row.editionYear }) ? { ...standing, side: 'DESK', mayWrite: true } : null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const select = `
  select s.id as "submissionId", e.year as edition, e.contact,
    ${lastTitlesOf('s.id')} as titles,
    ${limits.text} as "mostGraphemes", ${limits.perHour} as "mostPerHour", ${utc('t.waits_since')} as "waitsSince",
    ${utc('t.no_answer_needed_at')} as "noAnswerNeededAt",
    (select count(*)::int from messages m where m.submission_id = s.id and m.side <> ?
       and m.sent_at > coalesce((select r.read_until from message_reads r where r.submission_id = s.id and r.person_id = ?), '-infinity')) as unread,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'text', m.text, 'sentAt', ${utc('m.sent_at')}) order by m.sent_at, m.id)
      from (select * from messages l where l.submission_id = s.id order by l.sent_at desc, l.id desc limit 200) m), '[]') as messages
  from`;

/** For whoever stands on a side of it. */
export async function threadFor(em: EntityManager, desk: Desk, { side, submissionId }: Standing): Promise<ThreadView> {
  const rows = await em.execute<ThreadView[]>(
    `${select} ${place} join editions e on e.id = s.edition_id left join message_threads t on t.submission_id = s.id`,
    [...[side, desk.person.id, submissionId, submissionId]],
  );
  return rows[0]!;
}

/** Those that wait for the desk, the longest first. For organizers of the edition. */
export const waitingThreads = (em: EntityManager, desk: Desk, editionId: string): Promise<ThreadView[]> =>
  em.execute<ThreadView[]>(
    `${select} message_threads t cross join lateral (select t.submission_id as id) s join editions e on e.id = t.edition_id where t.edition_id = ? and t.waits_since is not null order by t.waits_since, s.id limit 50`,
    ['DESK', desk.person.id, editionId],
  );

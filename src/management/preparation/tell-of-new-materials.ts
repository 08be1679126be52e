import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { closingInWords } from '../letters/index.ts';
import { tell } from '../notices/index.ts';
import { askedNotice } from './preparation-notices.ts';

/** An organizer who asks for several things is waited for, so that they come in one mail. */
const quietMinutes = 10;
/** What is older is no news: whoever starts the program after a while tells nobody of it. */
const newsDays = 3;

interface News {
  submissionId: string;
  ownerId: string;
  title: string;
  timeZone: string;
  dueAt: Date | string;
  changedAt: string;
  count: number;
}

/**
 * Tells whoever prepares a case, and has acknowledged that it was chosen, of what was asked for or changed since: once for each time that somebody
 * changed the list, because a notice of the same key is the same notice. What they have handed in is not counted.
 */
export const tellOfNewMaterials = (em: EntityManager): Promise<number> =>
  asSystem(em, 'preparation', (em) =>
    em.transactional(async (em) => {
      let told = 0;
      for (const news of await newsNow(em)) if (await tellOf(em, news)) told++;
      return told;
    }),
  );

const newsNow = (em: EntityManager): Promise<News[]> =>
  em.execute<News[]>(
    `select t.submission_id as "submissionId", t.owner_id as "ownerId", e.time_zone as "timeZone", open.due_at as "dueAt", open.count,
       to_char(last.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "changedAt",
       coalesce((select x.title from submission_texts x join submissions s on s.id = x.submission_id where s.id = t.submission_id and x.locale = s.source_locale), '') as title
     from preparations_told() t join editions e on e.id = t.edition_id
       cross join lateral (select max(a.changed_at) as changed_at from asked_materials a
         where a.edition_id = t.edition_id and (a.tier = 'COLLECTION' or t.tier = 'OUTSTANDING')) last
       cross join lateral (select min(a.due_at) as due_at, count(*)::int as count from asked_materials a
         where a.edition_id = t.edition_id and a.is_asked and (a.tier = 'COLLECTION' or t.tier = 'OUTSTANDING') and a.changed_at > t.acknowledged_at
           and instant() < a.due_at and prepared_state(t.submission_id, a.id) in ('OPEN', 'RETURNED')) open
     where last.changed_at > t.acknowledged_at and open.count > 0
       and last.changed_at <= instant() - interval '${quietMinutes} minutes' and last.changed_at > instant() - interval '${newsDays} days'
     order by t.submission_id`,
  );

async function tellOf(em: EntityManager, { submissionId, ownerId, title, timeZone, dueAt, changedAt, count }: News): Promise<boolean> {
  const due = new Date(dueAt);
  const said = await tell(em, askedNotice, {
    key: `${submissionId} ${changedAt}`,
    to: { personId: ownerId },
    values: { title, count: String(count), dueEn: closingInWords(due, timeZone, 'en'), dueZh: closingInWords(due, timeZone, 'zh-Hans') },
  });
  return said !== null;
}

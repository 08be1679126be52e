import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { closingInWords } from '../letters/index.ts';
import { tell } from '../notices/index.ts';
import { dueSoonNotice, overdueNotice } from './preparation-notices.ts';

/** How many days before and after its time somebody is reminded of what they have not handed in. */
export interface ReminderDays {
  before: readonly number[];
  after: readonly number[];
}

interface Due {
  submissionId: string;
  ownerId: string;
  title: string;
  timeZone: string;
  dueAt: Date | string;
  /** Days before the due instant; negative after it. */
  days: number;
  count: number;
}

/**
 * Reminds everybody who was told, and has acknowledged it, of what is still to be handed in: once for each instant and step,
 * however often this runs and on however many nodes, because a notice of the same key is the same notice. A step that was
 * over before somebody acknowledged, or before something was asked for, is left out: nobody is reminded of what is news to them.
 */
export const remindOfPreparation = (em: EntityManager, days: ReminderDays): Promise<number> =>
  asSystem(em, 'preparation', (em) =>
    em.transactional(async (em) => {
      const steps = [...days.before, ...days.after.map((each) => -each)];
      if (steps.length === 0) return 0;
      let told = 0;
      for (const due of await dueNow(em, steps)) if (await remind(em, due)) told++;
      return told;
    }),
  );

/** Of each case and due instant the latest step that is over, with what is open or returned then. */
const dueNow = (em: EntityManager, steps: readonly number[]): Promise<Due[]> =>
  em.execute<Due[]>(
    `select distinct on (t.submission_id, a.due_at) t.submission_id as "submissionId", t.owner_id as "ownerId", e.time_zone as "timeZone", a.due_at as "dueAt", step.days,
       coalesce((select x.title from submission_texts x join submissions s on s.id = x.submission_id where s.id = t.submission_id and x.locale = s.source_locale), '') as title,
       count(*)::int as count
     from preparations_told() t join editions e on e.id = t.edition_id
       join asked_materials a on a.edition_id = t.edition_id and a.is_asked and (a.tier = 'COLLECTION' or t.tier = 'OUTSTANDING')
       cross join unnest(?::int[]) as step (days)
     where a.due_at - make_interval(days => step.days) <= instant()
       and a.due_at - make_interval(days => step.days) > greatest(t.acknowledged_at, a.changed_at)
       and (step.days < 0 or instant() < a.due_at)
       and prepared_state(t.submission_id, a.id) in ('OPEN', 'RETURNED')
     group by t.submission_id, t.owner_id, e.time_zone, a.due_at, step.days
     order by t.submission_id, a.due_at, step.days`,
    [`{${steps.join(',')}}`],
  );

async function remind(em: EntityManager, { submissionId, ownerId, title, timeZone, dueAt, days, count }: Due): Promise<boolean> {
  const due = new Date(dueAt);
  const said = await tell(em, days < 0 ? overdueNotice : dueSoonNotice, {
    key: `${submissionId} ${due.toISOString()} ${days}`,
    to: { personId: ownerId },
    values: { title, count: String(count), dueEn: closingInWords(due, timeZone, 'en'), dueZh: closingInWords(due, timeZone, 'zh-Hans') },
  });
  return said !== null;
}

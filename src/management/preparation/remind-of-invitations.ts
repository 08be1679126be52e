import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { closingInWords } from '../letters/index.ts';
import { tell } from '../notices/index.ts';
import { invitationWaitsNotice } from './preparation-notices.ts';

interface Waiting {
  id: string;
  ownerId: string;
  title: string;
  timeZone: string;
  answerUntil: Date | string;
  days: number;
}

/** Reminds of invitations to the summit that nobody has answered, so many days before they end: once for each step. */
export const remindOfInvitations = (em: EntityManager, daysBefore: readonly number[]): Promise<number> =>
  asSystem(em, 'preparation', (em) =>
    em.transactional(async (em) => {
      if (daysBefore.length === 0) return 0;
      let told = 0;
      for (const one of await waitingNow(em, daysBefore)) if (await remind(em, one)) told++;
      return told;
    }),
  );

/** Of each open invitation the latest step that is over. One that was offered after a step is not reminded of by it. */
const waitingNow = (em: EntityManager, daysBefore: readonly number[]): Promise<Waiting[]> =>
  em.execute<Waiting[]>(
    `select distinct on (i.id) i.id, t.owner_id as "ownerId", e.time_zone as "timeZone", i.answer_until as "answerUntil", step.days,
       coalesce((select x.title from submission_texts x join submissions s on s.id = x.submission_id where s.id = t.submission_id and x.locale = s.source_locale), '') as title
     from summit_invitations i join preparations_told() t on t.submission_id = i.submission_id join editions e on e.id = t.edition_id
       cross join unnest(?::int[]) as step (days)
     where i.state = 'OFFERED' and instant() < i.answer_until and i.answer_until - make_interval(days => step.days) <= instant()
       and i.answer_until - make_interval(days => step.days) > i.offered_at
     order by i.id, step.days`,
    [`{${daysBefore.join(',')}}`],
  );

async function remind(em: EntityManager, { id, ownerId, title, timeZone, answerUntil, days }: Waiting): Promise<boolean> {
  const until = new Date(answerUntil);
  const said = await tell(em, invitationWaitsNotice, {
    key: `${id} ${days}`,
    to: { personId: ownerId },
    values: { title, untilEn: closingInWords(until, timeZone, 'en'), untilZh: closingInWords(until, timeZone, 'zh-Hans') },
  });
  return said !== null;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { MailNotTaken, type Post } from '../../platform/mail/index.ts';
import { type Stationery, wordsOf, type Written } from './notice-words.ts';

export interface PostOffice extends Stationery {
  em: EntityManager;
  post: Post;
  /** Most notices that all nodes together hand over within a minute. */
  perMinute: number;
  /** Hears of what could not be sent, without a word of the notice or its address. */
  onFailure(error: unknown): void;
}

/** How many are sent before the round ends, so that a node can end in order; the next round goes on. */
const perRound = 50;
/** After so many tries, over about three days, a notice has failed. */
export const maxAttempts = 12;
/** A try that has not ended by then was interrupted. Longer than the post's own limits together. */
const tryLasts = '3 minutes';

interface Claimed extends Written {
  id: string;
  address: string;
  attempts: number;
}

/**
 * Sends what is due, one by one. Run by a round rather than by jobs: the row is written with the act, and what a killed
 * worker leaves is taken up again by the next round instead of staying locked.
 */
export async function sendDueNotices(office: PostOffice): Promise<number> {
  let sent = 0;
  while (sent < perRound) {
    const notice = await claimNotice(office.em.fork(), office.perMinute);
    if (!notice) break;
    await handOver(office, notice);
    sent++;
  }
  return sent;
}

/**
 * Takes the next notice that is due, for one try. Of a try that was interrupted nobody knows whether the server took the
 * mail: a single notice is sent again with the same `Message-ID`; one of many has failed, and is shown to people.
 */
async function claimNotice(em: EntityManager, perMinute: number): Promise<Claimed | undefined> {
  return await em.transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(15, 1)`); // nodes count the minute together
    await em.execute(
      `update notices set state = case when bulk then 'FAILED' else 'QUEUED' end, failure = case when bulk then 'INTERRUPTED' end,
         settled_at = case when bulk then instant() end, claimed_until = null
       where state = 'QUEUED' and claimed_until <= instant()`,
    );
    const rows = await em.execute<Claimed[]>(
      `with next as (
         select id from notices where state = 'QUEUED' and claimed_until is null and due_at <= instant()
           and (select count(*) from notices where claimed_at > instant() - interval '1 minute') < ?
         order by bulk, due_at, id limit 1 for update skip locked)
       update notices n set claimed_at = instant(), claimed_until = instant() + interval '${tryLasts}', attempts = n.attempts + 1
       from next, notices m left join people p on p.id = m.person_id
       where n.id = next.id and m.id = n.id
       returning n.id, n.event, n.key, n."values", n.attempts, coalesce(p.language, n.language) as language, p.name, coalesce(p.email, n.address) as address`,
      [perMinute],
    );
    return rows[0];
  });
}

async function handOver(office: PostOffice, notice: Claimed): Promise<void> {
  const { id, address: to } = notice;
  const em = office.em.fork();
  if (to.endsWith('.invalid')) return await settle(em, id, 'FAILED', 'NO_ADDRESS');
  try {
    const [words, ...also] = await wordsOf(em, office, notice);
    await office.post.send({ id, to, ...words, ...(also.length > 0 ? { also } : {}) });
  } catch (error) {
    office.onFailure(error);
    const { forGood = false, replyCode = null } = error instanceof MailNotTaken ? error : {};
    if (forGood) return await settle(em, id, 'FAILED', 'REFUSED', replyCode);
    if (notice.attempts >= maxAttempts) return await settle(em, id, 'FAILED', 'UNREACHABLE', replyCode);
    const waits = `${2 ** notice.attempts} minutes`;
    return void (await em.execute(
      `update notices set claimed_until = null, due_at = instant() + ?::interval, reply_code = ?::int where id = ? and state = 'QUEUED'`,
      [waits, replyCode, id],
    ));
  }
  await settle(em, id, 'HANDED_OVER', null);
}

async function settle(em: EntityManager, id: string, state: string, failure: string | null, replyCode: number | null = null): Promise<void> {
  await em.execute(
    `update notices set state = ?, failure = ?, reply_code = ?::int, settled_at = instant(), claimed_until = null where id = ? and state = 'QUEUED'`,
    [state, failure, replyCode, id],
  );
}

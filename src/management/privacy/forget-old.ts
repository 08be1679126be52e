import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowRetention } from '../../platform/config.ts';
import { asSystem } from '../identity/index.ts';

/** What has had its day: which rows, by the database's clock. `?` is the setting's number of days as an interval. */
const forgotten: readonly { table: string; days?: keyof RowRetention; where: string }[] = [
  { table: 'sessions', days: 'sessions', where: `least(expires_at, revoked_at) < instant() - ?::interval` },
  { table: 'links', days: 'links', where: `expires_at < instant() - ?::interval` },
  { table: 'sent_mails', days: 'sentMails', where: `sent_at < instant() - ?::interval` },
  // a retry comes within minutes: what an act answered holds whole submissions and reviews
  { table: 'idempotent_acts', days: 'answers', where: `at < instant() - ?::interval` },
  // what nobody has confirmed ends with its day; who gave which role is in the audit
  { table: 'role_proposals', days: 'proposals', where: `least(ended_at, expires_at) < instant() - ?::interval` },
  { table: 'notices', days: 'notices', where: `settled_at < instant() - ?::interval` },
  // what became of messages is asked for weeks, not for years; what waits is not old
  { table: 'webhook_messages', days: 'webhooks', where: `state <> 'WAITING' and created_at < instant() - ?::interval` },
  {
    table: 'accreditation_contacts',
    days: 'invitations',
    where: `person_id is null and invited_at < instant() - ?::interval`,
  },
  {
    table: 'recommendation_offers',
    days: 'invitations',
    where: `exists (select from accreditations a join editions e on e.id = a.edition_id
      where a.id = accreditation_id and e.applications_close_at < instant() - ?::interval) and made_at < instant() - ?::interval`,
  },
  // until the longest proposal of a role that named the address before has ended
  { table: 'email_changes', where: `coalesce(confirmed_at + interval '60 days', expires_at) < instant()` },
  // these count for minutes, and for nothing afterwards
  { table: 'attempts', where: `window_ends_at < instant()` },
  { table: 'spent_challenges', where: `expires_at < instant()` },
];

/**
 * Takes out what has had its day, so that nothing personal is kept for nothing. None of it is looked at any more. Each
 * table in a transaction of its own: one that fails keeps none of the others. Says how many rows went from where.
 */
export async function forgetOld(em: EntityManager, keep: RowRetention): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  const failures: unknown[] = [];
  for (const { table, days, where } of forgotten) {
    const age = days ? `${keep[days]} days` : '';
    const values = [...where.matchAll(/\?/g)].map(() => age);
    try {
      const rows = await asSystem(em, 'retention', (em) => em.execute<unknown[]>(`delete from ${table} where ${where} returning 1`, values));
      gone[table] = rows.length;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return gone;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestErasureInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { queueMail } from '../../platform/mail/index.ts';
import { cameInRecently, type Desk, type FrontDoor, once, signInAgain } from '../identity/index.ts';
import { erasureMail } from './erasure-mail.ts';
import { whatHolds } from './what-holds.ts';

export interface ErasureView {
  requestedAt: string;
  dueAt: string;
  waits: boolean;
}

/** Asks to be taken out after some days, in which it can be taken back: a session in wrong hands is not enough. */
export async function requestErasure(door: FrontDoor, desk: Desk, input: RequestErasureInput, days: number): Promise<Outcome<ErasureView>> {
  if (!(await cameInRecently(desk.em, desk))) return refuse(signInAgain());
  return await once(desk, 'requestErasure', input, async ({ em }) => {
    const holds = await whatHolds(em, desk.person.id);
    if (holds.length > 0) return refuse(...holds);
    await em.execute(`insert into erasure_requests (person_id, due_at) values (?, instant() + ?::interval) on conflict (person_id) do nothing`, [
      desk.person.id,
      `${days} days`,
    ]);
    const asked = (await erasureOf(em, desk.person.id))!;
    await queueMail(em, door.box, { to: desk.person.email, ...erasureMail(door.language, asked.dueAt) });
    return done(asked);
  });
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a person has asked for; null when nothing. */
export async function erasureOf(em: EntityManager, personId: string): Promise<ErasureView | null> {
  const rows = await em.execute<ErasureView[]>(
    `select ${utc('requested_at')} as "requestedAt", ${utc('due_at')} as "dueAt", due_at <= instant() as waits from erasure_requests where person_id = ?`,
    [personId],
  );
  return rows[0] ?? null;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecondFactorState } from '../../generated/schema.ts';
import { prepared, preparedRows } from '../../platform/database/prepared.ts';
import type { Language } from '../../platform/language.ts';
import { actingAs } from './acting.ts';
import type { Desk, Grant } from './desk.ts';
import type { SecondFactorRule } from './reception.ts';
import { tokenHash } from './session-token.ts';

/** Whose a session is, and what they hold. */
export interface DeskRow {
  session_id: string;
  confirmed: boolean;
  id: string;
  name: string;
  email: string;
  grants: Grant[];
}

export const deskColumns = `s.id as session_id, s.second_factor_at is not null as confirmed, p.id, p.name, p.email,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'editionYear', g.edition_year, 'fieldKey', g.field_key) order by g.role, g.edition_year, g.field_key)
      from role_grants g where g.person_id = p.id), '[]') as grants`;
export const sessionOf = (hash: string): string => `from sessions s join people p on p.id = s.person_id
  where s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > instant()`;

// every request of somebody who is signed in begins with it
const bySession = prepared(`select ${deskColumns} ${sessionOf('$1')}`);

/**
 * The desk that belongs to a session's token; null for a token that is unknown, expired or revoked. One statement, or none where the session was looked up
 * as the request arrived.
 */
export async function openDesk(
  em: EntityManager,
  token: string,
  language: Language,
  rule: SecondFactorRule,
  arrival: { session: DeskRow | null } | null = null,
): Promise<Desk | null> {
  if (!/^cgs_[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const row = arrival ? arrival.session : (await preparedRows<DeskRow>(em, bySession, [tokenHash(token)]))[0];
  if (!row) return null;
  const { session_id: sessionId, id, name, email, grants: held } = row;
  const secondFactor = stateOf(held, row.confirmed, rule);
  const session = { secondFactor, held, isStillOpen: (em: EntityManager) => sessionIsOpen(em, sessionId) };
  const grants = secondFactor === 'MISSING' ? [] : held;
  return { person: { id, name, email }, sessionId, session, grants, language, em: actingAs(em, id, grants) };
}

/** Every role is a staff role: whoever holds one can see or change what is others'. */
function stateOf(held: Grant[], confirmed: boolean, rule: SecondFactorRule): SecondFactorState {
  if (confirmed || (rule === 'off' && held.length > 0)) return 'CONFIRMED';
  return held.length === 0 ? 'NOT_NEEDED' : 'MISSING';
}

async function sessionIsOpen(em: EntityManager, sessionId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select 1 from sessions where id = ? and revoked_at is null and expires_at > instant()`, [sessionId]);
  return rows.length > 0;
}

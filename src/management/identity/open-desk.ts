import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import type { Desk, Grant } from './desk.ts';
import { tokenHash } from './session-token.ts';

interface Row {
  session_id: string;
  id: string;
  name: string;
  email: string;
  grants: Grant[];
}

/** The desk that belongs to a session's token; null for a token that is unknown, expired or revoked. One statement. */
export async function openDesk(em: EntityManager, token: string, language: Language): Promise<Desk | null> {
  if (!/^cgs_[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const rows = await em.execute<Row[]>(
    `select s.id as session_id, p.id, p.name, p.email,
       coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'editionYear', g.edition_year, 'fieldKey', g.field_key) order by g.role, g.edition_year, g.field_key)
         from role_grants g where g.person_id = p.id), '[]') as grants
     from sessions s join people p on p.id = s.person_id
     where s.token_hash = ? and s.revoked_at is null and s.expires_at > instant()`,
    [tokenHash(token)],
  );
  const row = rows[0];
  if (!row) return null;
  const { session_id: sessionId, id, name, email, grants } = row;
  return { person: { id, name, email }, sessionId, grants, language, em };
}

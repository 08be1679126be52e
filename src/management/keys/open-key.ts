import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import { actingAs, type Grant, type HeldKey, type Principal } from '../identity/index.ts';
import { keyHash, looksLikeKey } from './key-token.ts';

interface Row extends HeldKey {
  person: { id: string; name: string; email: string } | null;
  grants: Grant[];
  unnoted: boolean;
}

/**
 * Whom a key stands for; null for one that is unknown, expired or revoked, and for whatever is not a key. One statement,
 * and at most once a minute a second one that notes the use.
 */
export async function openKey(em: EntityManager, token: string, language: Language): Promise<Extract<Principal, { kind: 'key' }> | null> {
  if (!looksLikeKey(token)) return null;
  const rows = await em.execute<Row[]>(
    `select k.id, k.kind, k.partner_id as "partnerId", array_to_json(k.scopes) as scopes, array_to_json(k.editions) as editions,
       case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) end as person,
       coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'editionYear', g.edition_year, 'fieldKey', g.field_key) order by g.role, g.edition_year, g.field_key)
         from role_grants g where g.person_id = p.id and k.with_roles), '[]') as grants,
       coalesce(k.last_used_at <= instant() - interval '1 minute', true) as unnoted
     from keys k left join people p on p.id = k.person_id
     where k.token_hash = ? and k.revoked_at is null and k.expires_at > instant() and (k.partner_id is null or not partner_is_suspended(k.partner_id))`,
    [keyHash(token)],
  );
  const row = rows[0];
  if (!row) return null;
  const { id, kind, partnerId, scopes, editions, person, grants, unnoted } = row;
  if (unnoted) {
    await em.execute(`update keys set last_used_at = instant() where id = ? and coalesce(last_used_at <= instant() - interval '1 minute', true)`, [
      id,
    ]);
  }
  // a key is no session: whatever concerns the one it came with finds none by this id
  const desk = person && { person, sessionId: id, grants, language, em: actingAs(em, person.id, grants) };
  return { kind: 'key', key: { id, kind, partnerId, scopes, editions }, desk };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeyKind, KeyScope } from '../../generated/schema.ts';

/** A key as its people read it. The secret is in no view: it is kept nowhere. */
export interface KeyView {
  id: string;
  kind: KeyKind;
  name: string;
  prefix: string;
  scopes: KeyScope[];
  editions: number[] | null;
  createdBy: { id: string; name: string; email: string } | null;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
  replaces: string | null;
}

const select = `
  select k.id, k.kind, k.name, k.prefix, array_to_json(k.scopes) as scopes, array_to_json(k.editions) as editions,
    k.created_at as "createdAt", k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt", k.replaces,
    case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) end as "createdBy"
  from keys k left join people p on p.id = k.created_by`;
const newestFirst = `order by k.created_at desc, k.id limit 200`;

export const keysOfPerson = (em: EntityManager, personId: string): Promise<KeyView[]> =>
  em.execute<KeyView[]>(`${select} where k.person_id = ? ${newestFirst}`, [personId]);

export const keysOfPartner = (em: EntityManager, partnerId: string): Promise<KeyView[]> =>
  em.execute<KeyView[]>(`${select} where k.partner_id = ? ${newestFirst}`, [partnerId]);

/** Keys of partners and screens that reach an edition. */
export const keysOfEdition = (em: EntityManager, year: number): Promise<KeyView[]> =>
  em.execute<KeyView[]>(`${select} where k.kind <> 'PERSONAL' and (k.editions is null or ? = any (k.editions)) ${newestFirst}`, [year]);

export async function keyById(em: EntityManager, id: string): Promise<KeyView> {
  const rows = await em.execute<KeyView[]>(`${select} where k.id = ?`, [id]);
  return rows[0]!;
}

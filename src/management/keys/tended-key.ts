import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { done, refuse } from '../../platform/graph/refusal.ts';
import type { KeyKind, KeyScope } from '../../generated/schema.ts';
import { type Desk, notAllowed, notFound } from '../identity/index.ts';
import { runsAll, runsOne } from './key-rules.ts';

export interface KeyRow {
  id: string;
  kind: KeyKind;
  name: string;
  scopes: KeyScope[];
  editions: number[] | null;
  personId: string | null;
  /** Whether it is a key of a partner that the person acting is a contact of. */
  isOfTheirPartner: boolean;
  expiresAt: Date;
  revokedAt: Date | null;
}

/**
 * The key that somebody may replace or end, locked until the act is over: a personal one by its person, the others by
 * organizers of everything that it reaches, and a partner's by its contacts too. Whoever cannot see it learns nothing.
 */
export async function tendedKey(em: EntityManager, desk: Desk, id: string): Promise<Outcome<KeyRow>> {
  const row = isUuid(id) ? await lockedKey(em, id) : undefined;
  if (!row) return refuse(notFound('keyId'));
  if (row.kind === 'PERSONAL') return row.personId === desk.person.id ? done(row) : refuse(notFound('keyId'));
  if (row.isOfTheirPartner) return done(row);
  if (!runsOne(desk, row.editions)) return refuse(notFound('keyId'));
  return runsAll(desk, row.editions) ? done(row) : refuse(notAllowed());
}

async function lockedKey(em: EntityManager, id: string): Promise<KeyRow | undefined> {
  const rows = await em.execute<KeyRow[]>(
    `select id, kind, name, array_to_json(scopes) as scopes, array_to_json(editions) as editions, person_id as "personId", coalesce(partner_id = any (own_partners()), false) as "isOfTheirPartner",
       expires_at as "expiresAt", revoked_at as "revokedAt"
     from keys where id = ? for update`,
    [id],
  );
  const row = rows[0];
  return row && { ...row, expiresAt: new Date(row.expiresAt), revokedAt: row.revokedAt && new Date(row.revokedAt) };
}

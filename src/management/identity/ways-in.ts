import type { Desk } from './desk.ts';

export interface PasskeyView {
  id: string;
  name: string;
  addedAt: Date;
  lastUsedAt: Date | null;
}

/** The person's passkeys, oldest first. */
export async function passkeysOf({ em, person }: Desk): Promise<PasskeyView[]> {
  const rows = await em.execute<{ id: string; name: string; created_at: string; last_used_at: string | null }[]>(
    'select id, name, created_at, last_used_at from passkeys where person_id = ? order by created_at, id',
    [person.id],
  );
  return rows.map(({ id, name, created_at, last_used_at }) => ({
    ...{ id, name },
    addedAt: new Date(created_at),
    lastUsedAt: last_used_at ? new Date(last_used_at) : null,
  }));
}

/** What the person can sign in with. */
export async function waysInOf(desk: Desk) {
  const rows = await desk.em.execute<{ hasPassword: boolean; hasAuthenticatorApp: boolean; recoveryCodesLeft: number }[]>(
    `select p.password_hash is not null as "hasPassword",
       exists (select 1 from authenticator_apps a where a.person_id = p.id and a.confirmed_at is not null) as "hasAuthenticatorApp",
       (select count(*)::int from recovery_codes r where r.person_id = p.id and r.used_at is null) as "recoveryCodesLeft"
     from people p where p.id = ?`,
    [desk.person.id],
  );
  return { ...rows[0]!, passkeys: await passkeysOf(desk) };
}

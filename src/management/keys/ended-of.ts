import type { EntityManager } from '@mikro-orm/postgresql';

/** Of sessions and keys, each as `session <id>` or `key <id>`, those that are good no more. One statement. */
export async function endedOf(em: EntityManager, credentials: readonly string[]): Promise<ReadonlySet<string>> {
  const idsOf = (kind: string) => `{${credentials.flatMap((one) => (one.startsWith(`${kind} `) ? [one.slice(kind.length + 1)] : [])).join(',')}}`;
  const good = await em.execute<{ credential: string }[]>(
    `select 'session ' || id as credential from sessions where id = any (?::uuid[]) and revoked_at is null and expires_at > instant()
     union all select 'key ' || id from keys where id = any (?::uuid[]) and revoked_at is null and expires_at > instant()
       and (partner_id is null or not partner_is_suspended(partner_id))`,
    [idsOf('session'), idsOf('key')],
  );
  const stillGood = new Set(good.map(({ credential }) => credential));
  return new Set(credentials.filter((one) => !stillGood.has(one)));
}

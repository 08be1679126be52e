import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReturnedMail } from '../../platform/mail/index.ts';

/** Notes that a notice came back. False where none of that id was handed over: an unknown one, and one that is noted already, change nothing. */
export async function noteReturn(em: EntityManager, { id, replyCode }: ReturnedMail): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update notices set state = 'BOUNCED', failure = 'RETURNED', reply_code = coalesce(?::int, reply_code) where id = ? and state = 'HANDED_OVER' returning id`,
    [replyCode, id],
  );
  return rows.length > 0;
}

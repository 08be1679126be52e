import type { EntityManager } from '@mikro-orm/postgresql';
import { addressInJob, sendMailTask } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { addressOfWish, offerLinkTask } from '../identity/index.ts';

/** Takes out what waits to be sent to an address. It waits sealed, so each is opened; one that is being sent is let go. */
export async function forgetWaitingMails(em: EntityManager, box: SecretBox, address: string): Promise<void> {
  const waiting = await em.execute<{ id: string; task: string; payload: unknown }[]>(
    `select j.id::text, t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier in (?, ?)`,
    [sendMailTask, offerLinkTask],
  );
  const theirs = waiting.filter(({ task, payload }) => (task === sendMailTask ? addressInJob : addressOfWish)(box, payload) === address);
  for (const { id } of theirs) await em.execute('select graphile_worker.complete_jobs(array[?::bigint])', [id]);
}

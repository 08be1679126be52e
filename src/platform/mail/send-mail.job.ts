import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../secret-box.ts';
import type { Mail } from './mail.ts';
import type { Post } from './open-post.ts';

export const sendMailTask = 'send_mail';

/** Tries go on for about three days, ever more rarely; a link inside has long gone stale by then. */
const maxAttempts = 20;
const purpose = 'mail';

/**
 * Has a mail sent once the transaction around this has committed, and not otherwise. It waits sealed: neither its address
 * nor a link in it can be read from the table of jobs, or from a backup.
 */
export async function queueMail(em: EntityManager, box: SecretBox, mail: Omit<Mail, 'id'>): Promise<void> {
  const id = randomUUID();
  await em.execute(`select graphile_worker.add_job(?, json_build_object('sealed', ?::text), job_key := ?, max_attempts := ?::int)`, [
    sendMailTask,
    box.seal(purpose, JSON.stringify({ ...mail, id })),
    `${sendMailTask}:${id}`,
    maxAttempts,
  ]);
}

/** Whom a mail that waits is for; undefined where it was sealed with another key. */
export function addressInJob(box: SecretBox, payload: unknown): string | undefined {
  const opened = box.open(purpose, (payload as { sealed: string }).sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as Mail).to.toLowerCase();
}

/**
 * Sends a mail, once for its id. A worker that dies between the server's yes and our note of it leaves one case in which
 * a mail goes out twice, with the same `Message-ID`.
 */
export async function sendMailJob({ em, post, box }: { em: EntityManager; post: Post; box: SecretBox }, payload: unknown): Promise<void> {
  const opened = box.open(purpose, (payload as { sealed: string }).sealed);
  if (opened === undefined) throw new Error('a mail cannot be opened: it was sealed with another key than this node has in DATA_DIR');
  const mail = JSON.parse(opened) as Mail;
  const work = em.fork();
  const sent = await work.execute<unknown[]>('select 1 from sent_mails where message_id = ?', [mail.id]);
  if (sent.length > 0) return;
  await post.send(mail);
  await work.execute('insert into sent_mails (message_id) values (?) on conflict do nothing', [mail.id]);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { SendMessageInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refusal, refuse } from '../../platform/graph/refusal.ts';
import { nearest } from '../../platform/language.ts';
import { isLongerThan, isManyLines, tidy } from '../../platform/text.ts';
import { type Desk, notFound, once, tryLater } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { tooLong } from '../organizations/index.ts';
import { answeredNotice, askedNotice } from './message-notices.ts';
import { limits } from './message-limits.ts';
import { readsAlong, writersOf } from '../submissions/index.ts';
import { type Standing, standingAt, threadFor, type ThreadView } from './thread-queries.ts';

/** Writes to the other side. It is told by mail that there is something, once until it has read or answered, and not what. */
export async function sendMessage(desk: Desk, input: SendMessageInput): Promise<Outcome<ThreadView>> {
  const stands = await standingAt(desk.em, desk, input.submissionId);
  if (!stands) return refuse(notFound('submissionId'));
  if (!stands.mayWrite) return refuse(readsAlong());
  const text = tidy(input.text);
  const problems = problemsOfText(text);
  if (problems.length > 0) return refuse(...problems);

  return await once<SendMessageInput, ThreadView>(desk, 'sendMessage', input, async ({ em }) => {
    const standing = await standingAt(em, desk, input.submissionId);
    if (!standing?.mayWrite) return refuse(notFound('submissionId'));
    const { submissionId, editionId, side } = standing;
    const [{ sent }] = await em.execute<[{ sent: number }]>(
      `select count(*)::int as sent from messages where author_id = ? and sent_at > instant() - interval '1 hour'`,
      [desk.person.id],
    );
    if (sent >= limits.perHour) return refuse(tryLater());
    const waits = side === 'APPLICANT' ? 'coalesce(message_threads.waits_since, excluded.waits_since)' : 'null';
    const [{ began }] = await em.execute<[{ began: string }]>(
      `insert into message_threads (submission_id, edition_id, waits_since, last_at) values (?, ?, case when ? = 'APPLICANT' then instant() end, instant())
       on conflict (submission_id) do update set waits_since = ${waits}, no_answer_needed_at = null, last_at = excluded.last_at returning coalesce(waits_since::text, '') as began`,
      [submissionId, editionId, side],
    );
    await em.execute(`insert into messages (submission_id, side, author_id, text) values (?, ?, ?, ?)`, [submissionId, side, desk.person.id, text]);
    await markRead(em, desk, submissionId);
    await tellOtherSide(em, standing, began);
    return done(await threadFor(em, desk, standing));
  });
}

/** Sets the mark of what somebody has read to now. */
export const markRead = (em: EntityManager, desk: Desk, submissionId: string) =>
  em.execute(
    `insert into message_reads (submission_id, person_id, read_until) values (?, ?, instant())
     on conflict (submission_id, person_id) do update set read_until = greatest(message_reads.read_until, excluded.read_until)`,
    [submissionId, desk.person.id],
  );

async function tellOtherSide(em: EntityManager, { side, submissionId, editionNames, editionYear, contact }: Standing, began: string) {
  const values = { edition: ['zh-Hans', 'en'].map((one) => nearest(one, editionNames)?.value).join(' / ') };
  if (side === 'APPLICANT') {
    // where the edition names no contact the queue at the desk has to do
    if (contact) await tell(em, askedNotice, { key: `${submissionId} ${began}`, to: { address: contact.email }, values, editionYear });
    return;
  }
  const people = await writersOf(em, submissionId);
  const read = await em.execute<{ person_id: string; until: string }[]>(
    `select person_id, read_until::text as until from message_reads where submission_id = ? and person_id in (?)`,
    [submissionId, people],
  );
  for (const personId of people) {
    const until = read.find((one) => one.person_id === personId)?.until ?? 'never';
    await tell(em, answeredNotice, { key: `${submissionId} ${until}`, to: { personId }, values });
  }
}

function problemsOfText(text: string): Refusal[] {
  if (text === '') return [refusal('REQUIRED', { en: 'Write something.', 'zh-Hans': '请填写内容。' }, 'text')];
  if (!isManyLines(text))
    return [
      refusal('INVALID', { en: 'This text holds control characters other than line breaks.', 'zh-Hans': '此文本含有换行符以外的控制字符。' }, 'text'),
    ];
  return isLongerThan(text, limits.text) ? [tooLong(limits.text, 'text')] : [];
}

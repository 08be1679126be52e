import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestPreparationUploadInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { awaitFile, problemsOfFile, problemsOfSpace, type Room } from '../submissions/index.ts';
import { itemAfter, ownItem } from './open-item.ts';
import { itemIsSettled, notAFile, tooLargeToBePublic } from './preparation-problems.ts';
import type { ItemView } from './preparation-queries.ts';
import { isWords, largestPublicVideo } from './preparation-rules.ts';

/** Makes room for a file of an asked material, and a place where its bytes are awaited. */
export const requestPreparationUpload = (desk: Desk, room: Room, input: RequestPreparationUploadInput): Promise<Outcome<ItemView>> =>
  once<RequestPreparationUploadInput, ItemView>(desk, 'requestPreparationUpload', input, async ({ em, instant }) => {
    const { item, refusal } = await ownItem(em, desk, input);
    if (!item) return refuse(refusal);
    const { form } = item.asked;
    if (isWords(form)) return refuse(notAFile());
    if (item.state === 'ACCEPTED' || item.state === 'WAIVED') return refuse(itemIsSettled());
    const isTooLarge = form === 'VIDEO' && item.asked.place !== null && input.byteLength > largestPublicVideo;
    const refusals = [
      ...(isTooLarge ? [tooLargeToBePublic(largestPublicVideo)] : []),
      ...problemsOfFile(room, form, input),
      ...(await problemsOfSpace(room, { ...(await countOf(em, desk, input.submissionId)), byteLength: input.byteLength })),
    ];
    if (refusals.length > 0) return refuse(...refusals);
    const assetId = await awaitFile(em, desk, room, form, input, await instant());
    await em.execute('insert into prepared_files (asset_id, submission_id, asked_id, requested_by) values (?, ?, ?, ?)', [
      ...[assetId, item.submissionId, item.asked.id, desk.person.id],
    ]);
    return done(await itemAfter(em, 'own', item));
  });

/** Uploads that somebody has begun, and the bytes of all that was announced for a case: what failed takes no room. */
async function countOf(em: EntityManager, { person }: Desk, submissionId: string): Promise<{ open: number; bytes: number }> {
  const [{ open, bytes }] = await em.execute<[{ open: number; bytes: string }]>(
    `select (select count(*)::int from assets where owner_id = ? and state = 'AWAITED') as open,
       (select coalesce(sum(a.byte_length), 0) from prepared_files f join assets a on a.id = f.asset_id where f.submission_id = ? and a.state <> 'FAILED') as bytes`,
    [person.id, submissionId],
  );
  return { open, bytes: Number(bytes) };
}

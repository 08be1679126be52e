import { randomUUID } from 'node:crypto';
import type { MaterialKind, RequestUploadInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import type { Desk } from '../identity/index.ts';
import { Asset } from '../media/index.ts';
import { changeDraft, type ChangedDraft, type DraftWork } from './change-draft.ts';
import { problemsOfFile, problemsOfRoom, type Room } from './room-for-uploads.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';

/** Makes room in a draft for a file whose bytes are to come, and a place where they are awaited. */
export const requestUpload = (desk: Desk, room: Room, input: RequestUploadInput): Promise<Outcome<ChangedDraft>> =>
  changeDraft(desk, 'requestUpload', input, async ({ em, draft, now }) => {
    const { kind, byteLength } = input;
    const place = { submissionId: draft.id, kind };
    const wrong = problemsOfFile(room, kind, input);
    const refusals = [...wrong, ...(await problemsOfRoom(em, room, { submissionId: draft.id, ownerId: desk.person.id, byteLength, added: kind }))];
    if (refusals.length > 0) return refuse(...refusals);

    const assetId = await awaitFile(em, desk, room, kind, input, now);
    const position = (await em.count(SubmissionMaterial, place)) + 1;
    const material = em.create(SubmissionMaterial, { ...place, position, assetId });
    await em.flush();
    return { materialId: material.id };
  });

/** A file that is awaited from now on. */
export async function awaitFile(
  em: DraftWork['em'],
  desk: Desk,
  { hours }: Room,
  kind: MaterialKind,
  { fileName, byteLength }: { fileName: string; byteLength: number },
  now: Date,
): Promise<string> {
  const expiresAt = new Date(now.getTime() + hours * 3_600_000);
  const storageKey = `originals/${randomUUID()}`;
  const asset = em.create(Asset, {
    ownerId: desk.person.id,
    kind,
    state: 'AWAITED',
    fileName: tidy(fileName),
    byteLength,
    storageKey,
    renditions: [],
    expiresAt,
  });
  await em.flush();
  return asset.id;
}

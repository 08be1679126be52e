import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Edition } from '../editions/index.ts';
import { type Asset, discardAsset, type Wanted } from '../media/index.ts';
import { holdsItsFiles } from './held-files.ts';
import { isOpen } from './open-parts.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';
import { takeOver } from './take-over.ts';
import { Submission } from './submission.entity.ts';
import { closeFor, whatMayBeWritten } from './writing-window.ts';

/**
 * Whether a file that is all here still finds its place: a draft whose edition took applications
 * when the last byte came, or what was returned with its materials open.
 * One that takes another's place does so now.
 */
async function takes(em: EntityManager, { id }: Asset, arrivedAt: Date): Promise<boolean> {
  const material = await placeOf(em, id);
  if (!material) return false;
  const draft = await em.findOneOrFail(Submission, { id: material.submissionId });
  const edition = await em.findOneOrFail(Edition, { id: draft.editionId });
  const { opened } = await whatMayBeWritten(em, draft, edition, { now: arrivedAt, until: await closeFor(em, draft, edition.id, arrivedAt) });
  if (!opened || !isOpen(opened, 'MATERIALS')) return false;
  if (material.replacementId !== id) return true;
  const before = material.assetId;
  await takeOver(em, before);
  material.assetId = id;
  material.replacementId = null;
  await em.flush();
  if (!(await holdsItsFiles(em, draft.id))) await discardAsset(em, before);
  return true;
}

const placeOf = (em: EntityManager, id: string) =>
  em.findOne(SubmissionMaterial, { $or: [{ assetId: id }, { replacementId: id }] }, { refresh: true });

/** Where uploads belong: to drafts. */
export const receiveUpload: Wanted = {
  async lock(em, id) {
    const place = await placeOf(em, id);
    if (place) await em.findOne(Submission, { id: place.submissionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  },
  takes,
};

/** What has to stay in sight of a picture: what was said, else the middle. */
export async function focalOf(em: EntityManager, assetId: string): Promise<{ x: number; y: number }> {
  const material = await em.findOne(SubmissionMaterial, { assetId });
  return { x: material?.focalX ?? 0.5, y: material?.focalY ?? 0.5 };
}

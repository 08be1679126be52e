import type { AttachPictureInput } from '../../generated/schema.ts';
import { sha256Hex } from '../../platform/canonical-json.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, instantOf, once } from '../identity/index.ts';
import { addProcessing, Asset, discardPicture, readUpload, type StoredPicture, storePicture } from '../media/index.ts';
import { localizedOf, notOneLine, problemsOfTexts, tooLong } from '../organizations/index.ts';
import { countMaterials, whyStale } from './draft-sections.ts';
import { isOpen } from './open-parts.ts';
import { isOwnSubmission, lockOwnSubmission, notYours, viewAfterFlush } from './own-submission.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';
import { notOpened, tooManyPictures } from './submission-problems.ts';
import { limits } from './submission-rules.ts';
import type { SubmissionView } from './submission-view.ts';
import { closeFor, whatMayBeWritten } from './writing-window.ts';

/** Adds a picture to a draft, behind those already there. Its files are kept for good before the draft names them. */
export async function attachPicture(desk: Desk, storage: Storage, input: AttachPictureInput): Promise<Outcome<SubmissionView>> {
  // Asked before a byte is read: nobody's file is worked on for a submission that is not theirs.
  if (!(await isOwnSubmission(desk.em, desk, input.submissionId))) return refuse(await notYours(desk.em, desk, input.submissionId));

  const wrongWords = [...problemsOfTexts(input.alt, 'alt'), ...problemsOfCredit(input.credit)];
  const upload = await readUpload(input.file);
  const arrivedAt = await instantOf(desk.em.fork()); // a file's last byte comes after the visit began
  if (upload.refusals || wrongWords.length > 0) return refuse(...wrongWords, ...(upload.refusals ?? []));
  const stored = await storePicture(storage, upload.done);
  if (stored.refusals) return stored;

  const picture = stored.done;
  const acted = { here: false };
  const outcome = await attach({ ...desk, arrivedAt }, input, picture, sha256Hex(upload.done), acted);
  // A retry answers what the first try did, with the first try's files. Where nobody knows how it ended, the file stays.
  if (outcome.refusals || !acted.here) await discardPicture(storage, picture);
  return outcome;
}

const attach = (desk: Desk, input: AttachPictureInput, picture: StoredPicture, fileHash: string, acted: { here: boolean }) => {
  const { submissionId, expectedVersion, expectedMaterials, alt, credit } = input;
  return once<AttachPictureInput, SubmissionView>(
    desk,
    'attachPicture',
    input,
    async ({ em, arrivedAt }) => {
      acted.here = true;
      const submission = await lockOwnSubmission(em, desk, submissionId);
      if (!submission) return refuse(await notYours(em, desk, submissionId));
      const edition = await em.findOneOrFail(Edition, { id: submission.editionId });
      const now = await arrivedAt();
      const { closed, opened } = await whatMayBeWritten(em, submission, edition, { now, until: await closeFor(em, submission, edition.id, now) });
      if (closed) return refuse(closed);
      if (!isOpen(opened, 'MATERIALS')) return refuse(notOpened('submissionId'));
      const stale = await whyStale(em, submission, input);
      if (stale) return refuse(stale);
      const place = { submissionId, kind: 'PICTURE' } as const;
      const position = (await em.count(SubmissionMaterial, place)) + 1;
      if (position > limits.pictures) return refuse(tooManyPictures(limits.pictures));

      const asset = em.create(Asset, { ...picture, kind: 'PICTURE', state: 'READY', ownerId: desk.person.id });
      await em.flush();
      await addProcessing(em, asset.id); // its other encodings
      em.create(SubmissionMaterial, { ...place, position, assetId: asset.id, alts: localizedOf(alt), credit: tidy(credit ?? '') || null });
      submission.version++;
      submission.updatedAt = now;
      await countMaterials(em, submissionId, desk.person.id, now);
      return done(await viewAfterFlush(em, submissionId));
    },
    { fingerprint: { submissionId, expectedVersion, expectedMaterials, alt, credit, fileHash } },
  );
};

function problemsOfCredit(credit: string | null | undefined): Refusal[] {
  const text = tidy(credit ?? '');
  if (!isOneLine(text)) return [notOneLine('credit')];
  return isLongerThan(text, limits.credit) ? [tooLong(limits.credit, 'credit')] : [];
}

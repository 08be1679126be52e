import type { MaterialKind } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import type { PictureTickets } from '../media/index.ts';
import { readSubmission, roleAt } from '../submissions/index.ts';
import { documentOf } from './submission-document.ts';

export interface SubmissionExportView {
  name: string;
  json: string;
  document: string;
  files: {
    materialId: string;
    kind: MaterialKind;
    fileName: string | null;
    byteLength: number;
    contentHash: string | null;
    url: string | null;
  }[];
}

/** A submission to take away, for those at its desk; null for everybody else, organizers included, as for an unknown one. No window closes this. */
export async function exportSubmission(desk: Desk, tickets: PictureTickets, id: string): Promise<SubmissionExportView | null> {
  if ((await roleAt(desk.em, desk, id)) === null) return null;
  const submission = await readSubmission(desk, id);
  if (!submission) return null;
  const { materials, pictures: _, members: __, ownerId: ___, ...written } = submission;
  const told = materials.map(({ assetId: _, posterOf: __, upload: ___, ...material }) => material);
  return {
    name: `submission-${submission.edition}-${submission.id.slice(0, 8)}`,
    json: JSON.stringify({ ...written, materials: told }, null, 2),
    document: documentOf(submission, desk.language),
    files: await Promise.all(
      materials.map(async ({ id: materialId, kind, fileName, byteLength, contentHash, state, assetId }) => ({
        ...{ materialId, kind, fileName, byteLength, contentHash },
        url: state === 'READY' ? await tickets.addressOf(desk, assetId, null) : null,
      })),
    ),
  };
}

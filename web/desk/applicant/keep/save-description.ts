import type { Client } from 'urql';
import {
  ApplicantDescribeMaterialDocument,
  ApplicantMaterialsDocument,
  type ApplicantMaterialsFragment,
} from '../../../../src/generated/web/graphql.ts';
import type { Answer, Stored, Try } from './draft-keeper.ts';
import { type Described, isSame, materialOf } from './sections.ts';
import { whatFailed } from './what-failed.ts';

/**
 * Saves what is said of a file. All files of a draft have one version together; somebody who changed another file meanwhile is not in the way. So where the version has moved,
 * what is said of this file is looked at: the try is made again if it is what it was, and is a conflict if not.
 */
export async function saveDescription(graph: Client, submissionId: string, { id, key, value, base }: Try): Promise<Answer> {
  const materialId = materialOf(id)!;
  for (let attempt = 0; ; attempt++) {
    const { data, error } = await graph.query(ApplicantMaterialsDocument, { id: submissionId }, { requestPolicy: 'network-only' }).toPromise();
    const now = data?.viewer?.submission;
    if (!now) return error ? whatFailed(error) : { is: 'SIGNED_OUT' };
    const stored = describedOf(now, materialId);
    if (!stored) return { is: 'GONE' };
    const last = now.sections.find(({ kind }) => kind === 'MATERIALS');
    if (isSame(stored.value, value)) return { is: 'SAVED', stored, savedAt: last?.savedAt ?? new Date().toISOString() };
    if (base && !isSame(stored.value, base)) {
      return { is: 'CONFLICT', theirs: { ...stored, savedBy: last?.savedBy ?? '', savedAt: last?.savedAt ?? new Date().toISOString() } };
    }
    const { title, alt, credit, rights } = value as Described;
    const kept = (all: Described['title']) => all.filter((one) => one.value.trim() !== '');
    const input = {
      idempotencyKey: `${key}-${stored.version}`,
      ...{ submissionId, materialId, expectedMaterials: stored.version },
      ...{ title: kept(title), alt: kept(alt), credit: credit.trim() || null, rights: rights.trim() || null },
    };
    const answer = await graph.mutation(ApplicantDescribeMaterialDocument, { input }).toPromise();
    const described = answer.data?.describeMaterial;
    if (!described) return whatFailed(answer.error);
    if (described.submission) {
      const saved = described.submission.sections.find(({ kind }) => kind === 'MATERIALS');
      return { is: 'SAVED', stored: describedOf(described.submission, materialId)!, savedAt: saved?.savedAt ?? new Date().toISOString() };
    }
    if (!described.problems.some(({ code }) => code === 'CONFLICT') || attempt === 4) return { is: 'REFUSED', problems: described.problems };
  }
}

/** What is said of a file, as the graph has it. */
export function describedOf({ sections, materials }: ApplicantMaterialsFragment, materialId: string): (Stored & { value: Described }) | undefined {
  const material = materials.find(({ id }) => id === materialId);
  const version = sections.find(({ kind }) => kind === 'MATERIALS')?.version ?? 0;
  if (!material) return undefined;
  const { title, alt, credit, rights } = material;
  return { version, value: { title, alt, credit: credit ?? '', rights: rights ?? '' } };
}

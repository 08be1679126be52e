import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { SubmissionMaterial } from './submission-parts.entity.ts';

/** A material of this submission; null for an unknown one and for another submission's alike. */
export const materialOf = async (em: EntityManager, submissionId: string, id: string): Promise<SubmissionMaterial | null> =>
  isUuid(id) ? await em.findOne(SubmissionMaterial, { id, submissionId }) : null;

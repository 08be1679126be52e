import type { AcknowledgeOutcomeInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../../identity/index.ts';
import { evaluationsOf, type EvaluationView } from './outcome-queries.ts';

/**
 * Acknowledges that what there is to tell is confidential. Where there is nothing to tell it answers like for a case that
 * there is not: so asking says nothing of an outcome, of one's own case either.
 */
export const acknowledgeOutcome = (desk: Desk, input: AcknowledgeOutcomeInput): Promise<Outcome<EvaluationView>> =>
  once<AcknowledgeOutcomeInput, EvaluationView>(desk, 'acknowledgeOutcome', input, async ({ em }) => {
    const { submissionId } = input;
    if (!isUuid(submissionId)) return refuse(notFound('submissionId'));
    const [{ acknowledged }] = await em.execute<[{ acknowledged: boolean }]>('select acknowledge_outcome(?::uuid) as acknowledged', [submissionId]);
    if (!acknowledged) return refuse(notFound('submissionId'));
    return done((await evaluationsOf(em, [submissionId])).get(submissionId.toLowerCase())!);
  });

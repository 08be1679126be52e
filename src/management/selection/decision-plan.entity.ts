import { defineEntity, p } from '@mikro-orm/core';
import type { DecisionPlanState, Outcome } from '../../generated/schema.ts';

/** What was decided about one submission. */
export interface Decision {
  submissionId: string;
  outcome: Outcome;
  /** The place on stage, from 1, for outstanding cases. */
  showcaseOrder: number | null;
}

const instant = () => p.datetime(3).columnType('timestamptz');

const schema = defineEntity({
  name: 'DecisionPlan',
  tableName: 'decision_plans',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    editionId: p.uuid(),
    state: p.text().$type<DecisionPlanState>(),
    /** One for every submission handed in; never changed once proposed. */
    decisions: p.json().$type<Decision[]>(),
    contentHash: p.text(),
    proposedBy: p.uuid(),
    proposedAt: instant().defaultRaw('instant()'),
    confirmedBy: p.uuid().nullable(),
    confirmedAt: instant().nullable(),
  },
});

/** The outcomes of an edition as one list, proposed by one person and confirmed by another. */
export class DecisionPlan extends schema.class {}
schema.setClass(DecisionPlan);

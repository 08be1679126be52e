import { defineEntity, p } from '@mikro-orm/core';
import type { CaseTier, DecisionPlanState, Outcome, QuotaKind } from '../../generated/schema.ts';
import type { QuotaRule } from '../editions/index.ts';

/** What was decided about one submission. */
export interface Decision {
  submissionId: string;
  outcome: Outcome;
  /** The place on stage, from 1, for outstanding cases. */
  showcaseOrder: number | null;
  /** The place among the reserves of its field, from 1. Absent in plans from before there was one. */
  reserveOrder?: number | null;
  /** Why, where it leaves the order of merit. Absent where nobody said. */
  reason?: string;
}

/** A case that quotas by field, region or organization moved. */
export interface Move {
  submissionId: string;
  from: Outcome;
  to: Outcome;
  quota: QuotaRule;
  takenBy: string | null;
  inPlaceOf: string | null;
}

/** A quota that is exceeded, and why. */
export interface Exceedance {
  tier: CaseTier;
  by: QuotaKind;
  key: string | null;
  most: number;
  count: number;
  reason: string;
}

/** A case that fell out of a confirmed plan. */
export interface Withdrawal {
  submissionId: string;
  reason: string;
}

/** A case that moved up when another fell out. */
export interface Promotion {
  submissionId: string;
  from: Outcome;
  to: Outcome;
  inPlaceOf: string;
  passedOver: { submissionId: string; quota: QuotaRule }[];
}

export interface PlanQuotas {
  collection: number;
  outstanding: number;
  rules: QuotaRule[];
}

/** All that a plan says, and what it was made from: what its hash is made of. */
export interface PlanContent {
  edition: number;
  /** The hash of the confirmed version that this one replaces. */
  replaces: string | null;
  quotas: PlanQuotas;
  /** Submissions in the order of merit that they were asked in, for the Collection and for the outstanding tier. */
  order: string[];
  outstandingOrder: string[];
  decisions: Decision[];
  moves: Move[];
  exceedances: Exceedance[];
  /** What fell out since the first version was confirmed; absent where nothing did. */
  withdrawals?: Withdrawal[];
  promotions?: Promotion[];
}

const instant = () => p.datetime(3).columnType('timestamptz');

const schema = defineEntity({
  name: 'DecisionPlan',
  tableName: 'decision_plans',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    editionId: p.uuid(),
    /** From 1 in each edition; the database counts. */
    version: p.integer().defaultRaw('1'),
    state: p.text().$type<DecisionPlanState>(),
    /** One for every submission handed in; never changed once proposed. */
    decisions: p.json().$type<Decision[]>(),
    /** Empty for plans from before there was one. */
    content: p.json().$type<PlanContent>(),
    contentHash: p.text(),
    /** The confirmed plan that this one is to replace. */
    predecessorId: p.uuid().nullable(),
    proposedBy: p.uuid(),
    proposedAt: instant().defaultRaw('instant()'),
    confirmedBy: p.uuid().nullable(),
    confirmedAt: instant().nullable(),
  },
});

/** The outcomes of an edition as one list, proposed by one person and confirmed by another. */
export class DecisionPlan extends schema.class {}
schema.setClass(DecisionPlan);

import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/** A break that we agreed to, with the reason that we owe to those whom it hits. */
export interface AgreedBreak {
  change: string;
  reason: string;
}

/** Sentences about breaks that nobody agreed to, about agreements without a reason, and about those no longer needed. */
export function findUnagreedBreaks(landed: GraphQLSchema, now: GraphQLSchema, agreed: readonly AgreedBreak[]): string[] {
  const breaks = findBreakingChanges(landed, now).map(({ description }) => description);
  const allowed = new Set(agreed.map(({ change }) => change));
  return [
    ...breaks.filter((change) => !allowed.has(change)).map((change) => `Breaks consumers: ${change}`),
    ...agreed.filter(({ reason }) => !reason.trim()).map(({ change }) => `Agreed without a reason: ${change}`),
    ...agreed
      .filter(({ change }) => !breaks.includes(change))
      .map(({ change }) => `Agreed to, but it is not a change any more; take it out: ${change}`),
  ];
}

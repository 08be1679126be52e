import type { ReleaseState } from '../../generated/schema.ts';

/** What may follow. The database holds the same table. */
export const nextStates = {
  PREPARED: ['APPROVED', 'ABORTED'],
  APPROVED: ['APPLIED', 'ABORTED'],
  APPLIED: [],
  ABORTED: [],
} as const satisfies Record<ReleaseState, readonly ReleaseState[]>;

/** While something public can still make it stale. */
export const isWaiting = (state: ReleaseState): boolean => state === 'PREPARED' || state === 'APPROVED';

/** How many different people have to approve. */
export const approvalsNeeded = 2;

/** While it can still become public or already has: another one of the same would publish the same twice. */
export const isInForce = (state: ReleaseState): boolean => state !== 'ABORTED';

export const canBeGivenUp = (state: ReleaseState): boolean => (nextStates[state] as readonly ReleaseState[]).includes('ABORTED');

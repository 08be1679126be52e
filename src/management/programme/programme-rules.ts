import type { StageItemState, StageState } from '../../generated/schema.ts';

/** Bounds of a programme. */
export const limits = { items: 200, minutes: 600, note: 300 } as const;

/** One cue, as far as it moves a place over the stage. */
export interface PlaceCue {
  state: StageState;
  /** The place that it concerns; null when it concerns none. */
  order: number | null;
}

/**
 * Where each place is after all these cues, oldest first: what was live and is so no more was presented, and what was on
 * standby and did not come is ahead again.
 */
export function statesOfPlaces(cues: readonly PlaceCue[]): Map<number, StageItemState> {
  const states = new Map<number, StageItemState>();
  let current: number | null = null;
  for (const { state, order } of cues) {
    if (current !== null && (current !== order || state === 'WAITING' || state === 'ENDED')) settle(states, current);
    if (order !== null) {
      const next = stateBy(state, states.get(order));
      if (next) states.set(order, next);
    }
    current = order;
  }
  return states;
}

function settle(states: Map<number, StageItemState>, order: number): void {
  if (states.get(order) === 'ON_STAGE') states.set(order, 'PRESENTED');
  if (states.get(order) === 'STANDBY') states.set(order, 'AHEAD');
}

function stateBy(state: StageState, before: StageItemState | undefined): StageItemState | undefined {
  switch (state) {
    case 'LIVE':
      return 'ON_STAGE';
    case 'STANDBY':
      return 'STANDBY';
    case 'SKIPPED':
      return 'SKIPPED';
    case 'PRESENTED':
      return before === undefined ? undefined : 'PRESENTED';
    default:
      return before;
  }
}

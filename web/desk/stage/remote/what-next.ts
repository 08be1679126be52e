import type { StageRemoteQuery } from '../../../../src/generated/web/graphql.ts';
import type { Move } from '../use-cue.ts';

export type Stage = NonNullable<NonNullable<NonNullable<StageRemoteQuery['viewer']>['stageDesk']>['stage']>;
export type Place = Stage['items'][number];

export const acts = ['standby', 'live', 'presented', 'hold', 'skip', 'end'] as const;
export type Act = (typeof acts)[number];

/** What is on stage, on hold there, or was so last. */
export const placeNow = ({ state, order, items }: Stage): Place | undefined =>
  state === 'LIVE' || state === 'PAUSED' || state === 'PRESENTED' ? items.find((item) => item.order === order) : undefined;

/** What comes next: what somebody chose, what is on standby, or the first that is ahead. */
export function placeNext({ state, order, items }: Stage, chosen: number | null): Place | undefined {
  const picked = items.find((item) => item.order === chosen);
  if (picked) return picked;
  if (state === 'STANDBY') return items.find((item) => item.order === order);
  const ahead = items.filter((item) => item.state === 'AHEAD' || item.state === 'STANDBY');
  return ahead.find((item) => item.order > (order ?? 0)) ?? ahead[0];
}

/** The cue that a button gives; undefined where it would give none. */
export function cueOf(act: Act, stage: Stage, next: Place | undefined, isChosen: boolean): Omit<Move, 'expectedSequence'> | undefined {
  const { state, order } = stage;
  const isOn = state === 'LIVE' || state === 'PAUSED';
  switch (act) {
    case 'standby':
      return next && !(state === 'STANDBY' && order === next.order) ? { state: 'STANDBY', order: next.order } : undefined;
    case 'live':
      // on hold it goes on with what is there, unless somebody chose another place
      if (state === 'PAUSED' && order !== null && !isChosen) return { state: 'LIVE', order };
      return next && !(state === 'LIVE' && order === next.order) ? { state: 'LIVE', order: next.order } : undefined;
    case 'presented':
      return isOn ? { state: 'PRESENTED' } : undefined;
    case 'hold':
      return state !== 'PAUSED' && state !== 'ENDED' ? { state: 'PAUSED' } : undefined;
    case 'skip':
      return next && !(state === 'SKIPPED' && order === next.order) ? { state: 'SKIPPED', order: next.order } : undefined;
    case 'end':
      return state !== 'ENDED' ? { state: 'ENDED' } : undefined;
  }
}

/** What is most likely wanted now. */
export function likely({ state }: Stage, next: Place | undefined, isChosen: boolean): Act {
  if (isChosen) return state === 'STANDBY' ? 'live' : 'standby';
  if (state === 'LIVE') return 'presented';
  if (state === 'STANDBY' || state === 'PAUSED') return 'live';
  return next ? 'standby' : 'end';
}

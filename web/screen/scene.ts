import type { Cue, Item, Known } from './known.ts';

/** What hangs on the wall. */
export type Scene =
  | { kind: 'pairing'; code: string | null; address: string }
  /** Nothing is on stage: the edition and what is public of its programme, by turns. */
  | { kind: 'interlude' }
  /** The next place; by its number alone where nothing else may be known of it. */
  | { kind: 'standby'; order: number; item: Item | null }
  | { kind: 'item'; item: Item; state: 'LIVE' | 'PRESENTED' | 'PAUSED' }
  | { kind: 'hold' }
  | { kind: 'ended' };

/**
 * What is to be shown; undefined where it is best to leave what is there, because the case on stage is not here yet. A place that the stage has
 * not reached shows its number, and its title only where the programme is public.
 */
export function sceneOf({ cue, items }: Known): Scene | undefined {
  if (!cue) return { kind: 'interlude' };
  switch (cue.state) {
    case 'LIVE':
    case 'PRESENTED': {
      const item = itemOf(cue, items);
      if (item) return { kind: 'item', item, state: cue.state };
      // without a case: what was on stage has been taken down, and leaves the wall as well
      return cue.state === 'LIVE' && cue.caseId !== null ? undefined : { kind: 'interlude' };
    }
    case 'PAUSED': {
      const item = itemOf(cue, items);
      return item ? { kind: 'item', item, state: 'PAUSED' } : { kind: 'hold' };
    }
    case 'STANDBY':
      return cue.order === null ? { kind: 'interlude' } : { kind: 'standby', order: cue.order, item: itemOf(cue, items) };
    case 'ENDED':
      return { kind: 'ended' };
    default:
      return { kind: 'interlude' };
  }
}

/** By its id, at the place that the cue names: another version of the programme may have it elsewhere. */
function itemOf({ order, caseId }: Cue, items: readonly Item[]): Item | null {
  const item = items.find((one) => one.case.id === caseId);
  return item ? { ...item, order: order ?? item.order } : null;
}

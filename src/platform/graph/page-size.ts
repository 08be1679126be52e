import { badInput } from './faults.ts';

/** The largest page of any list. More is refused, not clamped: a client that asks for 1000 and gets 100 would lose 900. */
const limit = 100;

export function checkPageSize(first: number): void {
  if (first < 1 || first > limit) throw badInput(`"first" is ${first}, but a page has 1 to ${limit} items. Read on with the cursor.`);
}

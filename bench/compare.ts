/** Cursors and tokens are opaque, and each server's own: that they are there is all that can be compared. */
const opaque = new Set(['cursor', 'endCursor', 'nextToken']);

/** Where two answers differ, as a sentence; undefined when they say the same. The order of keys says nothing. */
export function firstDifference(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? undefined : `${path} is ${shown(one)} here and ${shown(other)} there`;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return `${path} is a list on one side only`;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const here = Array.isArray(one) ? `${path}[${key}]` : `${path}.${key}`;
    if (!(key in left) || !(key in right)) return `${here} is on one side only`;
    if (opaque.has(key)) {
      if (!isToken(left[key]) || !isToken(right[key])) return `${here} is empty on one side`;
      continue;
    }
    const difference = firstDifference(left[key], right[key], here);
    if (difference) return difference;
  }
  return undefined;
}

const isToken = (value: unknown) => typeof value === 'string' && value.length > 0;
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 120);

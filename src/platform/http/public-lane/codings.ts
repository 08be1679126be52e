export type Coding = 'br' | 'gzip' | 'identity';

const known = new Map<string, readonly Coding[]>();
const mostKnown = 1_000;

/** Of the codings that we make, those that a client takes, the smaller first. */
export function codingsOf(header: string | string[] | undefined): readonly Coding[] {
  if (typeof header !== 'string' || header === '') return [];
  let codings = known.get(header);
  if (!codings) {
    const wishes = header.split(',').map((part) => part.trim().toLowerCase());
    const takes = (name: string) => wishes.some((wish) => wish === name || (wish.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(wish)));
    codings = (['br', 'gzip'] as const).filter(takes);
    if (known.size < mostKnown) known.set(header, codings);
  }
  return codings;
}

/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** Different ones, in random order. */
  some<T>(from: readonly T[], count: number): T[];
  uuid(): string;
}

/** Mulberry32: small, fast, and good enough to shuffle words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (least: number, most: number) => least + (next() % (most - least + 1));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    some(from, count) {
      const rest = [...from];
      return Array.from({ length: count }, () => rest.splice(between(0, rest.length - 1), 1)[0]!);
    },
    uuid() {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
      const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
  };
}

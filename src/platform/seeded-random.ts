import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed, on every machine. Never for secrets. */
export interface SeededRandom {
  /** Uniform in [0, 1), 32 bits fine. */
  next(): number;
  /** A whole number from 0 to below - 1, each as likely as the other. */
  below(below: number): number;
  /** Gamma with this shape (> 0) and scale 1. Underflows to the least positive number, never to 0. */
  gamma(shape: number): number;
}

/** The generator sfc32 (C. Doty-Humphrey, PractRand), its state from the SHA-256 of the seed. */
export function seededRandom(seed: string): SeededRandom {
  const bytes = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm += 1) next();

  const open = () => (Math.floor(next() * 2 ** 32) + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(open())) * Math.cos(2 * Math.PI * next());
  /** G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000); below 1 by their boost. */
  const gamma = (shape: number): number => {
    if (shape < 1) return Math.max(Number.MIN_VALUE, gamma(shape + 1) * open() ** (1 / shape));
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(open()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { next, below: (below) => Math.floor(next() * below), gamma };
}

import type { ReviewValue } from '../../../../src/management/reviews/figures/field-scores.ts';
import { seededRandom } from '../../../../src/platform/seeded-random.ts';

/** A field as one might look: cases differ, experts differ in strictness, each case has `each` reviews by experts in turn, and there is noise. */
export function sampleField(seed: string, { cases, experts, each }: { cases: number; experts: number; each: number | ((at: number) => number) }) {
  const random = seededRandom(seed);
  const around = (spread: number) => spread * (random.next() + random.next() + random.next() - 1.5) * 2;
  const leniency = Array.from({ length: experts }, () => around(8));
  const caseIds = Array.from({ length: cases }, (_, at) => `case-${String(at).padStart(3, '0')}`);
  const reviews: ReviewValue[] = [];
  caseIds.forEach((caseId, at) => {
    const worth = 60 + around(10);
    const first = random.below(experts);
    for (let n = 0; n < (typeof each === 'number' ? each : each(at)); n += 1) {
      const by = (first + n * (1 + (at % 3))) % experts;
      if (reviews.some((review) => review.caseId === caseId && review.expertId === `expert-${by}`)) continue;
      reviews.push({ caseId, expertId: `expert-${by}`, value: worth + leniency[by]! + around(6) });
    }
  });
  return { caseIds, reviews };
}

/** In another order, by a seed. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

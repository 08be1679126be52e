import type { HonourFormulaContent } from '../../../delivery/releases/release-content.ts';
import type { ArchiveChecker } from './archive-checker.ts';
import { hashIn } from './check-media.ts';

const numbers = ['version', 'share', 'leastCases', 'leastChosen', 'most'] as const;

/** By what an edition's honours were found, as it was exported. */
export function formulaIn(check: ArchiveChecker, value: unknown): HonourFormulaContent {
  const path = ['honourFormula'];
  const raw = check.thing(value, path, [...numbers, 'primary', 'supporting', 'contentHash', 'publishedAt']);
  const points = (name: 'primary' | 'supporting') => {
    const here = [...path, name];
    const given = check.thing(raw[name], here, ['handedIn', 'collection', 'outstanding']);
    const whole = (key: 'handedIn' | 'collection' | 'outstanding') => check.whole(given[key], [...here, key], 0);
    return { handedIn: whole('handedIn'), collection: whole('collection'), outstanding: whole('outstanding') };
  };
  const { version, share, leastCases, leastChosen, most } = Object.fromEntries(
    numbers.map((name) => [name, check.whole(raw[name], [...path, name], 0)]),
  ) as Record<(typeof numbers)[number], number>;
  return {
    ...{ version, primary: points('primary'), supporting: points('supporting'), share, leastCases, leastChosen, most },
    contentHash: hashIn(check, raw.contentHash, [...path, 'contentHash']),
    publishedAt: check.instant(raw.publishedAt, [...path, 'publishedAt']),
  };
}

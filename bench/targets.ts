import type { Line } from './report.ts';

/** Where we want to be: requests per second as a share of what a limit did in the same run, and statements. */
interface Target {
  works: readonly string[];
  mode: Line['mode'];
  share: 'toL0' | 'toL1';
  least: number;
}

const targets: Target[] = [
  { works: ['screen', 'feed'], mode: 'cold', share: 'toL1', least: 1 },
  { works: ['list', 'case', 'deep'], mode: 'cold', share: 'toL1', least: 0.6 },
  { works: ['screen', 'feed', 'list', 'case', 'deep'], mode: 'warm', share: 'toL0', least: 0.8 },
  { works: ['screen', 'feed', 'list', 'case', 'deep'], mode: 'conditional', share: 'toL0', least: 1.3 },
  { works: ['screen', 'feed', 'list', 'case', 'deep'], mode: 'compressed', share: 'toL0', least: 1.1 },
  { works: ['screen', 'feed', 'list', 'case', 'deep'], mode: 'changing', share: 'toL0', least: 0.75 },
];

export interface Judged {
  data: string;
  work: string;
  mode: string;
  least: number;
  is: number;
  isMet: boolean;
}

export function judge(lines: readonly Line[]): Judged[] {
  return lines.flatMap((line) =>
    targets.flatMap(({ works, mode, share, least }) => {
      const is = line[share];
      if (line.server !== 'program' || line.mode !== mode || !works.includes(line.work) || is === null) return [];
      return [{ data: line.data, work: line.work, mode, least, is, isMet: is >= least }];
    }),
  );
}

export function printJudged(judged: readonly Judged[]): void {
  const missed = judged.filter(({ isMet }) => !isMet);
  console.log(`\n${judged.length - missed.length} of ${judged.length} targets are met.`);
  for (const { data, work, mode, least, is } of missed) console.log(`  missed: ${data} ${work}, ${mode}: ${is.toFixed(2)}, wanted ${least}`);
}

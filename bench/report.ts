import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canPin, root } from './child.ts';
import type { StatementCount } from './count-statements.ts';
import type { Round } from './measure.ts';
import type { Mode } from './options.ts';
import { picture } from './picture.ts';
import { judge } from './targets.ts';

/** What one server did with one request. */
export interface Line {
  /** Of which data. */
  data: string;
  work: string;
  server: string;
  mode: Mode;
  round: Round;
  /** Bytes of the answer's body. */
  bytes: number;
  statements: StatementCount | null;
  /** Requests per second, as a share of what the limits did with the same request in the same run. */
  toL0: number | null;
  toL1: number | null;
}

const columns: [title: string, cell: (line: Line) => string][] = [
  ['data', ({ data }) => data],
  ['work', ({ work, mode }) => (mode === 'cold' ? work : `${work}, ${mode}`)],
  ['server', ({ server }) => server],
  ['req/s', ({ round }) => whole(round.perSecond)],
  ['p50 ms', ({ round }) => whole(round.p50)],
  ['p99 ms', ({ round }) => whole(round.p99)],
  ['to L0', ({ toL0 }) => ratio(toL0)],
  ['to L1', ({ toL1 }) => ratio(toL1)],
  [
    'statements',
    ({ statements }) => (statements ? (statements.around > 0 ? `${statements.reads} + ${statements.around}` : String(statements.reads)) : '0'),
  ],
  ['CPU ms', ({ round }) => round.cpu.toFixed(3)],
  ['database CPU ms', ({ round }) => round.databaseCpu.toFixed(3)],
  ['MB', ({ round }) => whole(round.megabytes)],
  ['bytes', ({ bytes }) => whole(bytes)],
];
const whole = (value: number) => Math.round(value).toLocaleString('en');
const ratio = (value: number | null) => (value === null ? '' : value.toFixed(2));

export function table(lines: readonly Line[]): string {
  const cells = [columns.map(([title]) => title), ...lines.map((line) => columns.map(([, cell]) => cell(line)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const isText = (at: number) => at < 3;
  const [head, ...rows] = cells.map(
    (row) => `| ${row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, at) => (isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [head, rule, ...rows].join('\n');
}

export const legend =
  'Statements: those that read, as the database counted them, + those around them (begin, commit). Memory: resident, at the end of a round.';

/** What else a run says, part by part; a part that was not run says null, or nothing. */
export type Parts = Record<string, unknown> & { lines: readonly Line[] };

/** Keeps the figures beside those of other days, in bench/results/, and a picture of them. Says where. */
export function writeResults(parts: Parts, keep: boolean): string {
  const now = new Date().toISOString();
  const folder = path.join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, now.slice(0, 19).replaceAll(':', '-'));
  const machine = { cores: os.availableParallelism(), model: os.cpus()[0]?.model, node: process.version, pinned: canPin };
  const write = (file: string, told: Parts) => {
    const all = { at: now, machine, ...told, judged: judge(told.lines) };
    writeFileSync(`${file}.json`, `${JSON.stringify(all, null, 2)}\n`);
    writeFileSync(
      `${file}.svg`,
      picture(told.lines, `${machine.cores} cores, ${machine.model ?? 'unknown'}, Node ${machine.node}, ${now.slice(0, 10)}`),
    );
  };
  write(file, parts);
  if (keep) {
    const docs = path.join(root, 'docs/performance');
    const kept = existsSync(`${docs}.json`) ? (JSON.parse(readFileSync(`${docs}.json`, 'utf8')) as Parts) : { lines: [] };
    write(docs, mergeParts(kept, parts));
  }
  return `${path.relative(root, file)}.json and .svg${keep ? ', and to docs/' : ''}`;
}

/** What was measured now, and of the parts that were not what was measured before. Lines go together by their data and work. */
export function mergeParts({ lines: before, ...kept }: Parts, { lines: now, ...told }: Parts): Parts {
  const isNew = ({ data, work }: Line) => now.some((line) => line.data === data && line.work === work);
  const said = Object.entries(told).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return { ...kept, ...Object.fromEntries(said), lines: [...before.filter((line) => !isNew(line)), ...now] };
}

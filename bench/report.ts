import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canPin, root } from './child.ts';
import type { StatementCount } from './count-statements.ts';
import type { Round } from './measure.ts';

/** What one server did with one request. */
export interface Line {
  work: string;
  server: string;
  mode: 'cold' | 'warm' | 'warm by GET' | 'conditional' | 'compressed' | 'changing';
  round: Round;
  /** Bytes of the answer's body. */
  bytes: number;
  statements: StatementCount | null;
  /** Requests per second, as a share of what the limits did with the same request in the same run. */
  toL0: number | null;
  toL1: number | null;
}

const columns: [title: string, cell: (line: Line) => string][] = [
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

export function printTable(lines: readonly Line[]): void {
  const cells = [columns.map(([title]) => title), ...lines.map((line) => columns.map(([, cell]) => cell(line)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const [head, ...rows] = cells.map(
    (row) => `| ${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`,
  );
  console.log([head, `|${widths.map((width, at) => (at < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...rows].join('\n'));
  console.log(
    '\nStatements: those that read, as the database counted them, + those around them (begin, commit). Memory: resident, at the end of a round.',
  );
}

/** Keeps the figures beside those of other days, in bench/results/. Says where. */
export function writeResults(lines: readonly Line[], about: object): string {
  const now = new Date().toISOString();
  const folder = path.join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${now.slice(0, 19).replaceAll(':', '-')}.json`);
  const machine = { cores: os.availableParallelism(), model: os.cpus()[0]?.model, node: process.version, pinned: canPin };
  writeFileSync(file, `${JSON.stringify({ at: now, machine, ...about, lines }, null, 2)}\n`);
  return path.relative(root, file);
}

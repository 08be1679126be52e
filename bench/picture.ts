import type { Line } from './report.ts';

const [left, right, top, row, gap] = [210, 90, 60, 15, 14] as const;
const width = 960;
const colours: Record<string, string> = { L0: '#9aa5b1', L1: '#c9b458', L1f: '#e0d4a0', program: '#2f6f9f' };
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Requests per second of everything that was measured, as bars on a scale of tens. */
export function picture(lines: readonly Line[], caption: string): string {
  const most = Math.max(...lines.map(({ round }) => round.perSecond), 10);
  const scale = (perSecond: number) => ((width - left - right) * Math.log10(Math.max(1, perSecond))) / Math.log10(most);
  const groups = Map.groupBy(lines, ({ data, work }) => `${data} ${work}`);
  let y = top;
  const drawn: string[] = [];
  for (const [name, group] of groups) {
    drawn.push(`<text x="${left - 8}" y="${y + 11}" text-anchor="end" font-weight="bold">${escaped(name)}</text>`);
    y += row + 3;
    for (const { server, mode, round } of group) {
      const label = mode === 'cold' ? (server === 'program' ? 'casegraph, cold' : server) : `casegraph, ${mode}`;
      drawn.push(
        `<text x="${left - 8}" y="${y + 11}" text-anchor="end">${escaped(label)}</text>`,
        `<rect x="${left}" y="${y}" width="${scale(round.perSecond).toFixed(1)}" height="${row - 3}" fill="${colours[server] ?? '#888'}"${mode === 'cold' ? '' : ' opacity="0.75"'}/>`,
        `<text x="${(left + scale(round.perSecond) + 6).toFixed(1)}" y="${y + 11}">${Math.round(round.perSecond).toLocaleString('en')}</text>`,
      );
      y += row;
    }
    y += gap;
  }
  const ticks: string[] = [];
  for (let tick = 1; tick <= most; tick *= 10) {
    const x = (left + scale(tick)).toFixed(1);
    ticks.push(
      `<line x1="${x}" x2="${x}" y1="${top - 6}" y2="${y - gap}" stroke="#ddd"/>`,
      `<text x="${x}" y="${top - 10}" text-anchor="middle" fill="#777">${tick.toLocaleString('en')}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 10}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="24" font-size="15">Requests per second (each line of the scale is ten times the one before)</text>
<text x="16" y="40" fill="#777">${escaped(caption)}</text>
${ticks.join('\n')}
${drawn.join('\n')}
</svg>
`;
}

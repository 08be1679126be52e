import webVtt from 'webvtt-parser';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf } from '../../platform/text.ts';
import { flawed } from '../organizations/index.ts';
import { blockTooLong, nothingSaid, notWebVtt, subtitlesTooLong } from './preparation-problems.ts';

/** Most characters of a file of subtitles, and of what stands between two blank lines: the parser's work grows with the latter's depth. */
export const subtitleLimits = { file: 300_000, block: 5_000 } as const;

/** As it is kept: line ends as line feeds, no mark of byte order, no blanks around it. */
export const tidySubtitles = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();

/** What keeps subtitles from being shown, by the rules of WebVTT. At most a few mistakes are named, each with its line. */
export function problemsOfSubtitles(sent: string, ...path: (string | number)[]): Refusal[] {
  if (sent.length > subtitleLimits.file) return [subtitlesTooLong(subtitleLimits.file, ...path)];
  const text = tidySubtitles(sent);
  const flaw = flawOf(text.replaceAll('\t', ' '), 'many');
  if (flaw) return [flawed(flaw, 'many', ...path)];
  if (text.split(/\n{2,}/).some((block) => block.length > subtitleLimits.block)) return [blockTooLong(subtitleLimits.block, ...path)];
  const { cues, errors } = new webVtt.WebVTTParser().parse(`${text}\n`);
  if (errors.length > 0) return errors.slice(0, 5).map(({ message, line }) => notWebVtt(line, message, ...path));
  return cues.length === 0 ? [nothingSaid(...path)] : [];
}

import { fold } from './fold.ts';
import type { AskedWord } from './search-query.ts';
import { stemsIn, stemsOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** A part of a text, and whether it is what was asked for. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/** Where asked words stand in a text, as places in it: what overlaps or touches is one. */
export function matchesIn(text: string, locale: string, asked: readonly AskedWord[]): [begin: number, end: number][] {
  const { text: plain, from } = fold(text);
  const language = new Intl.Locale(locale).language;
  const runs = asked.filter(({ isRun }) => isRun);
  const words = asked.filter(({ isRun }) => !isRun).map(({ text: word }) => ({ word, stems: new Set(stemsOf(word)) }));
  const found: [number, number][] = [];
  for (const { text: run } of runs)
    for (let at = plain.indexOf(run); at >= 0; at = plain.indexOf(run, at + 1)) found.push([from[at]!, from[at + run.length]!]);
  if (words.length > 0)
    for (const { text: word, at, isRun } of wordsOf(plain)) {
      if (isRun) continue;
      const stems = stemsIn(word, language);
      const isFound = words.some(
        (one) => word === one.word || (one.word.length >= 3 && word.startsWith(one.word)) || stems.some((stem) => one.stems.has(stem)),
      );
      if (isFound) found.push([from[at]!, from[at + word.length]!]);
    }
  return joined(found.sort(([a], [b]) => a - b));
}

function joined(places: readonly [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [begin, end] of places) {
    const last = all.at(-1);
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([begin, end]);
  }
  return all;
}

/** How much of a long text stands before and behind what was found, in UTF-16 units. */
const around = 80;
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text in parts, or the surroundings of what was found first where it is long. Begins and ends with `…` where something is left out. */
export function excerptOf(text: string, places: readonly [number, number][], longest: number): Part[] {
  const [first] = places;
  if (!first) return [];
  const isWhole = text.length <= longest;
  const begin = isWhole ? 0 : wholeCharacter(text, Math.max(0, first[0] - around));
  const end = isWhole ? text.length : wholeCharacter(text, Math.min(text.length, Math.max(first[1], begin + longest)));
  const parts: Part[] = [];
  const add = (part: string, isMatch: boolean) => void (part !== '' && parts.push({ text: part, isMatch }));
  if (begin > 0) add('…', false);
  let at = begin;
  for (const [from, to] of places) {
    if (from >= end) break;
    add(text.slice(at, from), false);
    add(text.slice(from, Math.min(to, end)), true);
    at = Math.min(to, end);
  }
  add(text.slice(at, end), false);
  if (end < text.length) add('…', false);
  return parts;
}

/** A place at which no character is cut: this one, or the next before it. */
function wholeCharacter(text: string, place: number): number {
  if (place === 0 || place === text.length) return place;
  const near = Math.max(0, place - 40);
  for (const { index, segment } of characters.segment(text.slice(near, place + 40)))
    if (near + index + segment.length > place) return near + index === near && near > 0 ? place : near + index;
  return place;
}

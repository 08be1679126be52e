import { createHmac } from 'node:crypto';

/**
 * A mark in texts that tells whose copy one is. Behind each space, and in Chinese behind each sign of punctuation, stands an
 * invisible character or it does not (U+034F, which joins and separates nothing there, and lets lines end where they did): which
 * of the two, the mark's key decides from the few characters before. So a stretch of a few sentences is enough, wherever it was cut out, and in every script.
 *
 * It says whose copy was copied, not who did it. Whoever types a text anew, or takes invisible characters out, is not found.
 */
const sign = '\u034f';
const contextLength = 16;
const isPlace = /[\s，。、；：？！）》」』”]/u;

/** The mark's key: a secret text for each package. */
export function markText(text: string, key: Buffer): string {
  let marked = '';
  let before = '';
  for (const character of text.replaceAll(sign, '')) {
    marked += character;
    before = (before + character).slice(-contextLength);
    if (isPlace.test(character) && isSet(key, before)) marked += sign;
  }
  return marked;
}

function isSet(key: Buffer, before: string): boolean {
  return (createHmac('sha256', key).update(before).digest()[0]! & 1) === 1;
}

export interface Traced {
  /** How many places were looked at. */
  places: number;
  /** At how many of them the text says what this key says. By chance it is half of them. */
  matching: number;
}

/** How well a text that was found somewhere fits a package's key. */
export function traceText(found: string, key: Buffer): Traced {
  const characters = [...found];
  let before = '';
  const traced: Traced = { places: 0, matching: 0 };
  for (const [i, character] of characters.entries()) {
    if (character === sign) continue;
    before = (before + character).slice(-contextLength);
    // where less stands before a place than its mark was made from, it says nothing
    if (before.length < contextLength || !isPlace.test(character) || i === characters.length - 1) continue;
    traced.places++;
    if ((characters[i + 1] === sign) === isSet(key, before)) traced.matching++;
  }
  return traced;
}

/** Whether it is theirs: so many places that fit by chance once in a million times, and hardly one that does not. */
export const isTheirs = ({ places, matching }: Traced): boolean => places >= 20 && matching / places >= 0.95;

/** Whether a text was marked at all, or has lost its marks on the way. */
export const isMarked = (found: string): boolean => found.includes(sign);

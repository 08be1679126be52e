import * as OpenCC from 'opencc-js/t2cn';

/** A text in the one spelling in which texts are compared, and where each of its UTF-16 units comes from in the original. */
export interface Folded {
  text: string;
  /** For each unit, the place in the original where what it stands for begins; one more at the end, the original's length. */
  from: number[];
}

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const anyHan = /\p{Script=Han}/u;
// half-width kana carry their voicing marks as letters of their own
const cluster = /\P{M}[\p{M}\uFF9E\uFF9F]*/gu;
const takesNoMarks = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Capitals, widths, ligatures, accents, vowel marks, and the two ways to write Chinese make no difference. Accents stay where
 * they make another letter (й is not и), except ё, which is printed as е.
 */
export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  for (const { 0: whole, index } of original.matchAll(cluster)) {
    const plain = foldCluster(whole);
    text += plain;
    for (let i = 0; i < plain.length; i++) from.push(index);
  }
  from.push(original.length);
  return { text: anyHan.test(text) ? inSimplified(text) : text, from };
}

/** The text alone. */
export const folded = (original: string): string => fold(original).text;

function foldCluster(whole: string): string {
  const lower = whole.normalize('NFKC').toLowerCase();
  if (takesNoMarks.test(lower))
    return lower
      .normalize('NFD')
      .replaceAll(/\p{M}|\u0640/gu, '')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه');
  return lower.replaceAll('ё', 'е');
}

/** A word for a word changes no length as a rule; where one does, each character is looked at by itself, so that places stay. */
function inSimplified(text: string): string {
  const whole = simplify(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (character) => {
    const one = simplify(character);
    return one.length === character.length ? one : character;
  }).join('');
}

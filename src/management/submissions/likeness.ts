/** Cyrillic and Greek letters as they are commonly written in Latin, so that a name meets its own transliteration. */
const romanized: Record<string, string> = Object.fromEntries(
  [
    ...['а a', 'б b', 'в v', 'г g', 'д d', 'е e', 'ж zh', 'з z', 'и i', 'й y', 'к k', 'л l', 'м m', 'н n', 'о o', 'п p', 'р r', 'с s', 'т t'],
    ...['у u', 'ф f', 'х kh', 'ц ts', 'ч ch', 'ш sh', 'щ shch', 'ъ ', 'ы y', 'ь ', 'э e', 'ю yu', 'я ya', 'і i', 'ї i', 'є ye', 'ґ g'],
    ...['α a', 'β v', 'γ g', 'δ d', 'ε e', 'ζ z', 'η i', 'θ th', 'ι i', 'κ k', 'λ l', 'μ m', 'ν n', 'ξ x', 'ο o', 'π p', 'ρ r', 'σ s', 'ς s'],
    ...['τ t', 'υ y', 'φ f', 'χ ch', 'ψ ps', 'ω o'],
  ].map((pair) => pair.split(' ') as [string, string]),
);

/** A text as it is compared: one width, no case, no marks, no punctuation, Latin letters where there is a custom for it. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u0370-\u03ff\u0400-\u04ff]/gu, (letter) => romanized[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The runs of characters of a text, as hashes, ascending, each once. */
export type Grams = Uint32Array;

const kept = new Map<string, Grams>();
let gramsKept = 0;
/** Most hashes that are remembered, 4 bytes each: those of an edition of some thousand cases. */
const mostGrams = 6_000_000;

/**
 * Every run of three characters; of Chinese, Japanese and the like, where a character is a word, of two. Each text is
 * compared with hundreds of others, so those asked for last are remembered.
 */
export function gramsOf(text: string): Grams {
  const known = kept.get(text);
  if (known) return known;
  const grams = hashesOf(plain(text));
  kept.set(text, grams);
  gramsKept += grams.length;
  while (gramsKept > mostGrams) {
    const [oldest] = kept.keys();
    gramsKept -= kept.get(oldest!)!.length;
    kept.delete(oldest!);
  }
  return grams;
}

const isWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function hashesOf(text: string): Grams {
  const characters = [...text];
  const hashes = new Set<number>();
  characters.forEach((character, i) => {
    const length = isWord.test(character) ? 2 : 3;
    if (i + length <= characters.length) hashes.add(hashOf(characters.slice(i, i + length).join('')));
  });
  if (hashes.size === 0 && characters.length > 0) hashes.add(hashOf(text));
  return Uint32Array.from(hashes).sort();
}

/** FNV-1a, 32 bits. Nothing rests on its strength: two runs that meet in it make two texts look a trace more alike. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** How much two texts have in common: 0 for nothing, 1 for everything (Dice). */
export function likenessOf(one: Grams, other: Grams): number {
  if (one.length === 0 || other.length === 0) return 0;
  return (2 * sharedOf(one, other)) / (one.length + other.length);
}

function sharedOf(one: Grams, other: Grams): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i]!, other[j]!];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}

/** From so many runs on, a text is glanced at before it is compared as a whole. */
const long = 400;
/** Every eighth run, chosen by its own hash, so that two texts choose alike. */
const glance = (grams: Grams): Grams => {
  let [low, high] = [0, grams.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (grams[middle]! < 2 ** 29) low = middle + 1;
    else high = middle;
  }
  return grams.subarray(0, low);
};

/**
 * Whether two texts are worth comparing for a likeness of 0.6 or more. Of a long text a sample of 50 runs or more decides,
 * in which hardly one pair in two hundred shows less than 0.4.
 */
export const mayBeAlike = (one: Grams, other: Grams): boolean => {
  if (2 * Math.min(one.length, other.length) < 0.6 * (one.length + other.length)) return false;
  return Math.min(one.length, other.length) < long || likenessOf(glance(one), glance(other)) >= 0.4;
};

/** From here on two titles are taken for the same. */
export const sameTitle = 0.7;

/** The nearest two of two lists of titles, whatever their languages. */
export const nearestTitles = (ones: readonly string[], others: readonly string[]): number =>
  Math.max(0, ...ones.flatMap((one) => others.map((other) => likenessOf(gramsOf(one), gramsOf(other)))));

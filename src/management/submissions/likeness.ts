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

/** Every run of three characters; of Chinese, Japanese and the like, where a character is a word, of two. */
export function gramsOf(text: string): Set<string> {
  const characters = [...plain(text)];
  const grams = new Set<string>();
  characters.forEach((character, i) => {
    const length = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 3;
    if (i + length <= characters.length) grams.add(characters.slice(i, i + length).join(''));
  });
  if (grams.size === 0 && characters.length > 0) grams.add(characters.join(''));
  return grams;
}

/** How much two sets have in common: 0 for nothing, 1 for everything (Dice). */
export function likenessOf<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** From here on two titles are taken for the same. */
export const sameTitle = 0.7;

/** The nearest two of two lists of titles, whatever their languages. */
export const nearestTitles = (ones: readonly string[], others: readonly string[]): number =>
  Math.max(0, ...ones.flatMap((one) => others.map((other) => likenessOf(gramsOf(one), gramsOf(other)))));

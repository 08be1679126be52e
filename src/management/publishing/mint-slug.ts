import { randomBytes } from 'node:crypto';

const longest = 60;

// Letters that do not come apart into a base letter and a mark.
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** A title as the readable part of an address: `a-z`, `0-9` and `-`, cut between words. Empty where nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => spelled[letter] ?? letter)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : plain.slice(0, longest);
}

/** The title that an address is made from: the English one, else one that is written in Latin letters throughout. */
export function latinTitle(texts: readonly { locale: string; title: string }[]): string | undefined {
  const english = texts.find(({ locale, title }) => new Intl.Locale(locale).language === 'en' && slugOf(title) !== '');
  return (english ?? texts.find(({ title }) => /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}]+$/u.test(title) && slugOf(title) !== ''))?.title;
}

/** An address for a case. Its random end keeps it unique, and keeps anybody from trying titles before a release. */
export function mintSlug(texts: readonly { locale: string; title: string }[], random: (letters: number) => string = randomLetters): string {
  const title = latinTitle(texts);
  return title === undefined ? `case-${random(8)}` : `${slugOf(title)}-${random(4)}`;
}

/** Base32 without letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const randomLetters = (letters: number): string => Array.from(randomBytes(letters), (byte) => alphabet[byte % 32]).join('');

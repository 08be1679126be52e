import { randomInt } from 'node:crypto';
import { openSecretBox, type SecretBox } from '../../platform/secret-box.ts';
import { ticketsOf } from '../notices/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';

/** Opens tickets of links, and knows codes again, without either being kept. */
export interface Seals {
  box: SecretBox;
  /** The id in a link's ticket; undefined where it was not made here for this purpose. */
  open(purpose: string, ticket: string): string | undefined;
  markOf(code: string): Buffer;
}

export function sealsOf(key: ReceiptKey): Seals {
  const box = openSecretBox(key.secretFor('notices')); // the same key as the notices house makes tickets with
  return { box, open: ticketsOf(box).open, markOf: (code) => box.mark('recommendation code', code) };
}

/** Crockford's base 32: no letter that could be read as a digit. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** 80 random bits, in groups that people can read out. */
export const newCode = (): string =>
  Array.from({ length }, (_, i) => `${i > 0 && i % 4 === 0 ? '-' : ''}${digits[randomInt(digits.length)]}`).join('');

/** A code as it was meant: people type small letters, blanks, and O for 0. Undefined for what cannot be one. */
export function codeMeant(typed: string): string | undefined {
  if (typed.length > 100) return undefined;
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!new RegExp(`^[${digits}]{${length}}$`).test(plain)) return undefined;
  return plain.match(/.{4}/g)!.join('-');
}

import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that could be read as a digit, or as a word. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** 80 random bits, in groups that people can read out: nobody finds one by trying, and none tells of another. */
export const newCertificateNumber = (): string =>
  Array.from({ length }, (_, i) => `${i > 0 && i % 4 === 0 ? '-' : ''}${digits[randomInt(digits.length)]}`).join('');

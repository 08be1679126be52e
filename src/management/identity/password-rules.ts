import { dictionary } from '@zxcvbn-ts/language-common';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { passwordLength, passwordTooCommon } from './identity-problems.ts';
import { passwordLimits, plainPassword } from './password.ts';

/**
 * Judges a new password by its length, by the list of passwords that are common in breaches, and by what follows from the
 * account. Nothing is asked of its composition, and nothing leaves this program for it.
 */
export function problemOfPassword(password: string, account: { email: string; name: string }): Refusal | undefined {
  const plain = plainPassword(password);
  if (plain === undefined) return passwordLength();
  const length = [...plain].length;
  if (length < passwordLimits.least || length > passwordLimits.most) return passwordLength();
  return isCommon(plain) || followsFrom(plain, account) ? passwordTooCommon() : undefined;
}

/** Sorted by frequency in public breaches; https://github.com/zxcvbn-ts/zxcvbn, MIT. */
let known: Set<string> | undefined;

/** A known password is no better for capitals, for being said twice, or for up to four figures and signs around it. */
export function isCommon(password: string): boolean {
  known ??= new Set(dictionary['passwords-common'] as string[]);
  const lower = password.toLowerCase();
  const unit = once(lower);
  if (known.has(lower) || known.has(unit) || [...unit].length < 4) return true;
  const word = lower.replaceAll(/^[^\p{L}]{1,4}|[^\p{L}]{1,4}$/gu, '');
  return known.has(word) || known.has(once(word));
}

/** What a text repeats, or the text. */
const once = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text;

function followsFrom(password: string, { email, name }: { email: string; name: string }): boolean {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const parts = [email, email.split('@')[0]!, name, 'casegraph'].map(bare).filter((part) => part.length >= 4);
  const said = bare(password);
  return parts.some((part) => said.includes(part) && [...said.replace(part, '')].length < 6);
}

import { sha256Hex } from '../canonical-json.ts';

const names = new Map<string, string>();

/** The name under which a connection keeps a statement's plan. Undefined for one that was not said to be worth it. */
export const preparedName = (text: string): string | undefined => names.get(text);

/**
 * A statement that every connection plans once. For those that many ask and that take longer to plan than to run: a
 * submission with all that belongs to it, behind the policies of a dozen tables, takes ten times as long.
 *
 * The text has its parameters as `$1`; there have to be few texts, because each connection keeps all of them.
 */
export function prepared(text: string): string {
  names.set(text, `p_${sha256Hex(text).slice(0, 40)}`);
  return text;
}

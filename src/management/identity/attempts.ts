import type { EntityManager } from '@mikro-orm/postgresql';
import { isIPv6 } from 'node:net';
import type { SecretBox } from '../../platform/secret-box.ts';

/**
 * How often something may be tried within a quarter of an hour. An account's limit is counted by what was typed, whether or
 * not there is such an account, so that it tells nothing. Somebody who runs an account's limit down on purpose keeps its
 * owner from the password only: links and passkeys have limits of their own.
 */
const limits = {
  'password, by account': 10,
  'code, by person': 10,
  'recommendation code, by person': 10,
  'code of a screen, by person': 10,
  'link, by account': 4,
  'address, by person': 5,
  'anything, by address': 200,
} as const;
const windowMinutes = 15;

export type Counted = keyof typeof limits;

/** A try at one thing. What is counted is known to the server, never chosen by the request alone. */
export interface Attempt {
  counted: Counted;
  of: string;
}

/**
 * Counts a try before it is made, outside of any transaction, so that many at once do not slip through and a refusal does
 * not undo it. False when there were too many.
 */
export async function mayTry(em: EntityManager, box: SecretBox, ...attempts: Attempt[]): Promise<boolean> {
  let may = true;
  for (const attempt of attempts) {
    const rows = await em.execute<{ spent: number }[]>(
      `insert into attempts (key, spent, window_ends_at) values (?, 1, instant() + ?::interval)
       on conflict (key) do update set
         spent = case when attempts.window_ends_at <= instant() then 1 else least(attempts.spent + 1, 1000000) end,
         window_ends_at = case when attempts.window_ends_at <= instant() then excluded.window_ends_at else attempts.window_ends_at end
       returning spent`,
      [keyOf(box, attempt), `${windowMinutes} minutes`],
    );
    if (rows[0]!.spent > limits[attempt.counted]) may = false;
  }
  return may;
}

/** Takes a try back that turned out to be right. */
export async function wasRight(em: EntityManager, box: SecretBox, ...attempts: Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    await em.execute(`update attempts set spent = greatest(spent - 1, 0) where key = ?`, [keyOf(box, attempt)]);
  }
}

export const byAddress = (address: string): Attempt => ({ counted: 'anything, by address', of: networkOf(address) });

const keyOf = (box: SecretBox, { counted, of }: Attempt): Buffer => box.mark('attempts', JSON.stringify([counted, of]));

/** One customer of a provider holds a whole /64 of IPv6; counting single addresses would count nothing. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return address;
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const all = [...before!, ...Array<string>(8 - before!.length - after!.length).fill('0'), ...after!];
  return `${all.slice(0, 4).join(':')}::/64`;
}

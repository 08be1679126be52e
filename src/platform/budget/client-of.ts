import { isIPv6 } from 'node:net';
import type { Client } from './budgets.ts';

/** A visitor is known by address. One household or office has all of a /64 of IPv6, so that is one visitor. */
export function visitorAt(address: string): Client {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '');
  return { kind: 'visitor', key: isIPv6(plain) ? networkOf(plain) : plain };
}

function networkOf(address: string): string {
  const [front = '', back] = address.toLowerCase().split('::');
  const before = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const zeros = back === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

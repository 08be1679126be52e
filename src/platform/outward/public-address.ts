import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public internet. Everything else is no: loopback, private and shared networks, link-local
 * ones with the machine's own cloud behind them, multicast, and all forms in which IPv6 carries an IPv4 address inside, since
 * some machine on the way may take it out.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false; // a zone, or no address at all
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  // what was given out to anybody begins with 001; what stands before it holds old forms of IPv4 addresses
  const first = parsed.toByteArray()[0]!;
  return first >> 5 === 1 && parsed.range() === 'unicast' && !parsed.match(documentation);
}

/** 3fff::/20, for documents (RFC 9637). */
const documentation = ipaddr.parseCIDR('3fff::/20');

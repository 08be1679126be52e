import type { KeyKind, KeyScope } from '../../generated/schema.ts';
import type { Desk } from './desk.ts';

/**
 * On whose behalf a request comes. Always one of these and never null, so that nobody is ever trusted for want of a name:
 * a token that is not good opens no visit at all.
 */
export type Principal =
  | { kind: 'visitor' }
  | { kind: 'person'; desk: Desk }
  /** The desk is that of the person on whose behalf a personal key acts; null for partners and screens. */
  | { kind: 'key'; key: HeldKey; desk: Desk | null };

/** A key that is good right now, with what it reaches. */
export interface HeldKey {
  id: string;
  kind: KeyKind;
  /** The partner whose key it is; null for keys of no partner. */
  partnerId: string | null;
  scopes: readonly KeyScope[];
  /** The editions that it is limited to; null for all. */
  editions: readonly number[] | null;
}

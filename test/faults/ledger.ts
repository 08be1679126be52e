import { canonicalJson } from '../../src/platform/canonical-json.ts';

/** What an applicant does. */
export const kinds = ['begin', 'save', 'picture', 'room', 'bytes', 'submit'] as const;
export type Kind = (typeof kinds)[number];

/** What became of the acts of a kind. */
export interface Count {
  /** Answered with success before the kill. */
  acknowledged: number;
  /** Of those, the ones whose effect was there after the restart. */
  found: number;
  lost: number;
  /** Under way when something was killed: nobody was told how they ended. */
  unanswered: number;
  /** Of those, wholly there after the restart. */
  there: number;
  /** Of those, wholly not there. */
  absent: number;
  /** Of those, there in part: never. */
  torn: number;
  /** Sent again with the same key. */
  retried: number;
  /** Of those, answered like the first time, or done now where they had not been done; and once only. */
  same: number;
}

/** What was promised and what was found, of all applicants. */
export class Ledger {
  readonly counts = Object.fromEntries(
    kinds.map((kind) => [kind, { acknowledged: 0, found: 0, lost: 0, unanswered: 0, there: 0, absent: 0, torn: 0, retried: 0, same: 0 }]),
  ) as Record<Kind, Count>;
  /** Sentences about what should not be. */
  readonly wrong: string[] = [];

  add(kind: Kind, what: keyof Count, count = 1): void {
    this.counts[kind][what] += count;
  }

  total(what: keyof Count): number {
    return kinds.reduce((sum, kind) => sum + this.counts[kind][what], 0);
  }
}

export interface Receipt {
  number: string;
  receivedAt: string;
  contentHash: string;
  signature: string;
}

/** What the graph says of a submission, as far as an act can change it. */
export interface State {
  id: string;
  step: string;
  version: number;
  field: string | null;
  texts: { locale: string; title: string; summary: string; body: string }[];
  materials: { id: string; kind: string; byteLength: number; contentHash: string | null }[];
  receipt: Receipt | null;
}

export const stateFields = `id step version field texts { locale title summary body } materials { id kind byteLength contentHash }
  receipt { number receivedAt contentHash signature }`;

/** A receipt whose words nobody can know before it is written. */
export const someReceipt: Receipt = { number: '', receivedAt: '', contentHash: '', signature: '' };

export const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** In what two differ, without their words. */
export const difference = (found: State | undefined, expected: State): string =>
  found === undefined
    ? 'it is not there'
    : (Object.keys(expected) as (keyof State)[])
        .filter((key) => !isSame(found[key], expected[key]))
        .map((key) => `${key} ${JSON.stringify(found[key]).slice(0, 200)} instead of ${JSON.stringify(expected[key]).slice(0, 200)}`)
        .join('; ');

/** Whether something is as it was expected: ids and receipts that could not be foreseen may be any. */
export function isAs(found: State, expected: State): boolean {
  const materials = found.materials.map((each, i) => (expected.materials[i]?.id === '' ? { ...each, id: '' } : each));
  const receipt = found.receipt && expected.receipt === someReceipt ? someReceipt : found.receipt;
  return isSame({ ...found, materials, receipt }, expected);
}

import { canonicalJson, sha256Hex } from '../../platform/canonical-json.ts';

/** What an entry may say: ids, hashes, numbers and states. Never a text that somebody wrote. */
export type Facts = Record<string, string | number | boolean | null | readonly string[]>;

export interface NewEntry {
  /** The mutation's name, or `read`. */
  act: string;
  /** Null for the system. */
  personId: string | null;
  sessionId: string | null;
  subjectType: string | null;
  subjectId: string | null;
  /** Null where it follows from the subject, or there is none. */
  editionYear: number | null;
  facts: Facts;
}

/** An entry as the chain holds it. Plain JSON; its canonical text is what is hashed. */
export interface AuditEntry extends NewEntry {
  /** Counts from 0 without gaps. */
  number: number;
  /** ISO 8601, with milliseconds. */
  at: string;
  previousHash: string;
  hash: string;
}

/** What the first entry has before it. */
export const beginning = '0'.repeat(64);

/** Columns of an entry as they are in `AuditEntry`. */
export const entryColumns = `e.number::int as number, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.act, e.person_id as "personId",
  e.session_id as "sessionId", e.subject_type as "subjectType", e.subject_id as "subjectId", e.edition_year as "editionYear", e.facts,
  e.previous_hash as "previousHash", e.hash`;

/** SHA-256 over the canonical JSON (RFC 8785) of all of an entry but its hash. */
export function hashOfEntry({ number, at, act, personId, sessionId, subjectType, subjectId, editionYear, facts, previousHash }: AuditEntry): string {
  return sha256Hex(canonicalJson({ number, at, act, personId, sessionId, subjectType, subjectId, editionYear, facts, previousHash }));
}

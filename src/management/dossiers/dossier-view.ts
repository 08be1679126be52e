import type { AuditEntry, Head } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import type { Happened, Section } from './section.ts';

/** Something that happened, with who it was and the audit's entry of it. */
export interface Recorded extends Omit<Happened, 'personId' | 'record'> {
  personId: string | null;
  entry: AuditEntry | null;
}

export interface PersonView {
  id: string;
  name: string;
  email: string;
}

/** What was handed in one time, whole. */
export interface RevisionOnRecord {
  number: number;
  content: FrozenSubmission;
  contentHash: string;
  receipt: { number: string; receivedAt: string; signature: string } | null;
}

/** All that is on record of a case, without words. Whoever holds this has been let in. */
export interface DossierView {
  at: DeskAtEdition;
  submissionId: string;
  edition: number;
  title: string;
  field: string;
  madeAt: string;
  parts: { section: Section; entries: Recorded[] }[];
  revisions: RevisionOnRecord[];
  /** The earliest first. */
  trail: AuditEntry[];
  /** The chain's last entry when it was made. */
  head: Head;
  people: ReadonlyMap<string, PersonView>;
}

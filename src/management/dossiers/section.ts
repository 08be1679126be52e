import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierPart, DossierSectionKind } from '../../generated/schema.ts';
import type { Sentence } from '../../platform/language.ts';
import type { Edition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import type { FiguresDesk } from '../reviews/index.ts';

/** A case whose dossier is put together, for an organizer whom it does not concern. Everything is read in one transaction. */
export interface DossierWork {
  /** Acts for the organizer. */
  em: EntityManager;
  desk: Desk;
  edition: Edition;
  submissionId: string;
  figures: FiguresDesk;
  /** ISO 8601: when the dossier is made. */
  madeAt: string;
}

/** A word of ours stands as its code, which the section's `words` say in each language; somebody by their id. */
export type FactValue = string | number | boolean | null | Sentence | { code: string } | { personId: string };

export interface Happened {
  /** ISO 8601 in UTC, with milliseconds. */
  at: string;
  event: string;
  part: DossierPart;
  /** Undefined where only the audit knows who. */
  personId: string | null | undefined;
  /** In the order in which they are shown. Nulls and empty texts are left out. */
  facts: Record<string, FactValue>;
  /** By which the audit's entry is found: the acts that could have done it, and what they were about. Left out where nobody acted. */
  record?: { acts: readonly string[]; about: readonly string[]; isOneOfMany?: boolean };
}

/** A part of the dossier: what it reads, and the words for it. A new one joins `sections.ts` by a line. */
export interface Section {
  kind: DossierSectionKind;
  title: Sentence;
  events: Readonly<Record<string, Sentence>>;
  labels: Readonly<Record<string, Sentence>>;
  words?: Readonly<Record<string, Sentence>>;
  read(work: DossierWork): Promise<Happened[]>;
}

/** An instant as a section's statement says it. */
export const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const say = (en: string, zhHans: string): Sentence => ({ en, 'zh-Hans': zhHans });

/** A code as a word of ours; null stays null. */
export const word = (code: string | null): { code: string } | null => (code === null ? null : { code });

export const partWords: Readonly<Record<DossierPart, Sentence>> = {
  APPLICANT: say('at work on the case', '案例参与人'),
  EXPERT: say('expert', '专家'),
  COMMITTEE: say('chair or organizer', '召集人或组织方'),
  ORGANIZER: say('organizer', '组织方'),
  PROGRAM: say('the program', '系统'),
};

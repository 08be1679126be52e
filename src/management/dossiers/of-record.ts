import type { AuditEntry } from '../audit/index.ts';
import type { Recorded } from './dossier-view.ts';
import type { Happened } from './section.ts';

/**
 * Joins what happened to the audit's entries of it. An act writes its entry as its last thing, in its own transaction, and
 * acts on one thing come one after the other: so the entry of a row is the first one of the right act, about the right thing,
 * by the right person, that is not earlier than the row and is no other row's.
 *
 * @returns each part's entries, the earliest first; and the trail: entries about the case, and those of what happened to it
 */
export function ofRecord(
  submissionId: string,
  parts: readonly (readonly Happened[])[],
  entries: readonly AuditEntry[],
): { parts: Recorded[][]; trail: AuditEntry[] } {
  const onTrail = new Set(entries.filter(({ subjectId }) => subjectId === submissionId));
  const recorded = parts.map((happened) => {
    const taken = new Set<AuditEntry>();
    return [...happened].sort(byInstant).map(({ record, personId, ...rest }): Recorded => {
      const entry = record && entries.find((each) => !taken.has(each) && isOf(each, rest.at, record, personId));
      if (entry) {
        onTrail.add(entry);
        if (!record.isOneOfMany) taken.add(entry);
      }
      return { ...rest, personId: personId === undefined ? (entry?.personId ?? null) : personId, entry: entry ?? null };
    });
  });
  return { parts: recorded, trail: entries.filter((entry) => onTrail.has(entry)) };
}

const isOf = (entry: AuditEntry, at: string, { acts, about }: NonNullable<Happened['record']>, personId: string | null | undefined): boolean =>
  acts.includes(entry.act) && about.includes(entry.subjectId ?? '') && entry.at >= at && (personId === undefined || entry.personId === personId);

// stable: within one instant as the section has them
const byInstant = (a: Happened, b: Happened): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

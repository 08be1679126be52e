/** What a screen knows of its edition, its programme and its stage: what it shows follows from this alone. */
export interface Known {
  edition: { year: number; names: Localized; fields: { key: string; names: Localized }[]; opensAt: string | null };
  /** Null as long as no programme is released. */
  programme: { id: string; version: number } | null;
  cue: Cue | null;
  /** What is public of the programme, in stage order. */
  items: Item[];
}

/** Texts by language. */
export type Localized = Record<string, string>;

export interface Item {
  order: number;
  case: {
    id: string;
    fieldKey: string | null;
    texts: { locale: string; title: string }[];
    /** The lead first. */
    applicants: Localized[];
    /** ISO codes of countries and regions. */
    countries: string[];
    /** Where the picture is; the last part of its address is the hash of its bytes. */
    cover: string | null;
  };
}

export interface Cue {
  sequence: number;
  programmeVersion: number;
  state: 'WAITING' | 'LIVE' | 'STANDBY' | 'PRESENTED' | 'SKIPPED' | 'PAUSED' | 'ENDED';
  order: number | null;
  caseId: string | null;
  message: Localized;
}

/** Whether a cue is older than what is known of the same programme: stages go on, and never back. */
export const isOld = (cue: Cue, known: Known): boolean => known.cue !== null && cue.sequence < known.cue.sequence;

/** What is known, without a case on stage that a programme as new as its cue does not have: it was taken down, or out of the programme, since. */
export function withoutGone(known: Known): Known {
  const { cue, programme, items } = known;
  if (!cue?.caseId || !programme || programme.version < cue.programmeVersion) return known;
  return items.some(({ case: { id } }) => id === cue.caseId) ? known : { ...known, cue: { ...cue, caseId: null } };
}

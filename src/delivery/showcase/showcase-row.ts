import type { StageState } from '../../generated/schema.ts';
import type { CaseRow } from '../cases/case-row.ts';
import type { Localized } from '../../platform/language.ts';

export interface ShowcaseRow {
  id: string;
  editionId: string;
  version: number;
  isSecret: boolean;
  /** In stage order, where they were read along. */
  items?: ShowcaseItemRow[];
}

export interface ShowcaseItemRow {
  order: number;
  caseId: string;
  /** Where it was read along. */
  case?: CaseRow;
}

/** Where the stage is from one instant on. Before the first cue it waits: sequence 0, since the programme is public. */
export interface StageCueRow {
  sequence: number;
  programmeVersion: number;
  state: StageState;
  /** The place in the programme; known on standby as well, before the item is. */
  order: number | null;
  /** What opens the sealed part that came on stage with this cue, for screens that hold it. */
  sealed: { hash: string; key: string } | null;
  /** Null when nothing is on stage, when what was has been taken down, and for a place that a secret programme has not reached. */
  item: ShowcaseItemRow | null;
  texts: Localized;
  at: Date;
}

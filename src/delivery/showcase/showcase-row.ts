import type { StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

export interface ShowcaseRow {
  id: string;
  editionId: string;
  version: number;
  /** In stage order, where they were read along. */
  items?: ShowcaseItemRow[];
}

export interface ShowcaseItemRow {
  order: number;
  caseId: string;
}

/** Where the stage is from one instant on. Before the first cue it waits: sequence 0, since the programme is public. */
export interface StageCueRow {
  sequence: number;
  programmeVersion: number;
  state: StageState;
  /** Null when nothing is on stage, or when what was has been taken down. */
  item: ShowcaseItemRow | null;
  texts: Localized;
  at: Date;
}

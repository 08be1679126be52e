import type { Drawer } from '../../shell/drawer.ts';
import * as keeper from '../../shell/keeper.ts';
import { isSame, type SectionId, type Value } from './sections.ts';

export type Stored = keeper.Stored<Value>;
export type Answer = keeper.Answer<Value>;
export type Try = keeper.Try<SectionId, Value>;
export type SectionState = keeper.PartState<Value>;
export type Snapshot = keeper.Snapshot<SectionId, Value>;
export type DraftKeeper = keeper.Keeper<SectionId, Value>;

/** Keeps what somebody writes in a draft, section by section. It sends nothing before it is told how. */
export const openKeeper = (drawer: Drawer<SectionId, Value>): DraftKeeper =>
  new keeper.Keeper({ drawer, isSame, send: async () => ({ is: 'UNKNOWN', isOffline: true }) });

import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { StageItemState, StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import { type Desk, holds } from '../identity/index.ts';
import { statesOfPlaces, titlesOf } from '../programme/index.ts';
import { publicStage } from './public-shelf.ts';
import { readsPlans } from './who-reads-releases.ts';
import { secretProgramme } from './stage-programme.ts';

/** The stage as its managers see it. Instants are ISO 8601 texts. */
export interface StageControlView {
  sequence: number;
  state: StageState;
  order: number | null;
  at: string | null;
  message: Localized;
  isSecret: boolean;
  items: StageItemView[];
}

export interface StageItemView {
  order: number;
  slug: string;
  titles: Localized;
  lead: Localized;
  state: StageItemState;
}

/** Null as long as no programme is released. */
export async function stageControl(desk: Desk, publisher: pg.Pool, editionYear: number): Promise<StageControlView | null> {
  const stage = await publicStage(publisher, editionYear);
  if (!stage) return null;
  const { cues, isSecret } = stage;
  const states = statesOfPlaces(cues);
  const seesAll = holds(desk, 'STAGE_MANAGER', { editionYear }) || (await readsPlans(desk.em, editionYear));
  const planned = isSecret && seesAll ? await partsOf(desk.em, editionYear) : [];
  const places = new Map([...stage.items, ...planned].map((item) => [item.order, item]));
  const last = cues.at(-1);
  return {
    ...{ sequence: last?.sequence ?? 0, state: last?.state ?? 'WAITING', order: last?.order ?? null, at: last?.at ?? null },
    ...{ message: last?.message ?? {}, isSecret },
    items: [...places.values()].sort((a, b) => a.order - b.order).map((item) => ({ ...item, state: states.get(item.order) ?? 'AHEAD' })),
  };
}

async function partsOf(em: EntityManager, editionYear: number) {
  const programme = await secretProgramme(em, editionYear);
  return (programme?.parts ?? []).map(({ order, case: { slug, texts, applicants } }) => ({
    ...{ order, slug },
    titles: titlesOf(texts),
    lead: applicants.find(({ role }) => role === 'LEAD')?.names ?? {},
  }));
}

import type pg from 'pg';
import type { StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';

interface Cue {
  editionYear: number;
  /** The cue that was last seen; 0 before the first. */
  expectedSequence: number;
  state: StageState;
  /** The place in the programme. Required when live; otherwise what is shown stays when it is left out. */
  order?: number;
  message: Localized;
}

interface Programme {
  showcaseId: string;
  editionId: string;
  version: number;
}

/** Moves the stage of an edition. Whoever has not seen the latest cue is refused, so two remotes never move it unseen. */
export function giveCue(publisher: pg.Pool, cue: Cue): Promise<{ sequence: number } | 'NO_SHOWCASE' | 'STALE' | 'NO_SUCH_ITEM'> {
  return inTransaction(publisher, async (client) => {
    // the lock lets one cue at a time into an edition, and no new programme in between
    const { rows } = await client.query<Programme>(
      `select s.id as "showcaseId", e.id as "editionId", s.version
       from showcases s join editions e on e.id = s.edition_id where e.year = $1 for update of s`,
      [cue.editionYear],
    );
    const programme = rows[0];
    if (!programme) return 'NO_SHOWCASE';
    const last = await lastCue(client, programme.editionId);
    if (last.sequence !== cue.expectedSequence) return 'STALE';

    const item = await itemFor(client, programme, cue, last.caseId);
    if (!item && (cue.order !== undefined || cue.state === 'LIVE')) return 'NO_SUCH_ITEM';
    const sequence = last.sequence + 1;
    await client.query(
      `insert into stage_cues (edition_id, sequence, programme_version, state, item_order, case_id, message, at)
       values ($1, $2, $3, $4, $5, $6, $7, instant())`,
      [programme.editionId, sequence, programme.version, cue.state, item?.order ?? null, item?.caseId ?? null, JSON.stringify(cue.message)],
    );
    return { sequence };
  });
}

async function lastCue(client: pg.PoolClient, editionId: string): Promise<{ sequence: number; caseId: string | null }> {
  const { rows } = await client.query<{ sequence: number; caseId: string | null }>(
    `select sequence, case_id as "caseId" from stage_cues where edition_id = $1 order by sequence desc limit 1`,
    [editionId],
  );
  return rows[0] ?? { sequence: 0, caseId: null };
}

/** The item named, or for what is not live the one that was shown, at its place in the programme as it is now. */
async function itemFor(client: pg.PoolClient, { showcaseId }: Programme, { state, order }: Cue, shown: string | null) {
  if (order === undefined && (state === 'LIVE' || shown === null)) return undefined;
  const [column, value] = order === undefined ? ['case_id', shown] : ['item_order', order];
  const { rows } = await client.query<{ order: number; caseId: string }>(
    `select item_order as order, case_id as "caseId" from showcase_items where showcase_id = $1 and ${column} = $2`,
    [showcaseId, value],
  );
  return rows[0];
}

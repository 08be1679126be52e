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
}

interface Programme {
  showcaseId: string;
  editionId: string;
  version: number;
}

interface CueRow {
  editionId: string;
  sequence: number;
  programmeVersion: number;
  state: StageState;
  order: number | null;
  caseId: string | null;
  messageId: string | null;
  message: Localized;
}

/**
 * Moves the stage of an edition. Whoever has not seen the latest cue is refused, so two remotes never move it unseen. The message for the
 * hall goes with it as it is: it was put there by two people, and moving is one person's act.
 */
export function giveCue(publisher: pg.Pool, cue: Cue): Promise<{ sequence: number } | 'NO_SHOWCASE' | 'STALE' | 'NO_SUCH_ITEM'> {
  return inTransaction(publisher, async (client) => {
    const programme = await lockProgramme(client, cue.editionYear);
    if (!programme) return 'NO_SHOWCASE';
    const last = await lastCue(client, programme.editionId);
    if (last.sequence !== cue.expectedSequence) return 'STALE';

    const item = await itemFor(client, programme, cue, last.caseId);
    if (!item && (cue.order !== undefined || cue.state === 'LIVE')) return 'NO_SUCH_ITEM';
    const sequence = await addCue(client, {
      ...last,
      editionId: programme.editionId,
      sequence: last.sequence + 1,
      programmeVersion: programme.version,
      state: cue.state,
      order: item?.order ?? null,
      caseId: item?.caseId ?? null,
    });
    return { sequence };
  });
}

/** The lock lets one cue at a time into an edition, and no new programme in between. */
export async function lockProgramme(client: pg.PoolClient, editionYear: number): Promise<Programme | undefined> {
  const { rows } = await client.query<Programme>(
    `select s.id as "showcaseId", e.id as "editionId", s.version
     from showcases s join editions e on e.id = s.edition_id where e.year = $1 for update of s`,
    [editionYear],
  );
  return rows[0];
}

/** What the stage is at. A message that nobody confirmed, as cues had them once, is not carried on. */
export async function lastCue(client: pg.PoolClient, editionId: string): Promise<Omit<CueRow, 'editionId'>> {
  const { rows } = await client.query<Omit<CueRow, 'editionId'>>(
    `select coalesce(q.sequence, 0) as sequence, coalesce(q.programme_version, s.version) as "programmeVersion", coalesce(q.state, 'WAITING') as state,
       q.item_order as order, q.case_id as "caseId", q.message_id as "messageId", case when q.message_id is null then '{}' else q.message end as message
     from showcases s left join lateral (select * from stage_cues where edition_id = s.edition_id order by sequence desc limit 1) q on true
     where s.edition_id = $1`,
    [editionId],
  );
  return rows[0]!;
}

export async function addCue(client: pg.PoolClient, cue: CueRow): Promise<number> {
  await client.query(
    `insert into stage_cues (edition_id, sequence, programme_version, state, item_order, case_id, message, message_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, instant())`,
    [cue.editionId, cue.sequence, cue.programmeVersion, cue.state, cue.order, cue.caseId, JSON.stringify(cue.message), cue.messageId],
  );
  return cue.sequence;
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

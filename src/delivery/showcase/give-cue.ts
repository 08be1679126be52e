import type pg from 'pg';
import type { StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { oneReleaseAtATime } from '../releases/apply-release.ts';
import type { ReadFile } from '../releases/publish-files.ts';
import { publishPart } from '../releases/publish-part.ts';
import type { StagePart } from '../releases/release-content.ts';

interface Cue {
  editionYear: number;
  /** The cue that was last seen; 0 before the first. */
  expectedSequence: number;
  state: StageState;
  /** The place in the programme. Required where `namesItsPlace`; otherwise what is shown stays when it is left out. */
  order?: number;
  /** Where the programme is secret: its places, and what becomes public with this cue. */
  secret?: { orders: readonly number[]; part?: Reached };
}

/** What comes with the cue that brings a place of a secret programme on stage. */
export interface Reached {
  part: StagePart;
  /** Which sealed file holds it, and the key that opens it. */
  sealed: { hash: string; key: string };
  readFile: ReadFile;
}

interface Programme {
  showcaseId: string;
  editionId: string;
  version: number;
}

/** What is live, on standby or skipped is a place of the programme; everything else concerns what was there before. */
export const namesItsPlace = (state: StageState): boolean => state === 'LIVE' || state === 'STANDBY' || state === 'SKIPPED';

interface CueRow {
  editionId: string;
  sequence: number;
  programmeVersion: number;
  state: StageState;
  order: number | null;
  caseId: string | null;
  messageId: string | null;
  message: Localized;
  /** What opens the sealed part of the item that this cue brings on stage. */
  sealed?: Reached['sealed'];
}

/**
 * Moves the stage of an edition. Whoever has not seen the latest cue is refused, so two remotes never move it unseen. The message for the
 * hall goes with it as it is: it was put there by two people, and moving is one person's act.
 */
export function giveCue(publisher: pg.Pool, cue: Cue): Promise<{ sequence: number } | 'NO_SHOWCASE' | 'STALE' | 'NO_SUCH_ITEM'> {
  return inTransaction(publisher, async (client) => {
    // what brings a part with it is a release as well, and takes the locks in the order in which releases take them
    if (cue.secret?.part) await client.query('select pg_advisory_xact_lock($1)', [oneReleaseAtATime]);
    let programme = await lockProgramme(client, cue.editionYear);
    if (!programme) return 'NO_SHOWCASE';
    const last = await lastCue(client, programme.editionId);
    if (last.sequence !== cue.expectedSequence) return 'STALE';

    const { part: reached, orders = [] } = cue.secret ?? {};
    let item = await itemFor(client, programme, cue, last.caseId);
    if (cue.state === 'LIVE' && reached && item?.caseId !== reached.part.case.id) {
      if (await isTakenDown(client, reached.part.case.id)) return 'NO_SUCH_ITEM';
      const { version } = await publishPart(client, { ...programme, editionYear: cue.editionYear }, reached.part, reached.readFile);
      programme = { ...programme, version };
      item = { order: reached.part.order, caseId: reached.part.case.id };
    }
    // a place that the stage has not reached has a number, and nothing else that could be known of it
    const ahead = cue.state !== 'LIVE' && cue.order !== undefined && orders.includes(cue.order) ? cue.order : undefined;
    if (!item && ahead === undefined && (cue.order !== undefined || namesItsPlace(cue.state))) return 'NO_SUCH_ITEM';
    const sequence = await addCue(client, {
      ...last,
      editionId: programme.editionId,
      sequence: last.sequence + 1,
      programmeVersion: programme.version,
      state: cue.state,
      order: item?.order ?? ahead ?? null,
      caseId: item?.caseId ?? null,
      ...(cue.state === 'LIVE' && reached ? { sealed: reached.sealed } : {}),
    });
    return { sequence };
  });
}

async function isTakenDown(client: pg.PoolClient, caseId: string): Promise<boolean> {
  return (await client.query(`select from tombstones where case_id = $1`, [caseId])).rowCount !== 0;
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
    `insert into stage_cues (edition_id, sequence, programme_version, state, item_order, case_id, message, message_id, sealed_hash, sealed_key, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, instant())`,
    [
      ...[cue.editionId, cue.sequence, cue.programmeVersion, cue.state, cue.order, cue.caseId],
      ...[JSON.stringify(cue.message), cue.messageId, cue.sealed?.hash ?? null, cue.sealed?.key ?? null],
    ],
  );
  return cue.sequence;
}

/** The item named, or for what names no place the one that was shown, at its place in the programme as it is now. */
async function itemFor(client: pg.PoolClient, { showcaseId }: Programme, { state, order }: Cue, shown: string | null) {
  if (order === undefined && (namesItsPlace(state) || shown === null)) return undefined;
  const [column, value] = order === undefined ? ['case_id', shown] : ['item_order', order];
  const { rows } = await client.query<{ order: number; caseId: string }>(
    `select item_order as order, case_id as "caseId" from showcase_items where showcase_id = $1 and ${column} = $2`,
    [showcaseId, value],
  );
  return rows[0];
}

import type pg from 'pg';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { Localized } from '../../platform/language.ts';
import { addCue, lastCue, lockProgramme } from './give-cue.ts';

interface Standing {
  id: string;
  texts: Localized;
}

/**
 * Brings the stage of an edition to the message that stands, or to none, wherever it is: a cue like the last one, but for the message. Where
 * it says that already, nothing happens. Undefined where there is no programme, and so no screen to show anything.
 */
export function showMessage(publisher: pg.Pool, editionYear: number, standing: Standing | undefined): Promise<number | undefined> {
  return inTransaction(publisher, async (client) => {
    const programme = await lockProgramme(client, editionYear);
    if (!programme) return undefined;
    const last = await lastCue(client, programme.editionId);
    if ((standing?.id ?? null) === last.messageId) return last.sequence;
    return addCue(client, {
      ...last,
      editionId: programme.editionId,
      sequence: last.sequence + 1,
      messageId: standing?.id ?? null,
      message: standing?.texts ?? {},
    });
  });
}

/** Where the stage of an edition is; undefined where there is no programme. */
export async function currentSequence(publisher: pg.Pool, editionYear: number): Promise<number | undefined> {
  const { rows } = await publisher.query<{ sequence: number }>(
    `select coalesce((select max(sequence) from stage_cues q where q.edition_id = e.id), 0) as sequence
     from editions e join showcases s on s.edition_id = e.id where e.year = $1`,
    [editionYear],
  );
  return rows[0]?.sequence;
}

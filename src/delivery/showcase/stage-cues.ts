import type pg from 'pg';
import type { StageState } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import type { StageCueRow } from './showcase-row.ts';

interface CueRow {
  sequence: number;
  programmeVersion: number;
  state: StageState;
  order: number | null;
  caseId: string | null;
  sealed: { hash: string; key: string } | null;
  texts: Localized;
  at: Date;
}

// what was taken down is in no sealed part any more, and no key goes out without its part
const sealed = `(select json_build_object('hash', p.hash, 'key', q.sealed_key) from sealed_parts p
  where p.edition_id = q.edition_id and p.hash = q.sealed_hash) as sealed`;

export const cuesAtOnce = 100;

const latest = {
  name: 'latest-cue',
  text: `
    select coalesce(q.sequence, 0) as sequence, coalesce(q.programme_version, s.version) as "programmeVersion",
      coalesce(q.state, 'WAITING') as state, q.item_order as order, q.case_id as "caseId", coalesce(q.message, '{}') as texts,
      ${sealed}, coalesce(q.at, r.applied_at) as at
    from editions e join showcases s on s.edition_id = e.id join releases r on r.revision = s.revision
    left join lateral (select * from stage_cues where edition_id = e.id order by sequence desc limit 1) q on true
    where e.year = $1`,
};

const following = {
  name: 'following-cues',
  text: `
    select q.sequence, q.programme_version as "programmeVersion", q.state, q.item_order as order, q.case_id as "caseId", q.message as texts, ${sealed}, q.at
    from editions e join showcases s on s.edition_id = e.id join stage_cues q on q.edition_id = e.id
    where e.year = $1 and q.sequence > $2
    order by q.sequence limit ${cuesAtOnce}`,
};

/**
 * The cues of an edition behind one that was seen, oldest first, a hundred at most; or the latest alone for whom has seen
 * none. Empty as well for an edition without a public programme, whether it exists or not.
 */
export async function readCues(reader: pg.Pool, year: number, seen: number | undefined): Promise<StageCueRow[]> {
  const statement = seen === undefined ? { ...latest, values: [year] } : { ...following, values: [year, seen] };
  const { rows } = await reader.query<CueRow>(statement);
  return rows.map(({ order, caseId, ...cue }) => ({ ...cue, order, item: order === null || caseId === null ? null : { order, caseId } }));
}

const newest = {
  name: 'newest-of-all',
  text: `select (select max(revision) from releases) as revision, (select count(*) from stage_cues) as cues`,
};

/** A text that is another one after each release and each cue. */
export async function whatIsNewest(reader: pg.Pool): Promise<string> {
  return JSON.stringify((await reader.query(newest)).rows[0]);
}

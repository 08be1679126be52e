import type pg from 'pg';
import { applyRelease, neededFiles } from '../../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../../delivery/releases/release-content.ts';
import type { ReleaseKind, ReleaseState } from '../../../generated/schema.ts';
import { fault } from '../../../platform/graph/faults.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import type { Storage } from '../../../platform/storage/storage.ts';
import { noteReads } from '../../audit/index.ts';
import { type Desk, holds } from '../../identity/index.ts';
import { readKept } from '../kept-files.ts';
import { isWaiting } from '../publishing-rules.ts';
import { mayReadContent } from '../who-reads-releases.ts';
import { withheldFiles } from '../withheld-files.ts';
import { mirrorPublic } from './mirror-public.ts';
import { asPool, type Source } from './one-transaction.ts';

/** The public, as it will be once a release is applied. Nobody else sees it; with `close` nothing of it is left. */
export interface Preview {
  reader: Source;
  close(): Promise<void>;
}

interface Rooms {
  /** Connected to management's database, where releases are rehearsed. */
  previews: pg.Pool;
  publisher: pg.Pool;
  storage: Storage;
}

export interface Rehearsed {
  id: string;
  editionYear: number;
  kind: ReleaseKind;
  state: ReleaseState;
  applyAt: Date | string;
  content: ReleaseContent;
  contentHash: string;
}

/** Whoever may not know of the release hears what they would hear of none. */
export async function releaseToRehearse(desk: Desk, releaseId: string): Promise<Rehearsed> {
  const [release] = isUuid(releaseId)
    ? await desk.em.execute<Rehearsed[]>(
        `select id, edition_year as "editionYear", kind, state, apply_at as "applyAt", content, content_hash as "contentHash" from releases where id = ?`,
        [releaseId],
      )
    : [];
  if (!release || !holds(desk, 'ORGANIZER', { editionYear: release.editionYear }) || !(await mayReadContent(desk.em, release)))
    throw fault('NOT_FOUND', 'There is no release with this id to preview.');
  if (!isWaiting(release.state)) throw fault('BAD_REQUEST', 'This release is public or given up: there is nothing to preview.');
  return release;
}

/**
 * Applies a release by the code that will apply it, to a copy of what is public, at the instant at which it is due, in a
 * transaction that is rolled back. Delivery is only read: a transaction there, even one that is rolled back, would show in the
 * sizes and counters that its reader sees. One rehearsal at a time; a reader of delivery never waits for one.
 */
export async function openPreview({ previews, publisher, storage }: Rooms, desk: Desk, releaseId: string): Promise<Preview> {
  const release = await releaseToRehearse(desk, releaseId);
  noteReads(desk, [{ type: 'release', id: release.id, editionYear: release.editionYear }]);
  const client = await previews.connect();
  const end = () =>
    client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  try {
    await client.query('begin');
    await oneRehearsal(client);
    await mirrorPublic(client, publisher);
    await client.query('commit');
    await client.query('begin');
    await oneRehearsal(client);
    await rehearse(client, release, await withheldFiles(desk.em, release.content), storage);
    return { reader: asPool(client), close: end };
  } catch (error) {
    await end();
    if (error instanceof Error && error.name.startsWith('Release')) throw fault('BAD_REQUEST', error.message);
    throw error;
  }
}

const oneRehearsal = (client: pg.PoolClient) => client.query(`select pg_advisory_xact_lock(hashtext('rehearse-release'))`);

async function rehearse(
  client: pg.PoolClient,
  { id, editionYear, kind, applyAt, content, contentHash }: Rehearsed,
  withheld: readonly string[],
  storage: Storage,
): Promise<void> {
  const due = new Date(applyAt);
  // never in the past: a release whose instant is over is applied as soon as it is approved
  await client.query(`select set_config('casegraph.preview_instant', greatest($1::timestamptz, clock_timestamp())::text, true)`, [due.toISOString()]);
  // their addresses, without their bytes
  await client.query(
    `insert into files (hash, mime_type, bytes, byte_length) select f.hash, f."mimeType", '', coalesce(f."byteLength", 0)
     from jsonb_to_recordset($1::jsonb) as f (hash text, "mimeType" text, "byteLength" bigint) on conflict do nothing`,
    [JSON.stringify(neededFiles(content))],
  );
  await applyRelease(asPool(client) as pg.Pool, { id, editionYear, kind, contentHash, applyAt: due, content, withheld }, (hash, mimeType) =>
    readKept(storage, hash, mimeType),
  );
}

import { randomUUID } from 'node:crypto';
import { applyRelease } from '../src/delivery/releases/apply-release.ts';
import { contentHash } from '../src/platform/canonical-json.ts';
import { openPool } from '../src/platform/database/connection.ts';
import type { DataSet } from './data/data-set.ts';
import type { BenchDatabase } from './database.ts';

/** A release each second that changes nothing but the revision, as corrections do all day: what is kept is kept no longer. */
export function releaseEachSecond(database: BenchDatabase, { releases, files }: DataSet) {
  const { editionYear, content } = releases[0]!;
  const again = { organizations: [], cases: content.cases.slice(-1), removals: [] };
  const pool = openPool(database.publisher, { max: 1, statementTimeout: 60_000 });
  const release = () =>
    applyRelease(
      pool,
      { id: randomUUID(), editionYear, kind: 'RESULTS', contentHash: contentHash(again), applyAt: new Date('2020-01-01T00:00:00Z'), content: again },
      (hash) => Promise.resolve(files.get(hash)!),
    );
  let last: Promise<unknown> = release();
  const timer = setInterval(() => {
    last = last.then(release);
  }, 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await last;
      await pool.end();
    },
  };
}

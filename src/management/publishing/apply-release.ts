import type { EntityManager } from '@mikro-orm/postgresql';
import { applyRelease as applyToDelivery, sealParts, withoutFiles } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';
import { filesForRelease } from './kept-files.ts';
import { scheduleTelling } from './tell-of-release.job.ts';
import type { Publishing } from './publishing-context.ts';
import { withheldFiles } from './withheld-files.ts';

/** What applying needs: a way into both houses. */
export interface Press extends Publishing {
  /** Forked for each release. */
  em: EntityManager;
}

interface Row {
  edition_year: number;
  kind: ReleaseKind;
  apply_at: string | Date;
  content: ReleaseContent;
  content_hash: string;
}

/**
 * Makes an approved release public, at its instant or later. The two databases cannot commit together: delivery commits
 * first and keeps the release's id, so that doing it again after a crash in between finds it there and changes nothing.
 * Says whether there was anything to do. Throws `ReleaseNotDue` before the instant, by delivery's clock.
 */
export async function applyRelease({ em, publisher, storage }: Press, releaseId: string): Promise<boolean> {
  return em.fork().transactional(async (em) => {
    // delivery may work for longer than a transaction may idle, and the row has to stay locked as long: see abortRelease
    await em.execute(`set local idle_in_transaction_session_timeout = 0`);
    const [release] = await em.execute<Row[]>(
      `select edition_year, kind, apply_at, content, content_hash from releases where id = ? and state = 'APPROVED' for update`,
      [releaseId],
    );
    if (!release) return false;

    const readFile = filesForRelease(em, storage);
    const withheld = await withheldFiles(em, release.content);
    const { stage } = withoutFiles(release.content, withheld);
    const { revision, appliedAt } = await applyToDelivery(
      publisher,
      {
        id: releaseId,
        editionYear: release.edition_year,
        kind: release.kind,
        contentHash: release.content_hash,
        applyAt: new Date(release.apply_at),
        content: release.content,
        withheld,
        ...(stage ? { sealed: (await sealParts(stage, readFile)).map(({ bytes }) => bytes) } : {}),
      },
      readFile,
    );
    await em.execute(`update releases set state = 'APPLIED', failure = null, revision = ?, applied_at = ?, withheld_files = ?::text[] where id = ?`, [
      revision,
      appliedAt,
      `{${withheld.join(',')}}`,
      releaseId,
    ]);
    await scheduleTelling(em, releaseId);
    return true;
  });
}

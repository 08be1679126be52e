import type pg from 'pg';
import type { ReleaseKind } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { type AppliedRelease, findAppliedRelease } from './find-applied-release.ts';
import { publishBooks, withdrawBooks } from './publish-books.ts';
import { publishCases } from './publish-cases.ts';
import { publishEdition, publishHonours } from './publish-edition.ts';
import { dropLooseFiles, filesOfCases, publishFiles, type ReadFile } from './publish-files.ts';
import { dropUnknownOrganizations, publishOrganizations } from './publish-organizations.ts';
import { publishSealed, withdrawSealed } from './publish-sealed.ts';
import { openSecretShowcase, publishShowcase, shortenShowcase, stageIsOver } from './publish-showcase.ts';
import type { Publication } from './publication.ts';
import { hasMoved } from './has-moved.ts';
import type { ReleaseContent } from './release-content.ts';
import { ReleaseAltered, ReleaseNotDue, ReleaseStale } from './release-problems.ts';
import { removeCases } from './remove-cases.ts';
import { withoutFiles } from './without-files.ts';

export interface Release {
  id: string;
  editionYear: number;
  kind: ReleaseKind;
  contentHash: string;
  applyAt: Date;
  content: ReleaseContent;
  /** Files that are left out of what was approved, with what they belong to: nobody may see them any more. */
  withheld?: readonly string[];
  /** For a secret programme: its parts as screens fetch them beforehand, in no order. */
  sealed?: readonly Buffer[];
}

// any number that nothing else in this database locks
export const oneReleaseAtATime = 7_203_118;

/**
 * Makes a release public, all of it or nothing, at its instant or later, and once: a release that was applied before is
 * left alone, and what it got then is handed back. Throws where it is not due, or is not what was approved.
 */
export async function applyRelease(publisher: pg.Pool, release: Release, readFile: ReadFile): Promise<AppliedRelease> {
  const { id } = release;
  if (contentHash(release.content) !== release.contentHash) throw new ReleaseAltered(id, 'its documents do not have the hash that was approved');
  const content = withoutFiles(release.content, release.withheld ?? []);

  return inTransaction(publisher, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [oneReleaseAtATime]);
    const applied = await findAppliedRelease(client, id);
    if (applied) return applied;

    if (await hasMoved(client, release.editionYear, content)) throw new ReleaseStale(id);
    const { revision, appliedAt } = await takeRevision(client, release);
    const editionId = await publishEdition({ client, releaseId: id, revision }, release.editionYear, content.edition);
    const publication: Publication = { client, releaseId: id, editionId, revision, appliedAt };
    if (release.kind === 'RESULTS') await stageIsOver(publication, release.applyAt);
    const touched = [...content.cases.map((one) => one.id), ...content.removals.map((one) => one.caseId)];
    const filesBefore = await filesOfCases(client, touched);

    await publishOrganizations(publication, content.organizations);
    await shortenShowcase(publication, content.removals);
    // also where a language or a picture of a case goes: what is taken down is not kept in print, nor by screens
    const gone = release.kind === 'TAKE_DOWN' ? touched : content.removals.map((one) => one.caseId);
    const bookFiles = await withdrawBooks(publication, gone);
    await withdrawSealed(publication, gone);
    await removeCases(publication, content.removals);
    await publishFiles(publication, content, readFile);
    await publishCases(publication, content.cases, content.reason ?? null);
    if (content.showcase) await publishShowcase(publication, content.showcase);
    if (content.stage) {
      await openSecretShowcase(publication, content.stage.showcaseId);
      await publishSealed(publication, release.sealed ?? []);
    }
    if (content.honours) await publishHonours(publication, content.honours, content);
    if (content.books) bookFiles.push(...(await publishBooks(publication, content.books)));
    await dropLooseFiles(publication, [...filesBefore, ...bookFiles]);
    await dropUnknownOrganizations(client);
    return { revision, appliedAt };
  });
}

/** The next number and the instant of the release, decided by this database's clock. */
export async function takeRevision(
  client: pg.PoolClient,
  { id, editionYear, kind, contentHash, applyAt }: Omit<Release, 'content'>,
): Promise<AppliedRelease> {
  const { rows } = await client.query<AppliedRelease & { early: boolean }>(
    `select now as "appliedAt", now < $1 as early, (select coalesce(max(revision), 0) + 1 from releases) as revision
     from (select date_trunc('milliseconds', instant()) as now) clock`,
    [applyAt],
  );
  const { revision, appliedAt, early } = rows[0]!;
  if (early) throw new ReleaseNotDue(applyAt);
  await client.query(`insert into releases (revision, id, edition_year, kind, content_hash, applied_at) values ($1, $2, $3, $4, $5, $6)`, [
    revision,
    id,
    editionYear,
    kind,
    contentHash,
    appliedAt,
  ]);
  return { revision, appliedAt };
}

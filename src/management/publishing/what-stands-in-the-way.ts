import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { hasMoved, meet } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { anotherWaits, consentIsGone, isStale } from './publishing-problems.ts';
import type { Release } from './release.entity.ts';
import { withheldFiles } from './withheld-files.ts';

interface Waiting {
  kind: ReleaseKind;
  applyAt: string | Date;
  editionYear: number;
  content: ReleaseContent;
}

/**
 * Why a release may not be approved although its hash is right: what it replaces has changed, somebody shown in a file of it has taken their
 * consent back, or an approved release waits
 * that changes the same. So whatever waits for its instant can be applied then, and never fails on a stage. A take-down does
 * not wait for anybody: what it makes stale is given up.
 */
export async function whatStandsInTheWay(em: EntityManager, publisher: pg.Pool, release: Release): Promise<Refusal | undefined> {
  // two approvals of two releases that meet would each not see the other
  await em.execute(`select pg_advisory_xact_lock(hashtext('approve-release'))`);
  const content = await contentOf(em, release.id);
  if (await hasMoved(publisher, release.editionYear, content)) return isStale();
  if (release.kind === 'TAKE_DOWN') return undefined;
  if ((await withheldFiles(em, content)).length > 0) return consentIsGone();
  const waiting = await em.execute<Waiting[]>(
    `select kind, apply_at as "applyAt", edition_year as "editionYear", content from releases where state = 'APPROVED' and kind <> 'TAKE_DOWN' order by apply_at, id`,
  );
  const other = waiting.find(({ content: theirs, editionYear }) => meet(content, theirs, editionYear === release.editionYear));
  return other && anotherWaits(other.kind, new Date(other.applyAt).toISOString());
}

export async function contentOf(em: EntityManager, releaseId: string): Promise<ReleaseContent> {
  const [row] = await em.execute<[{ content: ReleaseContent }]>(`select content from releases where id = ?`, [releaseId]);
  return row.content;
}

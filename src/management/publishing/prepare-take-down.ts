import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { notFound } from '../identity/index.ts';
import { publicCase } from './public-shelf.ts';
import type { Publishing } from './publishing-context.ts';
import type { KindOfRelease } from './release-kind.ts';
import { reasonTooLong, reasonUnreadable, slugRequired, takeDownInForce } from './publishing-problems.ts';

const longestReason = 300;

interface TakeDown {
  edition: number;
  slug?: string | null;
  reason?: string | null;
}

export const takeDownRelease: KindOfRelease = { takes: ['slug', 'reason'], prepare: prepareTakeDown };

/** A take-down: a public case of the edition, by its slug, and why, in words fit for the public. */
async function prepareTakeDown(em: EntityManager, input: TakeDown, { publisher }: Publishing): Promise<Outcome<ReleaseContent>> {
  const { edition: year, slug } = input;
  const reason = tidy(input.reason ?? '') || null;
  const problems: Refusal[] = [];
  if (!slug) problems.push(slugRequired());
  if (reason && !isOneLine(reason)) problems.push(reasonUnreadable());
  else if (reason && isLongerThan(reason, longestReason)) problems.push(reasonTooLong(longestReason));
  if (!slug || problems.length > 0) return refuse(...problems);

  const caseId = isSlug(slug) ? await publicCase(publisher, year, slug) : undefined;
  if (!caseId) return refuse(notFound('slug'));
  if (await isBeingTakenDown(em, year, caseId)) return refuse(takeDownInForce());
  return done({ organizations: [], cases: [], removals: [{ caseId, slug, reason }] });
}

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

async function isBeingTakenDown(em: EntityManager, year: number, caseId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from releases where edition_year = ? and kind = 'TAKE_DOWN' and state in ('PREPARED', 'APPROVED')
       and content -> 'removals' @> ?::jsonb limit 1`,
    [year, JSON.stringify([{ caseId }])],
  );
  return rows.length > 0;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { lockOwnSubmission } from '../submissions/index.ts';
import { type ItemView, preparationOf, type Side } from './preparation-queries.ts';

type Found = { item: ItemView; refusal?: undefined } | { item?: undefined; refusal: Refusal };

interface Asked {
  submissionId: string;
  askedId: string;
}

/**
 * An item of a case that the caller prepares, with its submission locked until the transaction ends. A case that was not
 * chosen, one of which its owner was not told yet, and somebody else's all answer like one that there is not.
 */
export async function ownItem(em: EntityManager, desk: Desk, { submissionId, askedId }: Asked): Promise<Found> {
  const isWriter = await lockOwnSubmission(em, desk, submissionId);
  return isWriter ? await itemOf(em, 'own', submissionId, askedId) : { refusal: notFound('submissionId') };
}

/** An item of a case that the caller leads, locked in the same way. */
export async function ledItem(em: EntityManager, { submissionId, askedId }: Asked): Promise<Found> {
  if (!isUuid(submissionId)) return { refusal: notFound('submissionId') };
  await em.execute('select 1 from submissions where id = ? for update', [submissionId]);
  return await itemOf(em, 'led', submissionId, askedId);
}

async function itemOf(em: EntityManager, side: Side, submissionId: string, askedId: string): Promise<Found> {
  const preparation = await preparationOf(em, side, submissionId);
  if (!preparation) return { refusal: notFound('submissionId') };
  const item = preparation.items.find(({ asked }) => asked.id === askedId);
  return item ? { item } : { refusal: notFound('askedId') };
}

/** The item as it is after an act. */
export async function itemAfter(em: EntityManager, side: Side, { submissionId, asked }: ItemView): Promise<ItemView> {
  const found = await itemOf(em, side, submissionId, asked.id);
  return found.item!;
}

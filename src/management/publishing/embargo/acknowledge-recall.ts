import type { AcknowledgeRecallInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../../identity/index.ts';
import { acknowledgedBefore, notRecalled } from './embargo-problems.ts';
import { packageById, type PackageView } from './embargo-queries.ts';

/** Says for a partner that it has removed every copy. A program can say the same at the package's address. */
export const acknowledgeRecall = (desk: Desk, input: AcknowledgeRecallInput): Promise<Outcome<PackageView>> =>
  once(desk, 'acknowledgeRecall', input, async ({ em }) => {
    const rows = isUuid(input.packageId)
      ? await em.execute<{ isRecalled: boolean; isAcknowledged: boolean }[]>(
          `select o.recalled_at is not null as "isRecalled", p.acknowledged_at is not null as "isAcknowledged"
           from embargo_packages p join embargo_offers o on o.id = p.offer_id
           where p.id = ? and o.confirmed_at is not null and p.partner_id = any (own_partners()) for update of p`,
          [input.packageId],
        )
      : [];
    if (!rows[0]) return refuse(notFound('packageId'));
    if (!rows[0].isRecalled) return refuse(notRecalled());
    if (rows[0].isAcknowledged) return refuse(acknowledgedBefore());
    await em.execute(`update embargo_packages set acknowledged_at = instant(), acknowledged_by = ? where id = ?`, [desk.person.id, input.packageId]);
    return done(await packageById(em, input.packageId));
  });

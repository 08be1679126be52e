import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../../identity/index.ts';
import { endedNotice, tellContacts, tellPartner } from '../../partners/index.ts';

/** What was given up longer ago is told to nobody: a partner that comes later never held it. */
const lookBackDays = 3;

interface Ended {
  id: string;
  partnerId: string;
  /** The message's id: the same whenever it is looked for, so that each is told once. */
  messageId: string;
  at: string;
}

/**
 * Tells partners that a release which they were handed under embargo was given up, so that every copy goes. Looked for in a round: whoever
 * gives a release up, or the program that finds it stale, need not know who was handed it.
 */
export const tellOfEndedPackages = (em: EntityManager): Promise<number> =>
  asSystem(em, 'partners', (em) =>
    em.transactional(async (em) => {
      const ended = await em.execute<Ended[]>(
        `select p.id, p.partner_id as "partnerId", md5('embargo.ended ' || p.id)::uuid as "messageId", r.aborted_at as at
         from releases r join embargo_offers o on o.release_id = r.id join embargo_packages p on p.offer_id = o.id
         where r.state = 'ABORTED' and r.aborted_at > instant() - make_interval(days => ?) and o.confirmed_by is not null and o.recalled_by is null
           and not exists (select from notices n where n.event = ? and n.key = p.id::text)
         order by p.id`,
        [lookBackDays, endedNotice.event],
      );
      for (const { id, partnerId, messageId, at } of ended) {
        await tellPartner(em, partnerId, { wanted: 'EMBARGO', type: 'embargo.ended', at: new Date(at), data: { packageId: id }, messageId });
        await tellContacts(em, partnerId, { template: endedNotice, key: id });
      }
      return ended.length;
    }),
  );

import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tellOfAccount } from './account-events.ts';
import { byAddress, mayTry } from './attempts.ts';
import { tryLater } from './identity-problems.ts';
import { offerLinkTask, type OfferLink } from './offer-link.job.ts';
import type { FrontDoor } from './reception.ts';

/**
 * Takes a wish for a link. Whether there is an account, and whether the address is one at all, is looked up by a job: the
 * answer comes in the same words and after the same work for every address.
 */
export async function requestLink({ em, box, from, language }: FrontDoor, purpose: OfferLink['purpose'], email: string): Promise<Outcome<object>> {
  if (!(await mayTry(em, box, byAddress(from)))) return refuse(tryLater());
  const wish: OfferLink = { purpose, email: email.slice(0, 300).toWellFormed(), language };
  await em.fork().transactional(async (em) => {
    await em.execute(`select graphile_worker.add_job(?, json_build_object('sealed', ?::text), max_attempts := 5)`, [
      offerLinkTask,
      box.seal(offerLinkTask, JSON.stringify(wish)),
    ]);
    // whose it is, is not looked up here: the entry is the same for every address
    await tellOfAccount(em, { act: 'requestLink', personId: null, facts: { purpose } });
  });
  return done({});
}

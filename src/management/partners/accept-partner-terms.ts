import type { AcceptPartnerTermsInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { agreedBefore, notTheNewest, onlyContacts } from './partner-problems.ts';
import { newestTerms, partnerById, type PartnerView } from './partner-queries.ts';
import { tendedPartner } from './tended-partner.ts';

/** Agrees to exactly the document that was read: its hash comes along, as an approval's does. */
export const acceptPartnerTerms = (desk: Desk, input: AcceptPartnerTermsInput): Promise<Outcome<PartnerView>> =>
  once(desk, 'acceptPartnerTerms', input, async ({ em }) => {
    const { done: partner, refusals } = await tendedPartner(em, input.partnerId);
    if (!partner) return refuse(...refusals);
    if (!partner.isTheirs) return refuse(onlyContacts());
    const newest = (await newestTerms(em)).find(({ kind }) => kind === input.kind);
    if (!newest || newest.version !== input.version || newest.contentHash !== input.contentHash) return refuse(notTheNewest());
    const rows = await em.execute<unknown[]>(
      `insert into partner_acceptances (partner_id, kind, version, accepted_by) values (?, ?, ?, ?) on conflict do nothing returning 1`,
      [partner.id, input.kind, input.version, desk.person.id],
    );
    return rows.length === 0 ? refuse(agreedBefore()) : done(await partnerById(em, partner.id));
  });

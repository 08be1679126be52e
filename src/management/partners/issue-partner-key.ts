import type { IssuePartnerKeyInput } from '../../generated/schema.ts';
import { type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Issued, issueKeyFor } from '../keys/index.ts';
import { partnerSuspended, termsNotAccepted } from './partner-problems.ts';
import { hasAgreed } from './partner-queries.ts';
import { tendedPartner } from './tended-partner.ts';

/** Makes a key of a partner, once it has agreed to what the key is for. */
export const issuePartnerKey = (desk: Desk, input: IssuePartnerKeyInput): Promise<Outcome<Issued>> =>
  issueKeyFor(desk, 'issuePartnerKey', { ...input, kind: 'PARTNER' }, async (em) => {
    const { done: partner, refusals } = await tendedPartner(em, input.partnerId);
    if (!partner) return refuse(...refusals);
    if (partner.isSuspended) return refuse(partnerSuspended());
    if (!(await hasAgreed(em, partner.id, 'STANDARD'))) return refuse(termsNotAccepted('STANDARD'));
    if (input.scopes.includes('EMBARGO') && !(await hasAgreed(em, partner.id, 'EMBARGO'))) return refuse(termsNotAccepted('EMBARGO'));
    return { done: { partnerId: partner.id } };
  });

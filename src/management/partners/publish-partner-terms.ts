import type { PublishPartnerTermsInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, once } from '../identity/index.ts';
import { badDocument, badHash } from './partner-problems.ts';
import { tellContacts, termsNotice } from './partner-notices.ts';
import type { TermsView } from './partner-queries.ts';
import { isDocument, isHash, runsEverything } from './partner-rules.ts';

/**
 * Publishes a new version of terms. Keys that were made before go on working: whoever has agreed to what was there then may
 * use what was promised then. New keys, webhooks and packages ask for the newest.
 */
export async function publishPartnerTerms(desk: Desk, input: PublishPartnerTermsInput): Promise<Outcome<TermsView>> {
  if (!runsEverything(desk)) return refuse(notAllowed());
  const wrong = [...(isDocument(input.address) ? [] : [badDocument()]), ...(isHash(input.contentHash) ? [] : [badHash()])];
  if (wrong.length > 0) return refuse(...wrong);

  return once(desk, 'publishPartnerTerms', input, async ({ em }) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('partner-terms'), 1)`);
    const rows = await em.execute<(Omit<TermsView, 'publishedAt'> & { publishedAt: string })[]>(
      `insert into partner_terms (kind, version, document_url, content_hash, published_by)
       select ?, coalesce(max(version), 0) + 1, ?, ?, ? from partner_terms where kind = ?
       returning kind, version, document_url as address, content_hash as "contentHash", published_at as "publishedAt"`,
      [input.kind, input.address, input.contentHash, desk.person.id, input.kind],
    );
    const partners = await em.execute<{ id: string }[]>('select id from partners where suspended_at is null');
    for (const { id } of partners) await tellContacts(em, id, { template: termsNotice, key: `${id} ${input.kind} ${rows[0]!.version}` });
    return done({ ...rows[0]!, publishedAt: new Date(rows[0]!.publishedAt).toISOString() });
  });
}

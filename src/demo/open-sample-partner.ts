import type { Desk } from '../management/identity/index.ts';
import { createPartner, publishPartnerTerms } from '../management/partners/index.ts';
import { sha256Hex } from '../platform/canonical-json.ts';
import type { Outcome } from '../platform/graph/refusal.ts';

/** A partner media with one contact, who has not agreed to anything yet, and terms to agree to. Leaves alone what is there. */
export async function openSamplePartner(organizer: Desk, contact: string): Promise<void> {
  const there = async (table: 'partner_terms' | 'partners', where = 'true') =>
    (await organizer.em.execute<unknown[]>(`select from ${table} where ${where} limit 1`)).length > 0;
  for (const kind of ['STANDARD', 'EMBARGO'] as const) {
    if (await there('partner_terms', `kind = '${kind}'`)) continue;
    const address = `https://example.org/sample-terms-${kind.toLowerCase()}`;
    const input = { idempotencyKey: `sample-terms-${kind}`, kind, address, contentHash: sha256Hex(`sample terms: ${kind}`) };
    granted(await publishPartnerTerms(organizer, input));
  }
  if (await there('partners')) return;
  const quota = { requestsPerDay: 20_000, bytesPerDay: 2_000_000_000 };
  granted(await createPartner(organizer, { idempotencyKey: 'sample-partner', name: 'Newsroom (sample)', contacts: [contact], ...quota }));
}

function granted<T>({ done, refusals }: Outcome<T>): T {
  if (refusals) throw new Error(`the sample partner was refused: ${refusals[0]!.sentence.en}`);
  return done;
}

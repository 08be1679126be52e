import type { EntityManager } from '@mikro-orm/postgresql';
import { withoutFiles } from '../../../delivery/releases/index.ts';
import type { NamedKey, ReleaseContent } from '../../../delivery/releases/release-content.ts';
import type { EmbargoState, ReleaseState } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { appendEntry } from '../../audit/index.ts';
import { asSystem, type Desk, type HeldKey } from '../../identity/index.ts';
import { withheldFiles } from '../withheld-files.ts';
import { stateOf } from './embargo-queries.ts';

/** Who reads: a program with a partner's key, or one of its contacts. */
export type Reader = { key: HeldKey; desk?: undefined } | { desk: Desk; key?: undefined };

export interface PackageRead {
  id: string;
  partnerId: string;
  partnerName: string;
  state: EmbargoState;
  releaseState: ReleaseState;
  recallReason: string | null;
  acknowledgedAt: Date | null;
  confirmedAt: Date;
  embargoedUntil: Date;
  editionYear: number;
  content: ReleaseContent;
  fields: NamedKey[];
  termsAddress: string;
}

/** A package of the reader's own partners. Undefined for whatever is not there for them: nothing tells which. */
export async function findPackage(em: EntityManager, reader: Reader, id: string): Promise<PackageRead | undefined> {
  if (!isUuid(id)) return undefined;
  const own = await partnersOf(reader);
  if (own.length === 0) return undefined;
  return asSystem(em, 'partners', async (em) => {
    const rows = await em.execute<(Omit<PackageRead, 'state'> & { isRecalled: boolean })[]>(
      `select p.id, p.partner_id as "partnerId", m.name as "partnerName", o.recalled_at is not null as "isRecalled", o.recall_reason as "recallReason",
         p.acknowledged_at as "acknowledgedAt", o.confirmed_at as "confirmedAt", r.state as "releaseState", r.apply_at as "embargoedUntil",
         r.edition_year as "editionYear", case when o.recalled_at is null and r.state = 'APPROVED' then r.content end as content,
         (select e.fields from editions e where e.year = r.edition_year) as fields,
         (select t.document_url from partner_acceptances a join partner_terms t on t.kind = a.kind and t.version = a.version
           where a.partner_id = p.partner_id and a.kind = 'EMBARGO' order by a.version desc limit 1) as "termsAddress"
       from embargo_packages p join embargo_offers o on o.id = p.offer_id join releases r on r.id = o.release_id join partners m on m.id = p.partner_id
       where p.id = ? and o.confirmed_at is not null and m.suspended_at is null and p.partner_id = any (?::uuid[])`,
      [id, `{${own.join()}}`],
    );
    const row = rows[0];
    if (!row) return undefined;
    const { isRecalled, ...rest } = row;
    const at = (instant: Date) => new Date(instant);
    // null where nothing is handed out; partners get as little of somebody who took their consent back as the public will
    const content = rest.content && withoutFiles(rest.content, await withheldFiles(em, rest.content));
    return {
      ...{ ...rest, content },
      ...{ confirmedAt: at(rest.confirmedAt), embargoedUntil: at(rest.embargoedUntil) },
      state: stateOf({ isConfirmed: true, isRecalled, releaseState: rest.releaseState }),
    };
  });
}

async function partnersOf({ key, desk }: Reader): Promise<string[]> {
  if (key) return key.partnerId !== null && key.scopes.includes('EMBARGO') ? [key.partnerId] : [];
  const rows = await desk.em.execute<{ id: string }[]>(`select unnest(own_partners()) as id`);
  return rows.map(({ id }) => id);
}

/** Writes down that somebody reads, before they do: who cannot be recorded gets nothing. */
export const recordRead = (em: EntityManager, { key, desk }: Reader, { id, partnerId, editionYear }: PackageRead, what: string): Promise<void> =>
  asSystem(em, 'partners', (em) =>
    em.transactional(async (em) => {
      await em.execute(`insert into embargo_reads (package_id, partner_id, key_id, person_id, what) values (?, ?, ?, ?, ?)`, [
        ...[id, partnerId, key?.id ?? null, desk?.person.id ?? null, what],
      ]);
      await appendEntry(em, {
        ...{ act: 'readEmbargoPackage', personId: desk?.person.id ?? null, sessionId: desk?.sessionId || null },
        ...{ subjectType: 'embargoPackage', subjectId: id, editionYear },
        facts: { ...(key ? { keyId: key.id } : {}), what },
      });
    }),
  );

/** Writes down that a partner's program has removed what was recalled. Saying it again changes nothing. */
export const acknowledgeWithKey = (em: EntityManager, key: HeldKey, { id, editionYear }: PackageRead): Promise<void> =>
  asSystem(em, 'partners', (em) =>
    em.transactional(async (em) => {
      const rows = await em.execute<unknown[]>(
        `update embargo_packages set acknowledged_at = instant(), acknowledged_with = ? where id = ? and acknowledged_at is null returning 1`,
        [key.id, id],
      );
      if (rows.length === 0) return;
      await appendEntry(em, {
        ...{ act: 'acknowledgeRecall', personId: null, sessionId: null, subjectType: 'embargoPackage', subjectId: id, editionYear },
        facts: { keyId: key.id },
      });
    }),
  );

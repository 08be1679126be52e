import type { EntityManager } from '@mikro-orm/postgresql';
import type { PartnerTermsKind } from '../../generated/schema.ts';

/** A partner as its contacts and organizers of all editions read it. Instants are ISO 8601 texts. */
export interface PartnerView {
  id: string;
  name: string;
  organizationId: string | null;
  isSuspended: boolean;
  requestsPerDay: number;
  bytesPerDay: number;
  version: number;
  contacts: string[];
  acceptances: { kind: PartnerTermsKind; version: number; acceptedBy: string; acceptedAt: string }[];
}

const select = `
  select p.id, p.name, p.organization_id as "organizationId", p.suspended_at is not null as "isSuspended", p.requests_per_day as "requestsPerDay",
    p.bytes_per_day as "bytesPerDay", p.version,
    coalesce((select jsonb_agg(c.address order by c.address) from partner_contacts c where c.partner_id = p.id), '[]') as contacts,
    coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'version', a.version, 'acceptedBy', who.name, 'acceptedAt', a.accepted_at)
      order by a.accepted_at desc, a.kind) from partner_acceptances a join people who on who.id = a.accepted_by where a.partner_id = p.id), '[]') as acceptances
  from partners p`;

const view = (row: PartnerView): PartnerView => ({
  ...row,
  bytesPerDay: Number(row.bytesPerDay),
  acceptances: row.acceptances.map((one) => ({ ...one, acceptedAt: new Date(one.acceptedAt).toISOString() })),
});

/** Those that the person acting may see; the database's policies say which. Their own are those that they are a contact of. */
export async function partnersSeen(em: EntityManager, isOwn: boolean): Promise<PartnerView[]> {
  const rows = await em.execute<PartnerView[]>(`${select} where not ?::boolean or p.id = any (own_partners()) order by p.name, p.id limit 200`, [
    isOwn,
  ]);
  return rows.map(view);
}

export async function partnerById(em: EntityManager, id: string): Promise<PartnerView> {
  return view((await em.execute<PartnerView[]>(`${select} where p.id = ?`, [id]))[0]!);
}

export interface TermsView {
  kind: PartnerTermsKind;
  version: number;
  address: string;
  contentHash: string;
  publishedAt: string;
}

export async function newestTerms(em: EntityManager): Promise<TermsView[]> {
  const rows = await em.execute<TermsView[]>(
    `select distinct on (kind) kind, version, document_url as address, content_hash as "contentHash", published_at as "publishedAt"
     from partner_terms order by kind desc, version desc`,
  );
  return rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt).toISOString() }));
}

/** Whether a partner has agreed to the newest terms of a kind. Where none were published, nobody can have. */
export async function hasAgreed(em: EntityManager, partnerId: string, kind: PartnerTermsKind): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select from partner_acceptances where partner_id = ? and kind = ? and version = (select max(version) from partner_terms where kind = ?)`,
    [partnerId, kind, kind],
  );
  return rows.length === 1;
}

export interface KeyDayView {
  keyId: string;
  day: string;
  requests: number;
  refused: number;
  bytes: number;
  lastAt: string;
}

export async function usageOf(em: EntityManager, partnerId: string, days: number): Promise<KeyDayView[]> {
  const rows = await em.execute<KeyDayView[]>(
    `select key_id as "keyId", to_char(day, 'YYYY-MM-DD') as day, requests, refused, bytes, last_at as "lastAt" from key_usage
     where partner_id = ? and day > (instant() at time zone 'UTC')::date - ?::int order by day desc, last_at desc, key_id limit 2000`,
    [partnerId, days],
  );
  return rows.map((row) => ({
    ...row,
    requests: Number(row.requests),
    refused: Number(row.refused),
    bytes: Number(row.bytes),
    lastAt: new Date(row.lastAt).toISOString(),
  }));
}

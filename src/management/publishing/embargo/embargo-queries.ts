import type { EntityManager } from '@mikro-orm/postgresql';
import type { EmbargoState, ReleaseState } from '../../../generated/schema.ts';

interface Somebody {
  id: string;
  name: string;
  email: string;
}

/** A package as its partner reads of it. Instants are ISO 8601 texts. */
export interface PackageView {
  id: string;
  offerId: string;
  partnerId: string;
  partnerName: string;
  edition: number;
  state: EmbargoState;
  embargoedUntil: string;
  recallReason: string | null;
  recalledAt: string | null;
  acknowledgedAt: string | null;
}

export interface ReadView {
  at: string;
  keyId: string | null;
  person: Somebody | null;
  what: string;
}

export interface OfferView {
  id: string;
  releaseId: string;
  contentHash: string;
  state: EmbargoState;
  proposedBy: Somebody;
  confirmedBy: Somebody | null;
  packages: { package: PackageView; reads: ReadView[] }[];
}

interface Standing {
  isConfirmed: boolean;
  isRecalled: boolean;
  releaseState: ReleaseState;
}

/** A recall stands whatever becomes of the release: copies are to be removed all the same. */
export const stateOf = ({ isConfirmed, isRecalled, releaseState }: Standing): EmbargoState => {
  if (isRecalled) return 'RECALLED';
  if (releaseState !== 'APPROVED') return 'ENDED';
  return isConfirmed ? 'OFFERED' : 'PROPOSED';
};

type Row<View> = Omit<View, 'state'> & Standing;
const standing = `o.confirmed_at is not null as "isConfirmed", o.recalled_at is not null as "isRecalled", r.state as "releaseState"`;
const packages = `
  select p.id, p.offer_id as "offerId", p.partner_id as "partnerId", m.name as "partnerName", r.edition_year as edition, r.apply_at as "embargoedUntil",
    o.recall_reason as "recallReason", o.recalled_at as "recalledAt", p.acknowledged_at as "acknowledgedAt", ${standing}
  from embargo_packages p join embargo_offers o on o.id = p.offer_id join releases r on r.id = o.release_id join partners m on m.id = p.partner_id`;

const iso = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
function packageView({ isConfirmed, isRecalled, releaseState, ...row }: Row<PackageView>): PackageView {
  return {
    ...row,
    state: stateOf({ isConfirmed, isRecalled, releaseState }),
    embargoedUntil: iso(row.embargoedUntil)!,
    recalledAt: iso(row.recalledAt),
    acknowledgedAt: iso(row.acknowledgedAt),
  };
}

/** What a partner was handed. Whoever only wants it to be is not heard of. */
export async function packagesOf(em: EntityManager, partnerId: string): Promise<PackageView[]> {
  const rows = await em.execute<Row<PackageView>[]>(
    `${packages} where p.partner_id = ? and o.confirmed_at is not null order by o.confirmed_at desc, p.id limit 50`,
    [partnerId],
  );
  return rows.map(packageView);
}

export async function packageById(em: EntityManager, id: string): Promise<PackageView> {
  return packageView((await em.execute<Row<PackageView>[]>(`${packages} where p.id = ?`, [id]))[0]!);
}

const somebody = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;
const offers = `
  select o.id, o.release_id as "releaseId", o.content_hash as "contentHash", ${standing}, ${somebody('a')} as "proposedBy", ${somebody('b')} as "confirmedBy"
  from embargo_offers o join releases r on r.id = o.release_id join people a on a.id = o.proposed_by left join people b on b.id = o.confirmed_by`;

async function withPackages(em: EntityManager, rows: Row<Omit<OfferView, 'packages'>>[]): Promise<OfferView[]> {
  if (rows.length === 0) return [];
  const ids = `{${rows.map(({ id }) => id).join()}}`;
  const all = (await em.execute<Row<PackageView>[]>(`${packages} where p.offer_id = any (?::uuid[]) order by m.name, p.id`, [ids])).map(packageView);
  const reads = await em.execute<(ReadView & { packageId: string })[]>(
    `select x.package_id as "packageId", x.at, x.key_id as "keyId", x.what, ${somebody('a')} as person
     from (select *, row_number() over (partition by package_id order by at desc, id) as n from embargo_reads
       where package_id = any (?::uuid[])) x left join people a on a.id = x.person_id where x.n <= 200 order by x.at desc, x.id`,
    [`{${all.map(({ id }) => id).join()}}`],
  );
  const readsOf = Map.groupBy(reads, ({ packageId }) => packageId);
  return rows.map(({ isConfirmed, isRecalled, releaseState, ...row }) => ({
    ...row,
    state: stateOf({ isConfirmed, isRecalled, releaseState }),
    packages: all
      .filter(({ offerId }) => offerId === row.id)
      .map((one) => ({ package: one, reads: (readsOf.get(one.id) ?? []).map(({ packageId: _, ...read }) => ({ ...read, at: iso(read.at)! })) })),
  }));
}

/** For organizers of all editions; for everybody else the database holds none. */
export async function offersOf(em: EntityManager, editionYear: number): Promise<OfferView[]> {
  const runs = await em.execute<unknown[]>(`select where organizes_everything()`);
  if (runs.length === 0) return [];
  return withPackages(
    em,
    await em.execute<Row<Omit<OfferView, 'packages'>>[]>(`${offers} where r.edition_year = ? order by o.proposed_at desc, o.id limit 50`, [
      editionYear,
    ]),
  );
}

export async function offerById(em: EntityManager, id: string): Promise<OfferView> {
  return (await withPackages(em, await em.execute<Row<Omit<OfferView, 'packages'>>[]>(`${offers} where o.id = ?`, [id])))[0]!;
}

import { type OrganizationRow, organizationColumns } from '../organizations/organization-row.ts';
import { rowById, rowsByKey } from '../rows-by-key.ts';
import { atRevision, type Shelf, type Statement } from '../shelf.ts';
import type { EditionRow } from './edition-row.ts';

const columns = `
  e.id, e.year, e.names, e.time_zone as "timeZone", e.applications_open_at as "applicationsOpenAt",
  e.applications_close_at as "applicationsCloseAt", e.reviews_close_at as "reviewsCloseAt", e.showcase_opens_at as "showcaseOpensAt",
  e.showcase_closes_at as "showcaseClosesAt", e.archived_at as "archivedAt", e.fields, e.kinds,
  e.eligibility_rules as "eligibilityRules", e.criteria, e.quotas, e.contact, e.provenance, e.revision,
  e.honour_formula as "honourFormula",
  (select instant()) as now`;

export const editionById = rowById<EditionRow>({
  name: 'editions-by-id',
  of: 'edition',
  text: `select ${columns} from editions e where e.id = any($1::uuid[])`,
});

const allEditions: Statement = {
  name: 'editions',
  of: 'edition',
  text: `select ${columns}, ${atRevision} from editions e order by e.year desc`,
  isWhole: true,
};
const oneEdition: Statement = {
  name: 'edition-by-year',
  of: 'edition',
  text: `select ${columns}, ${atRevision} from editions e where e.year = $1`,
  isWhole: true,
};

export const editionsNewestFirst = (shelf: Shelf): Promise<EditionRow[]> => shelf.read<EditionRow>(allEditions);

export const findEdition = async (shelf: Shelf, year: number): Promise<EditionRow | null> =>
  (await shelf.read<EditionRow>(oneEdition, year))[0] ?? null;

const oneCertificate: Statement = {
  name: 'certificate-by-number',
  text: `select c.number, c.edition_id as "editionId", c.organization_id as "organizationId", ${atRevision} from certificates c where c.number = $1`,
  isWhole: true,
};

export interface CertificateRow {
  number: string;
  editionId: string;
  organizationId: string;
}

/** The certificate that was given out under a number. */
export const findCertificate = async (shelf: Shelf, number: string): Promise<CertificateRow | null> =>
  (await shelf.read<CertificateRow>(oneCertificate, number))[0] ?? null;

/** The organizations that an edition honours, in their order. */
export const honouredByEdition = rowsByKey<OrganizationRow & { editionId: string }>(
  {
    name: 'honours-by-edition',
    text: `select h.edition_id as "editionId", ${organizationColumns('o')}
      from honours h join organizations o on o.id = h.organization_id
      where h.edition_id = any($1::uuid[]) order by h.edition_id, h.position`,
  },
  (row) => row.editionId,
);

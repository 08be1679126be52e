import { rowById, rowsByKey } from '../rows-by-key.ts';
import { type OrganizationRow, organizationColumns } from './organization-row.ts';

export const organizationById = rowById<OrganizationRow>({
  name: 'organizations-by-id',
  text: `select ${organizationColumns('o')} from organizations o where o.id = any($1::uuid[])`,
});

/** The editions that honoured each organization, newest first. */
export const honouringByOrganization = rowsByKey<{ organizationId: string; editionId: string }>(
  {
    name: 'honouring-editions',
    text: `select h.organization_id as "organizationId", h.edition_id as "editionId"
      from honours h join editions e on e.id = h.edition_id
      where h.organization_id = any($1::uuid[]) order by h.organization_id, e.year desc`,
  },
  (row) => row.organizationId,
);

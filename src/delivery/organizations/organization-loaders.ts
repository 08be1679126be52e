import { rowById } from '../rows-by-key.ts';
import { type OrganizationRow, organizationColumns } from './organization-row.ts';

export const organizationById = rowById<OrganizationRow>({
  name: 'organizations-by-id',
  text: `select ${organizationColumns('o')} from organizations o where o.id = any($1::uuid[])`,
});

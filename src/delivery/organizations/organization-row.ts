import type { OrganizationKind } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

export interface OrganizationRow {
  id: string;
  names: Localized;
  kind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
}

export const organizationColumns = (alias: string) => `${alias}.id, ${alias}.names, ${alias}.kind, ${alias}.country as "countryCode"`;

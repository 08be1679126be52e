import type { Role } from '../../generated/schema.ts';
import { type Desk, holds } from '../identity/index.ts';

/** What a role reaches. */
export interface Reach {
  /** Null for all editions. */
  editionYear: number | null;
  /** Null for all fields. */
  fieldKey: string | null;
}

/** Everything: what only those hold whom no edition limits. */
export const allEditions: Reach = { editionYear: null, fieldKey: null };

/** Days that a proposal can be confirmed in. */
export const openDays = 14;

/** Whether somebody is an organizer of everything that a role reaches: only then it is theirs to give or to take. */
export const runs = (desk: Desk, { editionYear, fieldKey }: Reach): boolean =>
  desk.grants.some(
    (grant) =>
      grant.role === 'ORGANIZER' &&
      (grant.editionYear === null || grant.editionYear === editionYear) &&
      (grant.fieldKey === null || grant.fieldKey === fieldKey),
  );

/** Whether somebody runs an edition that a role reaches, and so sees who holds it. */
export const sees = (desk: Desk, { editionYear }: Reach): boolean =>
  editionYear === null ? desk.grants.some(({ role }) => role === 'ORGANIZER') : holds(desk, 'ORGANIZER', { editionYear });

/** Roles that are there for whole editions only. */
const wholeEditions: ReadonlySet<Role> = new Set(['ORGANIZER', 'STAGE_MANAGER']);

export const takesField = (role: Role): boolean => !wholeEditions.has(role);

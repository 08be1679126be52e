import { managementRights } from './management/management-rights.ts';
import { gatherRights } from './platform/rights/check-rights.ts';
import { publicRights } from './rights-in-public.ts';

/** Who may do and see what: the whole table. `docs/rights.md` shows it, and a test walks it. */
export const rights = gatherRights(publicRights, managementRights);

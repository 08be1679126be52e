import { deliveryRights } from './delivery/delivery-rights.ts';
import { managementRights } from './management/management-rights.ts';
import { graphRights } from './platform/graph/graph-rights.ts';
import { mailRights } from './platform/mail/index.ts';
import { gatherRights } from './platform/rights/check-rights.ts';
import { webRights } from './web/index.ts';

/** Who may do and see what: the whole table. `docs/rights.md` shows it, and a test walks it. */
export const rights = gatherRights(graphRights, mailRights, deliveryRights, managementRights, webRights);

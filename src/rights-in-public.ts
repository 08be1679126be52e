import { deliveryRights } from './delivery/delivery-rights.ts';
import { graphRights } from './platform/graph/graph-rights.ts';
import { mailRights } from './platform/mail/mail-rights.ts';
import { gatherRights } from './platform/rights/check-rights.ts';
import { webRights } from './web/index.ts';

/** What is there without the management side, on whatever node. */
export const publicRights = gatherRights(graphRights, mailRights, deliveryRights, webRights);

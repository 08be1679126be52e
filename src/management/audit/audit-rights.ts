import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

export const auditRights: Rights = {
  'EditionDesk.audit': organizerOfTheEdition,
  'AuditEntry.*': organizerOfTheEdition,
  'AuditFact.*': organizerOfTheEdition,
  'AuditEntryEdge.*': organizerOfTheEdition,
  'AuditEntryConnection.*': organizerOfTheEdition,
};

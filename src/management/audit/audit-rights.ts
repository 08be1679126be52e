import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

export const auditRights: Rights = {
  'EditionDesk.audit': organizerOfTheEdition,
  'EditionDesk.audit(personId)': organizerOfTheEdition,
  'EditionDesk.audit(act)': organizerOfTheEdition,
  'EditionDesk.audit(subjectId)': organizerOfTheEdition,
  'EditionDesk.audit(from)': organizerOfTheEdition,
  'EditionDesk.audit(until)': organizerOfTheEdition,
  'EditionDesk.auditCheck': organizerOfTheEdition,
  'AuditCheck.*': organizerOfTheEdition,
  'AuditEntry.*': organizerOfTheEdition,
  'AuditFact.*': organizerOfTheEdition,
  'AuditEntryEdge.*': organizerOfTheEdition,
  'AuditEntryConnection.*': organizerOfTheEdition,
};

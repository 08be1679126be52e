export { appendEntry } from './append-entry.ts';
export { anchorInto, readAnchors } from './audit-anchors.ts';
export { type AuditEntry, hashOfEntry } from './audit-entry.ts';
export { EditionDeskAuditResolver } from './audit.resolver.ts';
export { type ConfidentialRead, noteReads, recordReads } from './confidential-reads.ts';
export { recordAccount } from './record-account.ts';
export { recordAct } from './record-act.ts';
export { entriesInOrder, type Head, verifyChain } from './verify-chain.ts';
export { auditRights } from './audit-rights.ts';

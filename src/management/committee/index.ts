export { committeeNotices } from './committee-notices.ts';
export { CommitteeMutationsResolver, EditionDeskCommitteeResolver, ViewerCommitteeResolver } from './committee.resolver.ts';
export { committeeRights } from './committee-rights.ts';
export { rulesOf } from './set-committee-rules.ts';

export {
  type AcceptedDocument,
  type AcceptedMaterials,
  acceptedMaterials,
  type AcceptedPicture,
  type AcceptedVideo,
  CopyNotReady,
} from './accepted-materials.ts';
export { PreparationMutationsResolver } from './preparation-mutations.resolver.ts';
export { preparationNotices } from './preparation-notices.ts';
export { type OpenItem, openRequiredItems } from './preparation-queries.ts';
export { preparationRights } from './preparation-rights.ts';
export {
  EditionDeskPreparationResolver,
  PreparationFileResolver,
  PreparationItemResolver,
  PreparedVersionResolver,
  SubmissionPreparationResolver,
} from './preparation.resolver.ts';
export { delegateNotice } from './summit/delegate-letter.ts';
export { delegatesTable } from './summit/delegates-table.ts';
export { delegateLeftNotice } from './summit/tell-who-left.ts';
export { CasePreparationInvitationResolver, EditionDeskDelegatesResolver, SummitMutationsResolver } from './summit/summit.resolver.ts';
export { receivePrepared } from './receive-prepared.ts';
export { tellOfConsentTask } from './withdrawn-consent.ts';
export { remindOfInvitations } from './remind-of-invitations.ts';
export { tellOfNewMaterials } from './tell-of-new-materials.ts';
export { type ReminderDays, remindOfPreparation } from './remind-of-preparation.ts';

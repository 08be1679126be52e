import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition } from '../identity/index.ts';

const preparing: Audience = {
  name: 'who prepares the case',
  sentence:
    'Whose the submission is, once they were told in confidence that it was chosen and have acknowledged it; its editors too, once the results are public. For everybody else there is nothing by that id.',
  gate: isSignedIn,
};

const leading: Audience = {
  ...organizerOfTheEdition,
  name: 'organizer who leads preparation',
  sentence: 'Whoever holds the role ORGANIZER for the edition and is tied to none of its cases. For everybody else there is nothing by that id.',
};

const both: Audience = {
  name: 'who prepares the case or leads that',
  sentence: `${preparing.sentence.split('. ')[0]}; and the edition's organizers who are tied to none of its cases. For everybody else it is not there.`,
  gate: isSignedIn,
};

const askedBy: Audience = {
  name: 'organizer of the edition, or who prepares a case of it',
  sentence: 'Whoever holds the role ORGANIZER for the edition; and who prepares a case of it, as far as it is asked of that case.',
  gate: isSignedIn,
};

export const preparationRights: Rights = {
  'EditionDesk.askedMaterials': organizerOfTheEdition,
  'EditionDesk.preparations': leading,
  'EditionDesk.preparations(incompleteOnly)': leading,
  'EditionDesk.delegatesExport': leading,
  'EditionDesk.delegatesExport(format)': leading,
  'DelegatesExport.*': leading,
  'AskedMaterial.*': askedBy,
  'CasePreparation.*': both,
  'PreparationItem.asked': both,
  'PreparationItem.state': both,
  'PreparationItem.reason': both,
  'PreparationItem.isLate': both,
  'PreparationItem.files': both,
  'PreparationItem.versions': both,
  'PreparationItem.publicNow': leading,
  'PreparationItem.publicOnceAccepted': leading,
  'PreparationFile.*': both,
  'PreparedVersion.*': both,
  'AssetRights.*': both,
  'SummitInvitation.*': both,
  'Delegate.*': both,
  'Mutation.offerSummitInvitation': leading,
  'OfferSummitInvitationInput.submissionId': leading,
  'OfferSummitInvitationPayload.*': leading,
  'Mutation.withdrawSummitInvitation': leading,
  'Mutation.acceptSummitInvitation': preparing,
  'Mutation.declineSummitInvitation': preparing,
  'WithdrawSummitInvitationInput.invitationId': leading,
  'WithdrawSummitInvitationPayload.*': leading,
  'AcceptSummitInvitationInput.invitationId': preparing,
  'AcceptSummitInvitationPayload.*': preparing,
  'DeclineSummitInvitationInput.invitationId': preparing,
  'DeclineSummitInvitationPayload.*': preparing,
  'Mutation.nameDelegate': preparing,
  'NameDelegateInput.invitationId': preparing,
  'NameDelegatePayload.*': preparing,
  'Mutation.removeDelegate': preparing,
  'RemoveDelegateInput.delegateId': preparing,
  'RemoveDelegatePayload.*': preparing,
  'Mutation.askForMaterial': organizerOfTheEdition,
  'AskForMaterialInput.edition': organizerOfTheEdition,
  'AskForMaterialInput.subtitlesOf': organizerOfTheEdition,
  'AskForMaterialPayload.*': organizerOfTheEdition,
  'Mutation.changeAskedMaterial': organizerOfTheEdition,
  'ChangeAskedMaterialInput.askedId': organizerOfTheEdition,
  'ChangeAskedMaterialPayload.*': organizerOfTheEdition,
  'Mutation.requestPreparationUpload': preparing,
  'RequestPreparationUploadInput.submissionId': preparing,
  'RequestPreparationUploadInput.askedId': preparing,
  'RequestPreparationUploadPayload.*': preparing,
  'Mutation.handInPrepared': preparing,
  'HandInPreparedInput.submissionId': preparing,
  'HandInPreparedInput.askedId': preparing,
  'HandInPreparedInput.fileId': preparing,
  'HandInPreparedPayload.*': preparing,
  'Mutation.recordAssetRights': both,
  'RecordAssetRightsInput.versionId': both,
  'RecordAssetRightsPayload.*': both,
  'Mutation.rulePrepared': leading,
  'RulePreparedInput.submissionId': leading,
  'RulePreparedInput.askedId': leading,
  'RulePreparedInput.versionId': leading,
  'RulePreparedPayload.*': leading,
};

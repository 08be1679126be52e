import { type Audience, everyone, type Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, signedInPeople, themself } from '../identity/index.ts';

const owner: Audience = {
  name: 'owner of the submission',
  sentence: 'Whoever began the submission. For everybody else it is not there.',
  gate: isSignedIn,
};

const ownerOrOrganizer: Audience = {
  name: 'owner, or organizer once handed in',
  sentence: 'Whoever began the submission; and the organizers of its edition from when it is handed in. A draft is there for its owner only.',
  gate: isSignedIn,
};

const readers: Audience = {
  name: 'owner, organizer or assigned reviewer',
  sentence: 'Whoever may read the submission; and the reviewer who was asked to judge the revision that the text belongs to.',
  gate: isSignedIn,
};

export const submissionsRights: Rights = {
  'Query.receiptPublicKey': everyone,
  'Viewer.submissions': themself,
  'Viewer.submission': ownerOrOrganizer,
  'Viewer.submission(id)': ownerOrOrganizer,
  'EditionDesk.submissions': organizerOfTheEdition,

  'EditionDesk.likelyDuplicates': organizerOfTheEdition,
  'LikelyDuplicate.*': organizerOfTheEdition,

  'Submission.*': ownerOrOrganizer,
  'SubmissionApplicant.*': ownerOrOrganizer,
  'SubmissionText.*': readers,
  'SubmissionPicture.*': ownerOrOrganizer,
  'SubmissionPicture.url(width)': ownerOrOrganizer,
  'Material.*': ownerOrOrganizer,
  'Material.url(width)': ownerOrOrganizer,
  'Material.url(format)': ownerOrOrganizer,
  'Material.url(crop)': ownerOrOrganizer,
  'Material.posterUrl(width)': ownerOrOrganizer,
  'MaterialFailure.*': ownerOrOrganizer,
  'FocalPoint.*': ownerOrOrganizer,
  'EligibilityFinding.*': ownerOrOrganizer,
  'Receipt.*': ownerOrOrganizer,
  'SubmissionEdge.*': ownerOrOrganizer,
  'SubmissionConnection.*': ownerOrOrganizer,

  'Mutation.startSubmission': signedInPeople,
  'StartSubmissionInput.edition': signedInPeople,
  'StartSubmissionPayload.*': signedInPeople,
  'Mutation.saveSubmission': owner,
  'SaveSubmissionInput.submissionId': owner,
  'SubmissionApplicantInput.organizationId': signedInPeople,
  'SaveSubmissionPayload.*': owner,
  'SubmissionConflict.*': owner,
  'SubmissionChange.*': owner,
  'Mutation.attachPicture': owner,
  'AttachPictureInput.submissionId': owner,
  'AttachPicturePayload.*': owner,
  'Mutation.describeMaterial': owner,
  'DescribeMaterialInput.submissionId': owner,
  'DescribeMaterialInput.materialId': owner,
  'DescribeMaterialInput.posterId': owner,
  'DescribeMaterialPayload.*': owner,
  'Mutation.removeMaterial': owner,
  'RemoveMaterialInput.submissionId': owner,
  'RemoveMaterialInput.materialId': owner,
  'RemoveMaterialPayload.*': owner,
  'Mutation.orderMaterials': owner,
  'OrderMaterialsInput.submissionId': owner,
  'OrderMaterialsInput.materialIds': owner,
  'OrderMaterialsPayload.*': owner,
  'UploadTicket.*': ownerOrOrganizer,
  'Mutation.requestUpload': owner,
  'RequestUploadInput.submissionId': owner,
  'RequestUploadPayload.*': owner,
  'Mutation.replaceMaterial': owner,
  'ReplaceMaterialInput.submissionId': owner,
  'ReplaceMaterialInput.materialId': owner,
  'ReplaceMaterialPayload.*': owner,
  'Mutation.submitCase': owner,
  'SubmitCaseInput.submissionId': owner,
  'SubmitCasePayload.*': owner,
};

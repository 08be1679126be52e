import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition, signedInPeople, themself } from '../identity/index.ts';

const recommender: Audience = {
  name: 'recommender',
  sentence: 'Whoever accepted an invitation for the organization, as long as its accreditation lasts. For everybody else it is not there.',
  gate: isSignedIn,
};

const bothSides: Audience = {
  name: 'both sides of the recommendation, or organizer once handed in',
  sentence: 'The applicant, the people of the recommending organization, and the organizers of the edition from when the submission is handed in.',
  gate: isSignedIn,
};

const invited: Audience = {
  name: 'holder of the invitation',
  sentence: 'Whoever is signed in and holds the link of an invitation that nobody has opened.',
  gate: isSignedIn,
};

const ownSubmission: Audience = {
  name: 'owner or editor of the submission',
  sentence: 'Whose the submission is, and who was invited to its desk as an editor. Who reads along is told so; for everybody else it is not there.',
  gate: isSignedIn,
};

const recommenderOrOrganizer: Audience = {
  name: 'recommender, or organizer of the edition',
  sentence: 'The people of the recommending organization, and the organizers of the edition.',
  gate: isSignedIn,
};

export const recommendationsRights: Rights = {
  'Viewer.recommenderDesks': themself,
  'RecommenderDesk.*': recommender,
  'RecommendationOffer.*': recommender,
  'RecommendationCode.*': recommender,
  'RecommendationCounts.*': recommenderOrOrganizer,
  'EditionDesk.accreditations': organizerOfTheEdition,
  'EditionDesk.recommendations': organizerOfTheEdition,
  'Accreditation.*': organizerOfTheEdition,
  'AccreditationContact.*': organizerOfTheEdition,
  'Recommendation.*': bothSides,
  'RecommendationEdge.*': recommenderOrOrganizer,
  'RecommendationConnection.*': recommenderOrOrganizer,

  'Mutation.accreditRecommender': organizerOfTheEdition,
  'AccreditRecommenderInput.edition': organizerOfTheEdition,
  'AccreditRecommenderInput.organizationId': organizerOfTheEdition,
  'AccreditRecommenderPayload.*': organizerOfTheEdition,
  'Mutation.endAccreditation': organizerOfTheEdition,
  'EndAccreditationInput.accreditationId': organizerOfTheEdition,
  'EndAccreditationPayload.*': organizerOfTheEdition,
  'Mutation.acceptAccreditation': invited,
  'AcceptAccreditationPayload.*': invited,
  'Mutation.makeRecommendationCode': recommender,
  'MakeRecommendationCodeInput.accreditationId': recommender,
  'MakeRecommendationCodePayload.*': recommender,
  'Mutation.revokeRecommendationCode': recommender,
  'RevokeRecommendationCodeInput.codeId': recommender,
  'RevokeRecommendationCodePayload.*': recommender,
  'Mutation.offerRecommendation': recommender,
  'OfferRecommendationInput.accreditationId': recommender,
  'OfferRecommendationPayload.*': recommender,
  'Mutation.recommendSubmission': ownSubmission,
  'RecommendSubmissionInput.submissionId': ownSubmission,
  'RecommendSubmissionPayload.*': ownSubmission,
  'Mutation.agreeRecommendation': recommender,
  'AgreeRecommendationInput.recommendationId': recommender,
  'AgreeRecommendationPayload.*': recommender,
  'Mutation.declineRecommendation': recommender,
  'DeclineRecommendationInput.recommendationId': recommender,
  'DeclineRecommendationPayload.*': recommender,
  'Mutation.withdrawRecommendation': signedInPeople,
  'WithdrawRecommendationInput.recommendationId': signedInPeople,
  'WithdrawRecommendationPayload.*': signedInPeople,
};

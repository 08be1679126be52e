import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { anOrganizer, isSignedIn, themself } from '../identity/index.ts';

export const organizerOfAllEditions: Audience = {
  name: 'organizer of all editions',
  sentence: 'Whoever holds the role ORGANIZER without a limit to an edition.',
  gate: anOrganizer.gate!,
};

export const contact: Audience = {
  name: 'contact of the partner',
  sentence: 'Whoever has an account with the address of one of the partner’s contacts. For everybody else it is not there.',
  gate: isSignedIn,
};

export const contactOrOrganizer: Audience = {
  name: 'contact of the partner, or organizer of all editions',
  sentence:
    'Whoever has an account with the address of one of the partner’s contacts, and organizers of all editions. For everybody else it is not there.',
  gate: isSignedIn,
};

export const partnersRights: Rights = {
  'Viewer.partners': themself, // empty for whoever is a contact of none
  'Viewer.partners(own)': themself,
  'Partner.*': contactOrOrganizer,
  'Partner.usage(days)': contactOrOrganizer,
  'PartnerTerms.*': contactOrOrganizer,
  'PartnerAcceptance.*': contactOrOrganizer,
  'PartnerKeyDay.*': contactOrOrganizer,
  'WebhookEndpoint.*': contactOrOrganizer,
  'WebhookEndpoint.messages(before)': contactOrOrganizer,
  'WebhookEndpoint.messages(state)': contactOrOrganizer,
  'WebhookMessage.*': contactOrOrganizer,
  'WebhookAttempt.*': contactOrOrganizer,
  'Mutation.createPartner': organizerOfAllEditions,
  'CreatePartnerInput.organizationId': organizerOfAllEditions,
  'CreatePartnerPayload.*': organizerOfAllEditions,
  'Mutation.changePartner': organizerOfAllEditions,
  'ChangePartnerInput.partnerId': organizerOfAllEditions,
  'ChangePartnerPayload.*': organizerOfAllEditions,
  'Mutation.publishPartnerTerms': organizerOfAllEditions,
  'PublishPartnerTermsPayload.*': organizerOfAllEditions,
  'Mutation.acceptPartnerTerms': contact,
  'AcceptPartnerTermsInput.partnerId': contact,
  'AcceptPartnerTermsPayload.*': contact,
  'Mutation.issuePartnerKey': contactOrOrganizer,
  'IssuePartnerKeyInput.partnerId': contactOrOrganizer,
  'IssuePartnerKeyPayload.*': contactOrOrganizer,
  'Mutation.addWebhook': contactOrOrganizer,
  'AddWebhookInput.partnerId': contactOrOrganizer,
  'AddWebhookPayload.*': contactOrOrganizer,
  'Mutation.changeWebhook': contactOrOrganizer,
  'ChangeWebhookInput.endpointId': contactOrOrganizer,
  'ChangeWebhookPayload.*': contactOrOrganizer,
  'Mutation.rotateWebhookSecret': contactOrOrganizer,
  'RotateWebhookSecretInput.endpointId': contactOrOrganizer,
  'RotateWebhookSecretPayload.*': contactOrOrganizer,
  'Mutation.testWebhook': contactOrOrganizer,
  'TestWebhookInput.endpointId': contactOrOrganizer,
  'TestWebhookPayload.*': contactOrOrganizer,
  'Mutation.replayWebhook': contactOrOrganizer,
  'ReplayWebhookInput.endpointId': contactOrOrganizer,
  'ReplayWebhookInput.messageId': contactOrOrganizer,
  'ReplayWebhookPayload.*': contactOrOrganizer,
};

export type { KeyMeter } from './key-meter.ts';
export { hasAgreed, type PartnerView } from './partner-queries.ts';
export { runsEverything } from './partner-rules.ts';
export { tellPartner } from './webhooks/tell-partner.ts';
export { openPartnersHouse, type PartnersContext, type PartnersHouse } from './partners-house.ts';
export { PartnerResolver, PartnersResolver, ViewerPartnersResolver } from './partner.resolver.ts';
export { contact, contactOrOrganizer, organizerOfAllEditions, partnersRights } from './partners-rights.ts';
export { PartnerWebhooksResolver, WebhookEndpointResolver, WebhooksResolver } from './webhooks/webhook.resolver.ts';
export { WebhookPost } from './webhooks/webhook-post.ts';

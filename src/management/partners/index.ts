export { openPartnersHouse, type PartnersContext, type PartnersHouse } from './partners-house.ts';
export { PartnerResolver, PartnersResolver, ViewerPartnersResolver } from './partner.resolver.ts';
export { partnersRights } from './partners-rights.ts';
export { PartnerWebhooksResolver, WebhookEndpointResolver, WebhooksResolver } from './webhooks/webhook.resolver.ts';
export { WebhookPost } from './webhooks/webhook-post.ts';

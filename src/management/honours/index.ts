export { certificateRoutes } from './certificate-routes.ts';
export { type CertificateTickets, openCertificateTickets } from './certificate-tickets.ts';
export { confirmedHonours } from './honour-queries.ts';
export { honoursRights } from './honours-rights.ts';
export {
  EditionDeskHonoursResolver,
  HonourListResolver,
  HonourMutationsResolver,
  type HonoursContext,
  RecommenderHonourResolver,
  ViewerHonoursResolver,
} from './honours.resolver.ts';

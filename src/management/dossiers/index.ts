export { DossierResolver, type DossiersContext, EditionDeskDossierResolver } from './dossier.resolver.ts';
export { dossierRoutes } from './dossier-routes.ts';
export { openDossierTickets } from './dossier-tickets.ts';
export { dossiersRights } from './dossiers-rights.ts';

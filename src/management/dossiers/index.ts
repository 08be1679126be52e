export { DossierResolver, EditionDeskDossierResolver } from './dossier.resolver.ts';
export { dossiersRights } from './dossiers-rights.ts';

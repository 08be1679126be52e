import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Dossier, DossierAddressArgs, EditionDesk, EditionDeskDossierArgs, on, type Parents } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { ReviewsContext } from '../reviews/index.ts';
import type { DossierView } from './dossier-view.ts';
import { fileNameOf } from './dossier-routes.ts';
import type { DossierTickets } from './dossier-tickets.ts';
import { readDossier } from './read-dossier.ts';
import { auditOf, spoken } from './spoken.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface DossiersContext {
  /** Gives out addresses of dossiers; null on a node without the management side. */
  dossierTickets: DossierTickets | null;
}

@Resolver(() => EditionDesk)
export class EditionDeskDossierResolver {
  @on.EditionDesk.dossier()
  dossier(
    @Root() at: DeskAtEdition,
    @Args(() => EditionDeskDossierArgs) { submissionId }: EditionDeskDossierArgs,
    @Ctx() { figures }: ReviewsContext,
  ): Promise<DossierView | null> {
    return readDossier(at, figures!, submissionId);
  }
}

@Resolver(() => Dossier)
export class DossierResolver {
  @on.Dossier.sections()
  sections(@Root() dossier: DossierView): Parents['DossierSection'][] {
    return spoken(dossier, dossier.at.desk.language);
  }

  @on.Dossier.trail()
  trail(@Root() dossier: DossierView): Parents['AuditEntry'][] {
    return dossier.trail.map((entry) => auditOf(dossier, entry));
  }

  @on.Dossier.address()
  async address(
    @Root() { at: { desk }, edition: year, submissionId }: DossierView,
    @Args(() => DossierAddressArgs) { format }: DossierAddressArgs,
    @Ctx() { dossierTickets }: DossiersContext,
  ): Promise<Parents['DossierAddress']> {
    return { ...(await dossierTickets!.addressOf(desk, { year, submissionId, format })), fileName: fileNameOf(submissionId, format) };
  }
}

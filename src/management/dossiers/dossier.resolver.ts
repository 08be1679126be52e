import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Dossier, EditionDesk, EditionDeskDossierArgs, on, type Parents } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { ReviewsContext } from '../reviews/index.ts';
import type { DossierView } from './dossier-view.ts';
import { readDossier } from './read-dossier.ts';
import { auditOf, spoken } from './spoken.ts';

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
}

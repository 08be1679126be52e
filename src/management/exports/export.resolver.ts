import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { EditionDesk, EditionDeskSubmissionsExportArgs, on, type SubmissionsExport } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { addressOfTable } from './address-of-table.ts';
import type { ExportTickets } from './export-tickets.ts';
import { progressOf, type ProgressView } from './progress-queries.ts';
import { submissionsTable } from './submissions-table.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface ExportsContext {
  /** Gives out addresses of tables; null on a node without the management side. */
  exportTickets: ExportTickets | null;
}

@Resolver(() => EditionDesk)
export class EditionDeskExportsResolver {
  @on.EditionDesk.submissionsExport()
  submissionsExport(
    @Root() at: DeskAtEdition,
    @Args(() => EditionDeskSubmissionsExportArgs) { format }: EditionDeskSubmissionsExportArgs,
    @Ctx() { exportTickets }: ExportsContext,
  ): Promise<SubmissionsExport> {
    return addressOfTable(at, submissionsTable, format, exportTickets!);
  }

  @on.EditionDesk.progress()
  progress(@Root() at: DeskAtEdition): Promise<ProgressView> {
    return progressOf(at);
  }
}

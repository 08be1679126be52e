import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { EditionDesk, EditionDeskSubmissionsExportArgs, on, type SubmissionsExport } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { columns } from './export-columns.ts';
import { fileNameOf } from './export-routes.ts';
import type { ExportTickets } from './export-tickets.ts';
import { progressOf, type ProgressView } from './progress-queries.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface ExportsContext {
  /** Gives out addresses of tables; null on a node without the management side. */
  exportTickets: ExportTickets | null;
}

@Resolver(() => EditionDesk)
export class EditionDeskExportsResolver {
  @on.EditionDesk.submissionsExport()
  async submissionsExport(
    @Root() { desk, edition: { year } }: DeskAtEdition,
    @Args(() => EditionDeskSubmissionsExportArgs) { format }: EditionDeskSubmissionsExportArgs,
    @Ctx() { exportTickets }: ExportsContext,
  ): Promise<SubmissionsExport> {
    const address = await exportTickets!.addressOf(desk, { year, format });
    const told = columns.map(({ key, meaning }) => ({ key, meaning: meaning[desk.language] }));
    return { ...address, fileName: fileNameOf(year, format), columns: told };
  }

  @on.EditionDesk.progress()
  progress(@Root() at: DeskAtEdition): Promise<ProgressView> {
    return progressOf(at);
  }
}

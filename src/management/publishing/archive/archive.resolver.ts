import { Ctx, Resolver, Root } from 'type-graphql';
import { EditionDesk, on, type Parents } from '../../../generated/schema.ts';
import type { DeskAtEdition } from '../../editions/index.ts';
import { editionIsPublic } from '../public-shelf.ts';
import type { PublishingContext } from '../publishing-context.ts';
import { archiveName, type ArchiveTickets } from './archive-routes.ts';

type Context = PublishingContext & { archiveTickets: ArchiveTickets };

@Resolver(() => EditionDesk)
export class EditionDeskArchiveResolver {
  @on.EditionDesk.archive()
  async archive(
    @Root() { desk, edition: { year } }: DeskAtEdition,
    @Ctx() { publisher, archiveTickets }: Context,
  ): Promise<Parents['EditionArchive'] | null> {
    if (!(await editionIsPublic(publisher, year))) return null;
    return { ...(await archiveTickets.addressOf(desk, year)), fileName: archiveName(year) };
  }
}

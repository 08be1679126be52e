import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { type AuditEntryConnection, EditionDesk, EditionDeskAuditArgs, on } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { pageOfEntries } from './page-of-entries.ts';

/** An organizer's desk at an edition. Whoever holds it has been let in. */
interface AtEdition {
  desk: Desk;
  edition: { year: number };
}

@Resolver(() => EditionDesk)
export class EditionDeskAuditResolver {
  @on.EditionDesk.audit()
  audit(
    @Root() { desk, edition }: AtEdition,
    @Args(() => EditionDeskAuditArgs) asked: EditionDeskAuditArgs,
    @Ctx() { cursorSecret }: { cursorSecret: Buffer },
  ): Promise<AuditEntryConnection> {
    return pageOfEntries(desk, edition.year, cursorSecret, asked);
  }
}

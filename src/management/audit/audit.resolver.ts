import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { type AuditCheck, type AuditEntryConnection, EditionDesk, EditionDeskAuditArgs, on } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { pageOfEntries } from './page-of-entries.ts';
import { verifyChain } from './verify-chain.ts';

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

  @on.EditionDesk.auditCheck()
  async auditCheck(@Root() { desk }: AtEdition): Promise<AuditCheck> {
    const found = await verifyChain(desk.em.fork());
    if (found.broken) return { count: found.broken.number, head: null, brokenAt: found.broken.number };
    return { count: found.count, head: found.head.hash, brokenAt: null };
  }
}

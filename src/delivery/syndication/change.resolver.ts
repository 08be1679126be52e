import { Args, Ctx, Resolver } from 'type-graphql';
import { on, type Parents, QueryChangesArgs } from '../../generated/schema.ts';
import { badInput, passingFault } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Visit } from '../visit.ts';
import { type ChangeRow, listChanges } from './change-queries.ts';
import { openToken, sealToken } from './change-token.ts';

@Resolver()
export class ChangeResolver {
  @on.Query.changes()
  async changes(
    @Args(() => QueryChangesArgs) { since, first }: QueryChangesArgs,
    @Ctx() { shelf, selected, partner }: Visit,
  ): Promise<Parents['ChangePage']> {
    checkPageSize(first);
    const secret = await shelf.cursorSecret();
    const from = typeof since === 'string' ? openToken(secret, partner, since) : undefined;
    if (typeof since === 'string' && !from) throw badInput('"since" is not a token of this feed. Read from the beginning without it.');

    const { rows, since: place, newest } = await listChanges(shelf, from, first + 1, selected?.('changes'));
    // a copy of the database that lags behind has not seen what the token has; an answer from it would tell things twice
    if (Math.max(place.revision, place.horizon) > newest) throw notSeenYet();
    const page = rows.slice(0, first);
    const last = page.at(-1);
    return {
      nextToken: sealToken(secret, partner, last ? { ...place, revision: last.changeRevision, id: last.changeId } : place),
      hasMore: rows.length > page.length,
      nodes: page.map(toChange),
    };
  }
}

const notSeenYet = () =>
  passingFault(
    'OVERLOADED',
    'This node has not seen the revision of "since" yet. Try again in 2 seconds. Where that does not help for minutes, the database was restored from before: read from the beginning, without a token.',
    2,
  );

const toChange = (row: ChangeRow): Parents['Change'] => {
  const { changeRevision: revision, at, changeId: caseId, removedSlug: slug, reason, changed } = row;
  return slug === null
    ? { __typename: 'CaseChanged', revision, at, case: changed! }
    : { __typename: 'CaseRemoved', revision, at, caseId, slug, reason };
};

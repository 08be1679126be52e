import { Args, Ctx, Resolver } from 'type-graphql';
import { on, type Parents, QueryNodeArgs } from '../generated/schema.ts';
import { caseById } from './cases/case-loaders.ts';
import { bookById } from './collection/book-loaders.ts';
import { editionById } from './editions/edition-loaders.ts';
import { organizationById } from './organizations/organization-loaders.ts';
import { rowById } from './rows-by-key.ts';
import { showcaseById } from './showcase/showcase-loaders.ts';
import type { Visit } from './visit.ts';

type PublicType = 'Case' | 'CollectionBook' | 'Edition' | 'Organization' | 'Showcase';

const typeById = rowById<{ id: string; type: PublicType }>({
  name: 'types-by-id',
  text: `
    select id, 'Case' as type from cases where id = any($1::uuid[])
    union all select id, 'Edition' from editions where id = any($1::uuid[])
    union all select id, 'CollectionBook' from collection_books where id = any($1::uuid[])
    union all select id, 'Organization' from organizations where id = any($1::uuid[])
    union all select id, 'Showcase' from showcases where id = any($1::uuid[])`,
});

const loaders = { Case: caseById, CollectionBook: bookById, Edition: editionById, Organization: organizationById, Showcase: showcaseById };

@Resolver()
export class NodeResolver {
  @on.Query.node()
  async node(@Args(() => QueryNodeArgs) { id }: QueryNodeArgs, @Ctx() { shelf }: Visit): Promise<Parents['Node'] | null> {
    const type = (await shelf.from(typeById).load(id))?.type;
    const row = type && (await shelf.from<string, { id: string } | null, string>(loaders[type] as never).load(id));
    return row ? ({ __typename: type, ...row } as unknown as Parents['Node']) : null;
  }
}

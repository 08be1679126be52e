import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { on, QueryShowcaseArgs, Showcase, ShowcaseItem } from '../../generated/schema.ts';
import { caseById } from '../cases/case-loaders.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { editionById } from '../editions/edition-loaders.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import type { Visit } from '../visit.ts';
import { findShowcase, itemsOf } from './showcase-loaders.ts';
import type { ShowcaseItemRow, ShowcaseRow } from './showcase-row.ts';

@Resolver(() => Showcase)
export class ShowcaseResolver {
  @on.Query.showcase()
  showcase(@Args(() => QueryShowcaseArgs) { edition }: QueryShowcaseArgs, @Ctx() { shelf, selected }: Visit): Promise<ShowcaseRow | null> {
    return findShowcase(shelf, edition, selected?.('showcase'));
  }

  @on.Showcase.edition()
  edition(@Root() { editionId }: ShowcaseRow, @Ctx() { shelf }: Visit): Promise<EditionRow> {
    return shelf.from(editionById).load(editionId) as Promise<EditionRow>;
  }

  @on.Showcase.items()
  items(@Root() showcase: ShowcaseRow, @Ctx() { shelf }: Visit): ShowcaseItemRow[] | Promise<ShowcaseItemRow[]> {
    return showcase.items ?? itemsOf(shelf, showcase);
  }
}

@Resolver(() => ShowcaseItem)
export class ShowcaseItemResolver {
  @on.ShowcaseItem.case()
  case(@Root() { case: row, caseId }: ShowcaseItemRow, @Ctx() { shelf }: Visit): CaseRow | Promise<CaseRow> {
    return row ?? (shelf.from(caseById).load(caseId) as Promise<CaseRow>);
  }
}

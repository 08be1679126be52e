import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  CaseSearchConnection,
  CaseSearchEdge,
  on,
  QuerySearchCasesArgs,
  SearchFacetValue,
  SearchFacetValueNameArgs,
} from '../../generated/schema.ts';
import { nameIn } from '../name-in.ts';
import { countryName } from '../../platform/country.ts';
import type { Visit } from '../visit.ts';
import { type Highlight, highlightsOf, searchedById } from './highlights.ts';
import { type FoundEdge, type FoundPage, pageOfFound } from './search-page.ts';
import { countChoices, countFound, type Facet, type FacetRow } from './search-queries.ts';

@Resolver(() => CaseSearchConnection)
export class CaseSearchConnectionResolver {
  @on.Query.searchCases()
  searchCases(@Args(() => QuerySearchCasesArgs) args: QuerySearchCasesArgs, @Ctx() { shelf, selected }: Visit): Promise<FoundPage> {
    return pageOfFound(shelf, args, selected?.('searchCases'));
  }

  @on.CaseSearchConnection.totalCount()
  totalCount(@Root() { search, total }: FoundPage, @Ctx() { shelf }: Visit): number | Promise<number> {
    return total ?? countFound(shelf, search);
  }

  @on.CaseSearchConnection.facets()
  async facets(@Root() { search }: FoundPage, @Ctx() { shelf }: Visit): Promise<Record<Facet, FacetRow[]>> {
    const rows = await countChoices(shelf, search);
    const of = (list: Facet) => rows.filter((row) => row.list === list);
    return {
      editions: of('editions'),
      fields: of('fields'),
      tiers: of('tiers'),
      kinds: of('kinds'),
      countries: of('countries'),
      organizations: of('organizations'),
    };
  }
}

@Resolver(() => CaseSearchEdge)
export class CaseSearchEdgeResolver {
  @on.CaseSearchEdge.highlights()
  async highlights(@Root() { node, search, locale }: FoundEdge, @Ctx() { shelf }: Visit): Promise<Highlight[]> {
    const searched = await shelf.from(searchedById).load(node.id);
    return searched ? highlightsOf(searched, search.words, locale) : [];
  }
}

@Resolver(() => SearchFacetValue)
export class SearchFacetValueResolver {
  @on.SearchFacetValue.name()
  name(@Root() { list, key, names }: FacetRow, @Args(() => SearchFacetValueNameArgs) { locale }: SearchFacetValueNameArgs): string | null {
    if (list === 'countries') return countryName(locale, key);
    return names && nameIn(locale, names);
  }
}

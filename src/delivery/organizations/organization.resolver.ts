import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  Country,
  CountryNameArgs,
  CountryPair,
  on,
  Organization,
  OrganizationCasesArgs,
  OrganizationNameArgs,
  type Parents,
  QueryCountryPairsArgs,
  QueryOrganizationArgs,
} from '../../generated/schema.ts';
import type { CasePage } from '../cases/case-page.ts';
import { editionById } from '../editions/edition-loaders.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { nameIn } from '../name-in.ts';
import type { Visit } from '../visit.ts';
import { countryName } from '../../platform/country.ts';
import { countryPairs, type CountryPairRow } from './country-pairs.ts';
import { pageOfOwnCases } from './organization-cases.ts';
import { honouringByOrganization, organizationById } from './organization-loaders.ts';
import type { OrganizationRow } from './organization-row.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @on.Query.organization()
  organization(@Args(() => QueryOrganizationArgs) { id }: QueryOrganizationArgs, @Ctx() { shelf }: Visit): Promise<OrganizationRow | null> {
    return shelf.from(organizationById).load(id);
  }

  @on.Organization.name()
  name(@Root() { names }: OrganizationRow, @Args(() => OrganizationNameArgs) { locale }: OrganizationNameArgs): string {
    return nameIn(locale, names);
  }

  @on.Organization.country()
  country(@Root() { countryCode }: OrganizationRow): Parents['Country'] | null {
    return countryCode === null ? null : { code: countryCode };
  }

  @on.Organization.cases()
  cases(
    @Root() { id }: OrganizationRow,
    @Args(() => OrganizationCasesArgs) asked: OrganizationCasesArgs,
    @Ctx() { shelf }: Visit,
  ): Promise<CasePage> {
    return pageOfOwnCases(shelf, id, asked);
  }

  @on.Organization.honouredIn()
  async honouredIn(@Root() { id }: OrganizationRow, @Ctx() { shelf }: Visit): Promise<EditionRow[]> {
    const honouring = await shelf.from(honouringByOrganization).load(id);
    return Promise.all(honouring.map(({ editionId }) => shelf.from(editionById).load(editionId) as Promise<EditionRow>));
  }
}

@Resolver(() => CountryPair)
export class CountryPairResolver {
  @on.Query.countryPairs()
  countryPairs(@Args(() => QueryCountryPairsArgs) asked: QueryCountryPairsArgs, @Ctx() { shelf }: Visit): Promise<CountryPairRow[]> {
    return countryPairs(shelf, asked);
  }

  @on.CountryPair.countries()
  countries(@Root() { codes }: CountryPairRow): Parents['Country'][] {
    return codes.map((code) => ({ code }));
  }
}

@Resolver(() => Country)
export class CountryResolver {
  @on.Country.name()
  name(@Root() { code }: Country, @Args(() => CountryNameArgs) { locale }: CountryNameArgs): string {
    return countryName(locale, code);
  }
}

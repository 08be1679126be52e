import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Country, CountryNameArgs, on, Organization, OrganizationNameArgs, type Parents, QueryOrganizationArgs } from '../../generated/schema.ts';
import { nameIn } from '../name-in.ts';
import type { Visit } from '../visit.ts';
import { countryName } from './country-name.ts';
import { organizationById } from './organization-loaders.ts';
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
}

@Resolver(() => Country)
export class CountryResolver {
  @on.Country.name()
  name(@Root() { code }: Country, @Args(() => CountryNameArgs) { locale }: CountryNameArgs): string {
    return countryName(locale, code);
  }
}

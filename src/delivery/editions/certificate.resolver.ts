import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Certificate, on, QueryCertificateArgs } from '../../generated/schema.ts';
import { organizationById } from '../organizations/organization-loaders.ts';
import type { OrganizationRow } from '../organizations/organization-row.ts';
import type { Visit } from '../visit.ts';
import { type CertificateRow, editionById, findCertificate } from './edition-loaders.ts';
import type { EditionRow } from './edition-row.ts';

/** As it is printed, in small letters too; nothing else is looked up. */
const printed = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

@Resolver(() => Certificate)
export class CertificateResolver {
  @on.Query.certificate()
  async certificate(@Args(() => QueryCertificateArgs) { number }: QueryCertificateArgs, @Ctx() { shelf }: Visit): Promise<CertificateRow | null> {
    const meant = number.trim().toUpperCase();
    return await findCertificate(shelf, printed.test(meant) ? meant : '');
  }

  @on.Certificate.edition()
  async edition(@Root() { editionId }: CertificateRow, @Ctx() { shelf }: Visit): Promise<EditionRow> {
    return (await shelf.from(editionById).load(editionId))!;
  }

  @on.Certificate.organization()
  async organization(@Root() { organizationId }: CertificateRow, @Ctx() { shelf }: Visit): Promise<OrganizationRow> {
    return (await shelf.from(organizationById).load(organizationId))!;
  }
}

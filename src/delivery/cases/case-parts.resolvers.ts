import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Applicant, ApplicantNameArgs, ApplicantNamesArgs, CaseConnection, CaseText, on, type Parents } from '../../generated/schema.ts';
import { nearest } from '../../platform/language.ts';
import { checkLocales, nameIn } from '../name-in.ts';
import type { Visit } from '../visit.ts';
import { bodyOfText, countByApplicant } from './case-loaders.ts';
import type { CasePage } from './case-page.ts';
import { countCases } from './case-queries.ts';
import type { ApplicantRow } from './case-row.ts';
import type { ServedText } from './case-text.ts';

@Resolver(() => CaseConnection)
export class CaseConnectionResolver {
  @on.CaseConnection.totalCount()
  totalCount(@Root() { filters, organizationId, total }: CasePage, @Ctx() { shelf }: Visit): number | Promise<number> {
    return total ?? (organizationId === undefined ? countCases(shelf, filters) : shelf.from(countByApplicant).load(organizationId));
  }
}

@Resolver(() => CaseText)
export class CaseTextResolver {
  @on.CaseText.body()
  body(@Root() { caseId, locale, body }: ServedText, @Ctx() { shelf }: Visit): string | null | Promise<string | null> {
    return body !== undefined ? body : shelf.from(bodyOfText).load([caseId, locale]);
  }
}

@Resolver(() => Applicant)
export class ApplicantResolver {
  @on.Applicant.name()
  name(@Root() { names }: ApplicantRow, @Args(() => ApplicantNameArgs) { locale }: ApplicantNameArgs): string {
    return nameIn(locale, names);
  }

  @on.Applicant.names()
  names(@Root() { names }: ApplicantRow, @Args(() => ApplicantNamesArgs) { locales }: ApplicantNamesArgs): Parents['LocalizedString'][] {
    checkLocales(locales);
    return locales.map((locale) => nearest(locale, names)!);
  }
}

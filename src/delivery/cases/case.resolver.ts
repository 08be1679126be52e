import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Case, CaseTextArgs, CaseTextsArgs, on, type Parents, QueryCaseArgs, QueryCasesArgs } from '../../generated/schema.ts';
import { editionById } from '../editions/edition-loaders.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { checkLocales } from '../name-in.ts';
import type { NamedKey } from '../releases/release-content.ts';
import type { Visit } from '../visit.ts';
import { storable } from './case-filters.ts';
import { applicantsOf, caseBySlug, picturesOf, textsOf, videosByCase } from './case-loaders.ts';
import { type CasePage, pageOfCases } from './case-page.ts';
import type { ApplicantRow, CaseRow, PictureRow, VideoRow } from './case-row.ts';
import { type ServedText, textIn } from './case-text.ts';

@Resolver(() => Case)
export class CaseResolver {
  @on.Query.cases()
  cases(@Args(() => QueryCasesArgs) args: QueryCasesArgs, @Ctx() { shelf }: Visit): Promise<CasePage> {
    return pageOfCases(shelf, args);
  }

  @on.Query.case()
  case(@Args(() => QueryCaseArgs) { slug }: QueryCaseArgs, @Ctx() { shelf }: Visit): Promise<CaseRow | null> {
    return shelf.from(caseBySlug).load(storable(slug)!);
  }

  @on.Case.edition()
  edition(@Root() { editionId }: CaseRow, @Ctx() { shelf }: Visit): Promise<EditionRow> {
    return shelf.from(editionById).load(editionId) as Promise<EditionRow>;
  }

  @on.Case.field()
  async field(@Root() { editionId, fieldKey }: CaseRow, @Ctx() { shelf }: Visit): Promise<NamedKey> {
    const edition = await shelf.from(editionById).load(editionId);
    return edition!.fields.find(({ key }) => key === fieldKey)!;
  }

  @on.Case.kind()
  async kind(@Root() { editionId, kindKey }: CaseRow, @Ctx() { shelf }: Visit): Promise<NamedKey | null> {
    if (kindKey === null) return null;
    const edition = await shelf.from(editionById).load(editionId);
    return edition!.kinds.find(({ key }) => key === kindKey) ?? null;
  }

  @on.Case.countries()
  countries(@Root() { countryCodes }: CaseRow): Parents['Country'][] {
    return countryCodes.map((code) => ({ code }));
  }

  @on.Case.applicants()
  applicants(@Root() row: CaseRow, @Ctx() { shelf }: Visit): Promise<ApplicantRow[]> {
    return applicantsOf(shelf, row);
  }

  @on.Case.text()
  async text(@Root() row: CaseRow, @Args(() => CaseTextArgs) { locale }: CaseTextArgs, @Ctx() { shelf }: Visit): Promise<ServedText> {
    return textIn(locale, row, await textsOf(shelf, row))!;
  }

  @on.Case.texts()
  async texts(@Root() row: CaseRow, @Args(() => CaseTextsArgs) { locales }: CaseTextsArgs, @Ctx() { shelf }: Visit): Promise<ServedText[]> {
    checkLocales(locales);
    const texts = await textsOf(shelf, row);
    return locales.map((locale) => textIn(locale, row, texts)!);
  }

  @on.Case.availableLocales()
  async availableLocales(@Root() row: CaseRow, @Ctx() { shelf }: Visit): Promise<string[]> {
    const locales = (await textsOf(shelf, row)).map(({ locale }) => locale);
    return locales.sort((a, b) => Number(b === row.sourceLocale) - Number(a === row.sourceLocale));
  }

  @on.Case.cover()
  async cover(@Root() row: CaseRow, @Ctx() { shelf }: Visit): Promise<PictureRow | null> {
    return (await picturesOf(shelf, row))[0] ?? null;
  }

  @on.Case.pictures()
  pictures(@Root() row: CaseRow, @Ctx() { shelf }: Visit): Promise<PictureRow[]> {
    return picturesOf(shelf, row);
  }

  @on.Case.videos()
  videos(@Root() { id }: CaseRow, @Ctx() { shelf }: Visit): Promise<VideoRow[]> {
    return shelf.from(videosByCase).load(id);
  }
}

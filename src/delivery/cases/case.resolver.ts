import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { Case, CaseTextArgs, CaseTextsArgs, on, type Parents, QueryCaseArgs, QueryCasesArgs } from '../../generated/schema.ts';
import { editionById } from '../editions/edition-loaders.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { checkLocales } from '../name-in.ts';
import type { NamedKey } from '../releases/release-content.ts';
import type { Shelf } from '../shelf.ts';
import type { Visit } from '../visit.ts';
import { storable } from '../../platform/database/storable.ts';
import { applicantsOf, documentsByCase, picturesOf, textsOf, videosByCase } from './case-loaders.ts';
import { type CasePage, pageOfCases } from './case-page.ts';
import type { ApplicantRow, CaseRow, DocumentRow, PictureRow, VideoRow } from './case-row.ts';
import { findCase } from './case-queries.ts';
import { type ServedText, textIn } from './case-text.ts';

@Resolver(() => Case)
export class CaseResolver {
  @on.Query.cases()
  cases(@Args(() => QueryCasesArgs) args: QueryCasesArgs, @Ctx() { shelf, selected }: Visit): Promise<CasePage> {
    return pageOfCases(shelf, args, selected?.('cases'));
  }

  @on.Query.case()
  case(@Args(() => QueryCaseArgs) { slug }: QueryCaseArgs, @Ctx() { shelf, selected }: Visit): Promise<CaseRow | null> {
    return findCase(shelf, storable(slug)!, selected?.('case'));
  }

  @on.Case.edition()
  edition(@Root() { edition, editionId }: CaseRow, @Ctx() { shelf }: Visit): EditionRow | Promise<EditionRow> {
    return edition ? (edition as EditionRow) : (shelf.from(editionById).load(editionId) as Promise<EditionRow>);
  }

  @on.Case.field()
  field(@Root() row: CaseRow, @Ctx() { shelf }: Visit): NamedKey | Promise<NamedKey> {
    return row.field ?? fieldOf(shelf, row);
  }

  @on.Case.kind()
  kind(@Root() row: CaseRow, @Ctx() { shelf }: Visit): NamedKey | null | Promise<NamedKey | null> {
    return row.kind !== undefined ? row.kind : kindOf(shelf, row);
  }

  @on.Case.countries()
  countries(@Root() { countryCodes }: CaseRow): Parents['Country'][] {
    return countryCodes.map((code) => ({ code }));
  }

  @on.Case.applicants()
  applicants(@Root() row: CaseRow, @Ctx() { shelf }: Visit): ApplicantRow[] | Promise<ApplicantRow[]> {
    return applicantsOf(shelf, row);
  }

  @on.Case.text()
  text(@Root() row: CaseRow, @Args(() => CaseTextArgs) { locale }: CaseTextArgs, @Ctx() { shelf }: Visit): ServedText | Promise<ServedText> {
    return withAll(textsOf(shelf, row), (texts) => textIn(locale, row, texts)!);
  }

  @on.Case.texts()
  texts(@Root() row: CaseRow, @Args(() => CaseTextsArgs) { locales }: CaseTextsArgs, @Ctx() { shelf }: Visit): ServedText[] | Promise<ServedText[]> {
    checkLocales(locales);
    return withAll(textsOf(shelf, row), (texts) => locales.map((locale) => textIn(locale, row, texts)!));
  }

  @on.Case.availableLocales()
  availableLocales(@Root() row: CaseRow, @Ctx() { shelf }: Visit): string[] | Promise<string[]> {
    const sourceFirst = (locales: string[]) => [...locales].sort((a, b) => Number(b === row.sourceLocale) - Number(a === row.sourceLocale));
    if (row.availableLocales) return sourceFirst(row.availableLocales);
    return withAll(textsOf(shelf, row), (texts) => sourceFirst(texts.map(({ locale }) => locale)));
  }

  @on.Case.cover()
  cover(@Root() row: CaseRow, @Ctx() { shelf }: Visit): PictureRow | null | Promise<PictureRow | null> {
    return withAll(picturesOf(shelf, row), (pictures) => pictures[0] ?? null);
  }

  @on.Case.pictures()
  pictures(@Root() row: CaseRow, @Ctx() { shelf }: Visit): PictureRow[] | Promise<PictureRow[]> {
    return picturesOf(shelf, row);
  }

  @on.Case.videos()
  videos(@Root() { id, videos }: CaseRow, @Ctx() { shelf }: Visit): VideoRow[] | Promise<VideoRow[]> {
    return videos ?? shelf.from(videosByCase).load(id);
  }

  @on.Case.documents()
  documents(@Root() { id, documents }: CaseRow, @Ctx() { shelf }: Visit): DocumentRow[] | Promise<DocumentRow[]> {
    return documents ?? shelf.from(documentsByCase).load(id);
  }
}

const fieldOf = async (shelf: Shelf, { editionId, fieldKey }: CaseRow): Promise<NamedKey> => {
  const edition = await shelf.from(editionById).load(editionId);
  return edition!.fields.find(({ key }) => key === fieldKey)!;
};

const kindOf = async (shelf: Shelf, { editionId, kindKey }: CaseRow): Promise<NamedKey | null> => {
  if (kindKey === null) return null;
  const edition = await shelf.from(editionById).load(editionId);
  return edition!.kinds.find(({ key }) => key === kindKey) ?? null;
};

/** At once for what was read along: a promise for each field of each case would cost more than reading it. */
const withAll = <T, U>(rows: T | Promise<T>, then: (rows: T) => U): U | Promise<U> => (rows instanceof Promise ? rows.then(then) : then(rows));

import { contentHash } from '../../platform/canonical-json.ts';
import { badInput } from '../../platform/graph/faults.ts';
import type { CaseFigures, FiguresState, LocalizedString } from '../../generated/schema.ts';
import { noteReads } from '../audit/index.ts';
import { type Edition, editionOfYear } from '../editions/index.ts';
import { type Desk, holds } from '../identity/index.ts';
import type { Calculated } from './figures/calculate.ts';
import type { ReviewValue } from './figures/field-scores.ts';
import { reviewValue } from './figures/review-value.ts';
import type { FiguresDesk } from './figures-desk.ts';
import type { Marks } from './review-rules.ts';

/** A field as its committee sees it. Whoever holds this has been let in. */
export interface FieldTableView {
  desk: Desk;
  edition: number;
  field: string;
  top: number;
  state: FiguresState;
  reviewsHash: string;
  madeFrom: string | null;
  calculated: Calculated | null;
  cases: CaseFigures[];
}

interface CaseRow {
  id: string;
  titles: LocalizedString[];
  asked: number;
  reviews: { expert: string; scores: Marks; out: 'VOID' | 'SUPERSEDED' | null }[];
}

/** Most cases that a line may let in. */
const mostTop = 1_000;

/** The table of one field; null for a field or a year that there is not, and for everybody who neither chairs it nor runs the edition. */
export async function readFieldTable(
  desk: Desk,
  figures: FiguresDesk,
  asked: { edition: number; field: string; top?: number | null },
): Promise<FieldTableView | null> {
  const where = { editionYear: asked.edition, fieldKey: asked.field };
  if (!holds(desk, 'ORGANIZER', where) && !holds(desk, 'CHAIR', where)) return null;
  const top = asked.top ?? null;
  if (top !== null && (top < 1 || top > mostTop)) throw badInput(`"top" is a number from 1 to ${mostTop}.`);
  const edition = await editionOfYear(desk.em, asked.edition);
  if (!edition?.fields.some(({ key }) => key === asked.field)) return null;
  const [table] = await tablesOf(desk, figures, edition, [asked.field], top);
  return table!;
}

/** The tables of all of an edition's fields. One statement, however many fields and cases there are. */
export const readFieldTables = (desk: Desk, figures: FiguresDesk, edition: Edition): Promise<FieldTableView[]> =>
  tablesOf(
    desk,
    figures,
    edition,
    edition.fields.map(({ key }) => key),
    null,
  );

async function tablesOf(desk: Desk, figures: FiguresDesk, edition: Edition, fields: string[], top: number | null): Promise<FieldTableView[]> {
  const rows = await desk.em.execute<{ field: string; cases: CaseRow[] }[]>('select * from field_reviews(?, ?::text)', [
    edition.id,
    fields.length === 1 ? fields[0]! : null,
  ]);
  noteReads(desk, [{ type: 'figures', id: edition.id, editionYear: edition.year }]);
  const evenly = Math.ceil(edition.quotaCollection / edition.fields.length);
  return fields.map((field) => {
    const cases = (rows.find((row) => row.field === field)?.cases ?? []).map((row) => (seesVoid(desk, edition.year) ? row : withoutVoid(row)));
    return tableOf(desk, figures, edition, { field, cases, top: top ?? evenly });
  });
}

/**
 * Whether somebody sees reviews that became void. Chairs know who is out of the room for a case: one void review beside one name
 * would tell them whose it is. Organizers know anyway.
 */
export const seesVoid = (desk: Desk, editionYear: number): boolean => holds(desk, 'ORGANIZER', { editionYear });
const withoutVoid = (row: CaseRow): CaseRow => ({ ...row, reviews: row.reviews.filter(({ out }) => out !== 'VOID') });

function tableOf(
  desk: Desk,
  figures: FiguresDesk,
  edition: Edition,
  { field, cases, top }: { field: string; cases: CaseRow[]; top: number },
): FieldTableView {
  const ids = cases.map(({ id }) => id);
  const reviews = cases.flatMap(({ id, reviews }) =>
    reviews.flatMap(({ expert, scores, out }): ReviewValue[] => {
      const points = out === null ? reviewValue(edition.criteria, scores).points : undefined;
      return points === undefined ? [] : [{ caseId: id, expertId: expert, value: points }];
    }),
  );
  reviews.sort((a, b) => (a.caseId === b.caseId ? (a.expertId < b.expertId ? -1 : 1) : a.caseId < b.caseId ? -1 : 1));
  const reviewsHash = contentHash({ edition: edition.year, field, cases: ids, reviews: reviews.map((r) => [r.caseId, r.expertId, r.value]) });
  // Older figures are shown to whoever sees the same cases as then, and to nobody else: a case that is not theirs to see is in none of them.
  const scope = contentHash({ edition: edition.year, field, cases: ids, top });
  const countedOf = Map.groupBy(reviews, ({ caseId }) => caseId);
  const { state, made } = figures.find({ scope, reviewsHash, field, cases: ids, reviews, top });
  return {
    ...{ desk, edition: edition.year, field, top, state, reviewsHash },
    madeFrom: made?.madeFrom ?? null,
    calculated: made?.calculated ?? null,
    cases: cases.map((row) => caseFigures(row, made?.calculated ?? null, countedOf.get(row.id)?.length ?? 0)),
  };
}

function caseFigures({ id, titles, asked, reviews: given }: CaseRow, calculated: Calculated | null, counted: number): CaseFigures {
  const figures = calculated?.cases[id];
  return {
    ...{ submissionId: id, title: titles[0]?.value ?? '', titles, asked, counted, uncounted: given.length - counted },
    ...{ mean: figures?.mean, spread: figures?.spread, relativeSpread: figures?.relativeSpread, lowest: figures?.lowest, highest: figures?.highest },
    ...{ adjusted: figures?.adjusted, adjustedError: figures?.adjustedError, place: figures?.place, share: figures?.share },
    ...{ topChance: figures?.topChance, isInBand: figures?.isInBand ?? false },
  };
}

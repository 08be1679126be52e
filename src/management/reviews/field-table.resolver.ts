import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { EditionDesk, type FieldFigures, FieldTable, FieldTableReviewsArgs, on, Viewer, ViewerFieldTableArgs } from '../../generated/schema.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { Desk } from '../identity/index.ts';
import { committeeReviews } from './committee-reviews.ts';
import { type FieldTableView, readFieldTable, readFieldTables } from './field-table.ts';
import type { FiguresDesk } from './figures-desk.ts';
import type { ReviewView } from './review-views.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface ReviewsContext {
  /** Null on a node without the management side. */
  figures: FiguresDesk | null;
}

@Resolver(() => Viewer)
export class ViewerFieldTableResolver {
  @on.Viewer.fieldTable()
  fieldTable(
    @Root() desk: Desk,
    @Args(() => ViewerFieldTableArgs) asked: ViewerFieldTableArgs,
    @Ctx() { figures }: ReviewsContext,
  ): Promise<FieldTableView | null> {
    return readFieldTable(desk, figures!, asked);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskFieldTablesResolver {
  @on.EditionDesk.fieldTables()
  fieldTables(@Root() { desk, edition }: DeskAtEdition, @Ctx() { figures }: ReviewsContext): Promise<FieldTableView[]> {
    return readFieldTables(desk, figures!, edition);
  }
}

@Resolver(() => FieldTable)
export class FieldTableResolver {
  @on.FieldTable.figures()
  figures(@Root() { calculated }: FieldTableView): FieldFigures | null {
    return calculated;
  }

  @on.FieldTable.reviews()
  reviews(@Root() table: FieldTableView, @Args(() => FieldTableReviewsArgs) { submissionId }: FieldTableReviewsArgs): Promise<ReviewView[]> {
    return committeeReviews(table, submissionId);
  }
}

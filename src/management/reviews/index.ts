export { Review, ReviewAssignment } from './review.entity.ts';
export { EditionDeskFieldTablesResolver, FieldTableResolver, type ReviewsContext, ViewerFieldTableResolver } from './field-table.resolver.ts';
export { FiguresDesk } from './figures-desk.ts';
export { ReviewedPictureResolver } from './reviewed-picture.resolver.ts';
export { ReviewResolver, ViewerReviewsResolver } from './review.resolver.ts';
export { reviewsRights } from './reviews-rights.ts';

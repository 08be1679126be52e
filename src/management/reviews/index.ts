export { Review, ReviewAssignment } from './review.entity.ts';
export { ReviewedPictureResolver } from './reviewed-picture.resolver.ts';
export { ReviewResolver, ViewerReviewsResolver } from './review.resolver.ts';
export { reviewsRights } from './reviews-rights.ts';

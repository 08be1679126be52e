export { Review, ReviewAssignment } from './review.entity.ts';
export { ReviewResolver, ViewerReviewsResolver } from './review.resolver.ts';

export { accreditRecommender } from './accredit-recommender.ts';
export { type Letter, letterOf, problemsOfLetter } from './letter.ts';
export { recommendationNotices } from './recommendation-notices.ts';
export {
  AccreditationResolver,
  EditionDeskRecommendationsResolver,
  RecommendationMutationsResolver,
  RecommenderDeskResolver,
  SubmissionRecommendationsResolver,
  ViewerRecommendationsResolver,
} from './recommendation.resolver.ts';
export { recommendationsRights } from './recommendations-rights.ts';

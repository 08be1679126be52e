import type { DeclineRecommendationInput } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { settleRecommendation } from './settle-recommendation.ts';

/** Says that the organization did not bring the submission. */
export const declineRecommendation = (desk: Desk, input: DeclineRecommendationInput) => settleRecommendation(desk, 'declineRecommendation', input);

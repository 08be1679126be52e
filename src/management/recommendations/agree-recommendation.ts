import type { AgreeRecommendationInput } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { settleRecommendation } from './settle-recommendation.ts';

/** Agrees that the organization brought the submission. */
export const agreeRecommendation = (desk: Desk, input: AgreeRecommendationInput) => settleRecommendation(desk, 'agreeRecommendation', input);

import type { WithdrawRecommendationInput } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import { settleRecommendation } from './settle-recommendation.ts';

/** Takes a recommendation back, from either side. */
export const withdrawRecommendation = (desk: Desk, input: WithdrawRecommendationInput) => settleRecommendation(desk, 'withdrawRecommendation', input);

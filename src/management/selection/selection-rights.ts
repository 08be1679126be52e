import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

export const selectionRights: Rights = {
  'EditionDesk.decisionPlan': organizerOfTheEdition,
  'DecisionPlan.*': organizerOfTheEdition,
  'Decision.*': organizerOfTheEdition,
  'Mutation.planDecisions': organizerOfTheEdition,
  'PlanDecisionsInput.edition': organizerOfTheEdition,
  'DecisionInput.submissionId': organizerOfTheEdition,
  'PlanDecisionsPayload.*': organizerOfTheEdition,
  'Mutation.confirmDecisionPlan': organizerOfTheEdition,
  'ConfirmDecisionPlanInput.planId': organizerOfTheEdition,
  'ConfirmDecisionPlanPayload.*': organizerOfTheEdition,
};

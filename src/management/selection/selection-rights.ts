import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

const untied: Audience = {
  ...organizerOfTheEdition,
  name: 'organizer of the edition, tied to no case',
  sentence: 'Whoever holds the role ORGANIZER for the edition and is tied to none of its cases. For everybody else there is no plan.',
};

export const selectionRights: Rights = {
  'EditionDesk.decisionPlan': untied,
  'EditionDesk.decisionPlans': untied,
  'DecisionPlan.*': untied,
  'Decision.*': untied,
  'QuotaMove.*': untied,
  'QuotaExceedance.*': untied,
  'Mutation.planDecisions': untied,
  'PlanDecisionsInput.edition': untied,
  'DecisionInput.submissionId': untied,
  'PlanDecisionsPayload.*': untied,
  'Mutation.proposeDecisionPlan': untied,
  'ProposeDecisionPlanInput.edition': untied,
  'FieldOrderInput.order': untied,
  'ProposeDecisionPlanInput.outstanding': untied,
  'ProposeDecisionPlanInput.stage': untied,
  'ProposeDecisionPlanPayload.*': untied,
  'PlanWithdrawal.*': untied,
  'Promotion.*': untied,
  'PassedOver.*': untied,
  'Mutation.withdrawFromPlan': untied,
  'WithdrawFromPlanInput.planId': untied,
  'PlanWithdrawalInput.submissionId': untied,
  'WithdrawFromPlanPayload.*': untied,
  'Mutation.confirmDecisionPlan': untied,
  'ConfirmDecisionPlanInput.planId': untied,
  'ConfirmDecisionPlanPayload.*': untied,
};

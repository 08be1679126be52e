import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, leadsSomewhere, organizerOfTheEdition } from '../identity/index.ts';

const untied: Audience = {
  ...organizerOfTheEdition,
  name: 'organizer of the edition, tied to no case',
  sentence: 'Whoever holds the role ORGANIZER for the edition and is tied to none of its cases. For everybody else there is no plan.',
};

const atTheDesk: Audience = {
  name: 'at the desk of the submission, as far as they are told',
  sentence:
    'Whoever is at the submission’s desk once it is handed in. Before the results are public it says the same to all but owners who were told in confidence.',
  gate: isSignedIn,
};

const told: Audience = {
  name: 'owner who was told in confidence',
  sentence: 'Whose the submission is, once there is something to tell them. For everybody else there is nothing by that id.',
  gate: isSignedIn,
};

const ofTheCommittee: Audience = {
  name: 'organizer of the edition or chair of the field, not tied to the case',
  sentence: 'Whoever holds ORGANIZER for the edition or CHAIR for the field, and is not tied to the case. For everybody else it is not there.',
  gate: leadsSomewhere,
};

export const selectionRights: Rights = {
  'EditionDesk.decisionPlan': untied,
  'EditionDesk.decisionPlans': untied,
  'DecisionPlan.*': untied,
  'Decision.*': untied,
  'QuotaMove.*': untied,
  'QuotaExceedance.*': untied,
  'SubmissionEvaluation.*': atTheDesk,
  'ReviewFeedback.*': atTheDesk,
  'Mutation.acknowledgeOutcome': told,
  'AcknowledgeOutcomeInput.submissionId': told,
  'AcknowledgeOutcomePayload.*': told,
  'FieldTable.feedback(submissionId)': ofTheCommittee,
  'FeedbackRuling.*': ofTheCommittee,
  'Mutation.ruleFeedback': ofTheCommittee,
  'RuleFeedbackInput.submissionId': ofTheCommittee,
  'CommentRulingInput.reviewId': ofTheCommittee,
  'RuleFeedbackPayload.*': ofTheCommittee,
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

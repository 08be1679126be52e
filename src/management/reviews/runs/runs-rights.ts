import type { Rights } from '../../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../../identity/index.ts';

export const runsRights: Rights = {
  'EditionDesk.assignmentRuns': organizerOfTheEdition,
  'EditionDesk.assignmentRun': organizerOfTheEdition,
  'EditionDesk.assignmentRun(id)': organizerOfTheEdition,
  'EditionDesk.assignmentRulings': organizerOfTheEdition,
  'AssignmentRun.*': organizerOfTheEdition,
  'AssignmentRun.pairs(change)': organizerOfTheEdition,
  'AssignmentRuling.*': organizerOfTheEdition,
  'AssignmentCoverage.*': organizerOfTheEdition,
  'AssignmentLoad.*': organizerOfTheEdition,
  'AssignmentShortfall.*': organizerOfTheEdition,
  'UnmetWish.*': organizerOfTheEdition,
  'AssignmentPair.*': organizerOfTheEdition,
  'AssignmentPairEdge.*': organizerOfTheEdition,
  'AssignmentPairConnection.*': organizerOfTheEdition,

  'Mutation.ruleAssignment': organizerOfTheEdition,
  'RuleAssignmentInput.submissionId': organizerOfTheEdition,
  'RuleAssignmentInput.personId': organizerOfTheEdition,
  'RuleAssignmentPayload.*': organizerOfTheEdition,
  'Mutation.proposeAssignment': organizerOfTheEdition,
  'ProposeAssignmentInput.edition': organizerOfTheEdition,
  'ProposeAssignmentPayload.*': organizerOfTheEdition,
  'Mutation.applyAssignment': organizerOfTheEdition,
  'ApplyAssignmentInput.runId': organizerOfTheEdition,
  'ApplyAssignmentPayload.*': organizerOfTheEdition,
};

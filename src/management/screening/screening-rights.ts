import type { Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

/** All of it is the office's: what an applicant may know of it stands on their submission. */
export const screeningRights: Rights = {
  'EditionDesk.screening': organizerOfTheEdition,
  'EditionDesk.screening(field)': organizerOfTheEdition,
  'EditionDesk.screening(verdict)': organizerOfTheEdition,
  'EditionDesk.screening(state)': organizerOfTheEdition,
  'ScreeningConnection.*': organizerOfTheEdition,
  'ScreeningEdge.*': organizerOfTheEdition,
  'ScreeningCase.*': organizerOfTheEdition,
  'ScreeningFinding.*': organizerOfTheEdition,
  'RuleJudgement.*': organizerOfTheEdition,
  'ScreeningDecision.*': organizerOfTheEdition,
  'SubmissionReturn.*': organizerOfTheEdition,
  'Mutation.passScreening': organizerOfTheEdition,
  'PassScreeningInput.submissionId': organizerOfTheEdition,
  'PassScreeningPayload.*': organizerOfTheEdition,
  'Mutation.failScreening': organizerOfTheEdition,
  'FailScreeningInput.submissionId': organizerOfTheEdition,
  'FailScreeningPayload.*': organizerOfTheEdition,
  'Mutation.judgeRule': organizerOfTheEdition,
  'JudgeRuleInput.submissionId': organizerOfTheEdition,
  'JudgeRulePayload.*': organizerOfTheEdition,
  'Mutation.returnSubmission': organizerOfTheEdition,
  'ReturnSubmissionInput.submissionId': organizerOfTheEdition,
  'ReturnSubmissionPayload.*': organizerOfTheEdition,
};

export { DecisionPlan, type Decision } from './decision-plan.entity.ts';
export { tiedToTheEdition } from './selection-problems.ts';
export { casesToDecide, isTiedToTheEdition } from './quotas/cases-to-decide.ts';
export {
  FieldTableFeedbackResolver,
  OutcomeMutationsResolver,
  SubmissionEvaluationResolver,
  SubmissionOutcomeResolver,
} from './outcomes/outcome.resolver.ts';
export { confirmedDecisions } from './plan-queries.ts';
export { QuotaMoveResolver, SelectionResolver } from './selection.resolver.ts';
export { selectionRights } from './selection-rights.ts';

export { DecisionPlan, type Decision } from './decision-plan.entity.ts';
export { confirmedDecisions } from './plan-queries.ts';
export { SelectionResolver } from './selection.resolver.ts';
export { selectionRights } from './selection-rights.ts';

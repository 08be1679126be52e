import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ConfirmDecisionPlanPayload,
  EditionDesk,
  MutationConfirmDecisionPlanArgs,
  MutationPlanDecisionsArgs,
  on,
  type PlanDecisionsPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { confirmDecisionPlan } from './confirm-decision-plan.ts';
import { planDecisions } from './plan-decisions.ts';
import { planInForce, type PlanView } from './plan-queries.ts';

@Resolver(() => EditionDesk)
export class SelectionResolver {
  @on.EditionDesk.decisionPlan()
  decisionPlan(@Root() { desk, edition }: DeskAtEdition): Promise<PlanView | null> {
    return planInForce(desk.em, edition.year);
  }

  @on.Mutation.planDecisions()
  async planDecisions(
    @Args(() => MutationPlanDecisionsArgs) { input }: MutationPlanDecisionsArgs,
    @Ctx() signed: Signed,
  ): Promise<PlanDecisionsPayload> {
    const { done, refusals } = await planDecisions(signedIn(signed), input);
    return { plan: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmDecisionPlan()
  async confirmDecisionPlan(
    @Args(() => MutationConfirmDecisionPlanArgs) { input }: MutationConfirmDecisionPlanArgs,
    @Ctx() signed: Signed,
  ): Promise<ConfirmDecisionPlanPayload> {
    const { done, refusals } = await confirmDecisionPlan(signedIn(signed), input);
    return { plan: done, problems: problems(refusals, signed.language) };
  }
}

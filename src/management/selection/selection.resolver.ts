import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ConfirmDecisionPlanPayload,
  EditionDesk,
  MutationConfirmDecisionPlanArgs,
  MutationPlanDecisionsArgs,
  MutationProposeDecisionPlanArgs,
  MutationWithdrawFromPlanArgs,
  on,
  type PlanDecisionsPayload,
  type ProposeDecisionPlanPayload,
  QuotaMove,
  type WithdrawFromPlanPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { ReviewsContext } from '../reviews/index.ts';
import { confirmDecisionPlan } from './confirm-decision-plan.ts';
import { planDecisions } from './plan-decisions.ts';
import type { Move } from './decision-plan.entity.ts';
import { planInForce, plansOf, type PlanView } from './plan-queries.ts';
import { proposeDecisionPlan } from './propose-decision-plan.ts';
import { whyMoved } from './quotas/quota-words.ts';
import { withdrawFromPlan } from './withdraw-from-plan.ts';

@Resolver(() => EditionDesk)
export class SelectionResolver {
  @on.EditionDesk.decisionPlan()
  decisionPlan(@Root() { desk, edition }: DeskAtEdition): Promise<PlanView | null> {
    return planInForce(desk.em, edition.year);
  }

  @on.EditionDesk.decisionPlans()
  decisionPlans(@Root() { desk, edition }: DeskAtEdition): Promise<PlanView[]> {
    return plansOf(desk.em, edition.year);
  }

  @on.Mutation.proposeDecisionPlan()
  async proposeDecisionPlan(
    @Args(() => MutationProposeDecisionPlanArgs) { input }: MutationProposeDecisionPlanArgs,
    @Ctx() { figures, ...signed }: Signed & ReviewsContext,
  ): Promise<ProposeDecisionPlanPayload> {
    const { done, refusals } = await proposeDecisionPlan(signedIn(signed), figures!, input);
    return { plan: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.planDecisions()
  async planDecisions(
    @Args(() => MutationPlanDecisionsArgs) { input }: MutationPlanDecisionsArgs,
    @Ctx() signed: Signed,
  ): Promise<PlanDecisionsPayload> {
    const { done, refusals } = await planDecisions(signedIn(signed), input);
    return { plan: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.withdrawFromPlan()
  async withdrawFromPlan(
    @Args(() => MutationWithdrawFromPlanArgs) { input }: MutationWithdrawFromPlanArgs,
    @Ctx() signed: Signed,
  ): Promise<WithdrawFromPlanPayload> {
    const { done, refusals } = await withdrawFromPlan(signedIn(signed), input);
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

@Resolver(() => QuotaMove)
export class QuotaMoveResolver {
  @on.QuotaMove.reason()
  reason(@Root() move: Move, @Ctx() { language }: Signed): string {
    return whyMoved(move, language);
  }
}

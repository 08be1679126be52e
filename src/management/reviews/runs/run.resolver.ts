import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AssignmentCoverage,
  type AssignmentLoad,
  AssignmentRun,
  AssignmentRunPairsArgs,
  type AssignmentShortfall,
  EditionDesk,
  EditionDeskAssignmentRunArgs,
  MutationApplyAssignmentArgs,
  MutationProposeAssignmentArgs,
  MutationRuleAssignmentArgs,
  on,
  type Parents,
  type RuleAssignmentPayload,
  type UnmetWish,
} from '../../../generated/schema.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../../editions/index.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import type { SubmissionsContext } from '../../submissions/index.ts';
import { applyAssignment } from './apply-assignment.ts';
import { proposeAssignment } from './propose-assignment.ts';
import { ruleAssignment } from './rule-assignment.ts';
import { outcomeOf, rulingsOf, type RulingView, runOf, runsOf, type RunView } from './run-queries.ts';
import { coverageOf, loadsOf, pageOfPairs, type PairPage, shortfallsOf, unmetWishesOf } from './run-view.ts';

@Resolver(() => EditionDesk)
export class EditionDeskRunsResolver {
  @on.EditionDesk.assignmentRuns()
  assignmentRuns(@Root() { desk, edition }: DeskAtEdition): Promise<RunView[]> {
    return runsOf(desk.em, edition.id);
  }

  @on.EditionDesk.assignmentRun()
  assignmentRun(
    @Root() { desk, edition }: DeskAtEdition,
    @Args(() => EditionDeskAssignmentRunArgs) { id }: EditionDeskAssignmentRunArgs,
  ): Promise<RunView | null> {
    return runOf(desk.em, edition.id, id);
  }

  @on.EditionDesk.assignmentRulings()
  assignmentRulings(@Root() { desk, edition }: DeskAtEdition): Promise<RulingView[]> {
    return rulingsOf(desk.em, edition.id);
  }
}

@Resolver(() => AssignmentRun)
export class AssignmentRunResolver {
  @on.AssignmentRun.isProvenBest()
  async isProvenBest(@Root() { id }: RunView, @Ctx() signed: Signed): Promise<boolean | null> {
    const outcome = await outcomeOf(signedIn(signed), id);
    return outcome && outcome.proposal.proof.floor && outcome.proposal.proof.worth;
  }

  @on.AssignmentRun.coverage()
  async coverage(@Root() { id }: RunView, @Ctx() signed: Signed): Promise<AssignmentCoverage | null> {
    const outcome = await outcomeOf(signedIn(signed), id);
    return outcome && coverageOf(outcome);
  }

  @on.AssignmentRun.loads()
  loads(@Root() run: RunView, @Ctx() signed: Signed): Promise<AssignmentLoad[]> {
    return loadsOf(signedIn(signed), run);
  }

  @on.AssignmentRun.shortfalls()
  shortfalls(@Root() run: RunView, @Ctx() signed: Signed): Promise<AssignmentShortfall[]> {
    return shortfallsOf(signedIn(signed), run);
  }

  @on.AssignmentRun.unmetWishes()
  unmetWishes(@Root() run: RunView, @Ctx() signed: Signed): Promise<UnmetWish[]> {
    return unmetWishesOf(signedIn(signed), run);
  }

  @on.AssignmentRun.pairs()
  pairs(
    @Root() run: RunView,
    @Args(() => AssignmentRunPairsArgs) asked: AssignmentRunPairsArgs,
    @Ctx() signed: Signed & SubmissionsContext,
  ): Promise<PairPage> {
    return pageOfPairs(signedIn(signed), run, signed.cursorSecret, asked);
  }
}

@Resolver()
export class RunMutationsResolver {
  @on.Mutation.ruleAssignment()
  async ruleAssignment(
    @Args(() => MutationRuleAssignmentArgs) { input }: MutationRuleAssignmentArgs,
    @Ctx() signed: Signed,
  ): Promise<RuleAssignmentPayload> {
    const { done, refusals } = await ruleAssignment(signedIn(signed), input);
    return { ruled: done?.ruled, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.proposeAssignment()
  async proposeAssignment(
    @Args(() => MutationProposeAssignmentArgs) { input }: MutationProposeAssignmentArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['ProposeAssignmentPayload']> {
    const { done, refusals } = await proposeAssignment(signedIn(signed), input);
    return { run: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.applyAssignment()
  async applyAssignment(
    @Args(() => MutationApplyAssignmentArgs) { input }: MutationApplyAssignmentArgs,
    @Ctx() signed: Signed,
  ): Promise<Parents['ApplyAssignmentPayload']> {
    const { done, refusals } = await applyAssignment(signedIn(signed), input);
    return { run: done, problems: problems(refusals, signed.language) };
  }
}

import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  EditionDeskScreeningArgs,
  EditionDeskScreeningCaseArgs,
  type FailScreeningPayload,
  type JudgeRulePayload,
  MutationFailScreeningArgs,
  MutationJudgeRuleArgs,
  MutationPassScreeningArgs,
  MutationReturnSubmissionArgs,
  on,
  type PassScreeningPayload,
  type ReturnSubmissionPayload,
  ScreeningFinding,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import { failScreening } from './fail-screening.ts';
import { judgeRule } from './judge-rule.ts';
import { passScreening } from './pass-screening.ts';
import { returnSubmission } from './return-submission.ts';
import { pageOfScreening, screeningCaseOf, type ScreeningPage, screeningTallyOf } from './screening-pages.ts';
import type { FindingView, ScreeningCaseView } from './screening-view.ts';

@Resolver()
export class ScreeningMutationsResolver {
  @on.Mutation.passScreening()
  async passScreening(
    @Args(() => MutationPassScreeningArgs) { input }: MutationPassScreeningArgs,
    @Ctx() signed: Signed,
  ): Promise<PassScreeningPayload> {
    const { done, refusals } = await passScreening(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.failScreening()
  async failScreening(
    @Args(() => MutationFailScreeningArgs) { input }: MutationFailScreeningArgs,
    @Ctx() signed: Signed,
  ): Promise<FailScreeningPayload> {
    const { done, refusals } = await failScreening(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.judgeRule()
  async judgeRule(@Args(() => MutationJudgeRuleArgs) { input }: MutationJudgeRuleArgs, @Ctx() signed: Signed): Promise<JudgeRulePayload> {
    const { done, refusals } = await judgeRule(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.returnSubmission()
  async returnSubmission(
    @Args(() => MutationReturnSubmissionArgs) { input }: MutationReturnSubmissionArgs,
    @Ctx() signed: Signed,
  ): Promise<ReturnSubmissionPayload> {
    const { done, refusals } = await returnSubmission(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskScreeningResolver {
  @on.EditionDesk.screeningTally()
  screeningTally(@Root() desk: DeskAtEdition) {
    return screeningTallyOf(desk);
  }

  @on.EditionDesk.screeningCase()
  screeningCase(
    @Root() desk: DeskAtEdition,
    @Args(() => EditionDeskScreeningCaseArgs) { submissionId }: EditionDeskScreeningCaseArgs,
  ): Promise<ScreeningCaseView | null> {
    return screeningCaseOf(desk, submissionId);
  }

  @on.EditionDesk.screening()
  screening(
    @Root() desk: DeskAtEdition,
    @Args(() => EditionDeskScreeningArgs) asked: EditionDeskScreeningArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<ScreeningPage> {
    return pageOfScreening(desk, cursorSecret, asked);
  }
}

@Resolver(() => ScreeningFinding)
export class ScreeningFindingResolver {
  @on.ScreeningFinding.evidence()
  evidence(@Root() { evidence }: FindingView, @Ctx() { language }: Signed): string {
    return evidence[language];
  }
}

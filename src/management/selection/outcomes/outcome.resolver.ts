import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  FieldTable,
  FieldTableFeedbackArgs,
  MutationAcknowledgeOutcomeArgs,
  MutationRuleFeedbackArgs,
  on,
  Submission,
  SubmissionEvaluation,
  type RuleFeedbackPayload,
} from '../../../generated/schema.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import type { FieldTableView } from '../../reviews/index.ts';
import type { SubmissionView } from '../../submissions/index.ts';
import { acknowledgeOutcome } from './acknowledge-outcome.ts';
import { type FeedbackRulingView, rulingsOf } from './feedback-queries.ts';
import { outcomeLoadersOf } from './outcome-loaders.ts';
import type { EvaluationView } from './outcome-queries.ts';
import { ruleFeedback } from './rule-feedback.ts';

@Resolver(() => Submission)
export class SubmissionOutcomeResolver {
  @on.Submission.evaluation()
  evaluation(@Root() { id }: SubmissionView, @Ctx() signed: Signed): Promise<EvaluationView | null> {
    return outcomeLoadersOf(signedIn(signed)).evaluation.load(id);
  }
}

@Resolver(() => SubmissionEvaluation)
export class SubmissionEvaluationResolver {
  @on.SubmissionEvaluation.feedback()
  feedback(@Root() { submissionId }: EvaluationView, @Ctx() signed: Signed): Promise<{ comment: string }[]> {
    return outcomeLoadersOf(signedIn(signed)).feedback.load(submissionId);
  }
}

@Resolver(() => FieldTable)
export class FieldTableFeedbackResolver {
  @on.FieldTable.feedback()
  async feedback(
    @Root() { desk, cases }: FieldTableView,
    @Args(() => FieldTableFeedbackArgs) { submissionId }: FieldTableFeedbackArgs,
  ): Promise<FeedbackRulingView[]> {
    return cases.some((one) => one.submissionId === submissionId) ? await rulingsOf(desk.em, submissionId) : [];
  }
}

@Resolver()
export class OutcomeMutationsResolver {
  @on.Mutation.acknowledgeOutcome()
  async acknowledgeOutcome(@Args(() => MutationAcknowledgeOutcomeArgs) { input }: MutationAcknowledgeOutcomeArgs, @Ctx() signed: Signed) {
    const { done, refusals } = await acknowledgeOutcome(signedIn(signed), input);
    return { evaluation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.ruleFeedback()
  async ruleFeedback(@Args(() => MutationRuleFeedbackArgs) { input }: MutationRuleFeedbackArgs, @Ctx() signed: Signed): Promise<RuleFeedbackPayload> {
    const { done, refusals } = await ruleFeedback(signedIn(signed), input);
    return { feedback: done?.feedback, problems: problems(refusals, signed.language) };
  }
}

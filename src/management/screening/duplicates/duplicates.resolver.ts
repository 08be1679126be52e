import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  DuplicateCandidate,
  DuplicateSign,
  MutationRuleDuplicateArgs,
  on,
  type RuleDuplicatePayload,
  ScreeningCase,
} from '../../../generated/schema.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import type { ScreeningCaseView } from '../screening-view.ts';
import type { DuplicateSignView } from './duplicate-rules.ts';
import { duplicatesOf } from './duplicate-loaders.ts';
import type { CandidateView, DuplicateRulingView } from './duplicate-view.ts';
import { ruleDuplicate } from './rule-duplicate.ts';

@Resolver(() => ScreeningCase)
export class ScreeningCaseDuplicatesResolver {
  @on.ScreeningCase.duplicates()
  duplicates(@Root() { id, edition }: ScreeningCaseView, @Ctx() signed: Signed): Promise<CandidateView[]> {
    return duplicatesOf(signedIn(signed)).load({ id, edition });
  }

  @on.Mutation.ruleDuplicate()
  async ruleDuplicate(
    @Args(() => MutationRuleDuplicateArgs) { input }: MutationRuleDuplicateArgs,
    @Ctx() signed: Signed,
  ): Promise<RuleDuplicatePayload> {
    const { done, refusals } = await ruleDuplicate(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => DuplicateCandidate)
export class DuplicateCandidateResolver {
  @on.DuplicateCandidate.ruling()
  ruling(@Root() { rulings: [last] }: CandidateView): DuplicateRulingView | undefined {
    return last;
  }
}

@Resolver(() => DuplicateSign)
export class DuplicateSignResolver {
  @on.DuplicateSign.evidence()
  evidence(@Root() { evidence }: DuplicateSignView, @Ctx() { language }: Signed): string {
    return evidence[language];
  }
}

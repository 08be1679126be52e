import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ConfirmApplicantsShownPayload,
  EditionDesk,
  MutationConfirmApplicantsShownArgs,
  MutationProposeApplicantsShownArgs,
  MutationWithdrawApplicantsShownArgs,
  on,
  type ProposeApplicantsShownPayload,
  type WithdrawApplicantsShownPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { applicantsProposalsOf, type ApplicantsProposalView } from './applicants-proposals.ts';
import { confirmApplicantsShown } from './confirm-applicants-shown.ts';
import { type DeskAtEdition, deskAtEdition } from './edition-desk.ts';
import { proposeApplicantsShown } from './propose-applicants-shown.ts';
import { withdrawApplicantsShown } from './withdraw-applicants-shown.ts';

@Resolver(() => EditionDesk)
export class ApplicantsShownResolver {
  @on.EditionDesk.applicantsProposals()
  applicantsProposals(@Root() { desk, edition }: DeskAtEdition): Promise<ApplicantsProposalView[]> {
    return applicantsProposalsOf(desk.em, edition.id);
  }

  @on.Mutation.proposeApplicantsShown()
  async proposeApplicantsShown(
    @Args(() => MutationProposeApplicantsShownArgs) { input }: MutationProposeApplicantsShownArgs,
    @Ctx() signed: Signed,
  ): Promise<ProposeApplicantsShownPayload> {
    const { done, refusals } = await proposeApplicantsShown(signedIn(signed), input);
    return { proposal: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmApplicantsShown()
  async confirmApplicantsShown(
    @Args(() => MutationConfirmApplicantsShownArgs) { input }: MutationConfirmApplicantsShownArgs,
    @Ctx() signed: Signed,
  ): Promise<ConfirmApplicantsShownPayload> {
    const desk = signedIn(signed);
    const { done, refusals } = await confirmApplicantsShown(desk, input);
    return { desk: done && (await deskAtEdition({ ...desk, em: desk.em.fork() }, done.edition)), problems: problems(refusals, signed.language) };
  }

  @on.Mutation.withdrawApplicantsShown()
  async withdrawApplicantsShown(
    @Args(() => MutationWithdrawApplicantsShownArgs) { input }: MutationWithdrawApplicantsShownArgs,
    @Ctx() signed: Signed,
  ): Promise<WithdrawApplicantsShownPayload> {
    const { done, refusals } = await withdrawApplicantsShown(signedIn(signed), input);
    return { proposal: done, problems: problems(refusals, signed.language) };
  }
}

import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AcceptExpertInvitationPayload,
  type CommitteeRules,
  type ConfirmExpertPayload,
  type DeclareTiePayload,
  type DeclineExpertInvitationPayload,
  type DescribeMembershipPayload,
  EditionDesk,
  EditionDeskExpertsArgs,
  EditionDeskTiesArgs,
  type EndExpertPayload,
  MutationAcceptExpertInvitationArgs,
  MutationConfirmExpertArgs,
  MutationDeclareTieArgs,
  MutationDeclineExpertInvitationArgs,
  MutationDescribeMembershipArgs,
  MutationEndExpertArgs,
  MutationProposeExpertArgs,
  MutationRuleTieArgs,
  MutationSetCommitteeRulesArgs,
  MutationStepDownArgs,
  MutationWishForCaseArgs,
  on,
  type ProposeExpertPayload,
  type RuleTiePayload,
  type SetCommitteeRulesPayload,
  type StepDownPayload,
  Viewer,
  ViewerCasesToWishArgs,
  type WishForCasePayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { ReceiptKey, SubmissionsContext } from '../submissions/index.ts';
import { acceptExpertInvitation } from './accept-expert-invitation.ts';
import { confirmExpert } from './confirm-expert.ts';
import { declareTie } from './declare-tie.ts';
import { declineExpertInvitation } from './decline-expert-invitation.ts';
import { describeMembership } from './describe-membership.ts';
import { endExpert } from './end-expert.ts';
import { proposeExpert } from './propose-expert.ts';
import { ruleTie } from './rule-tie.ts';
import { stepDown } from './step-down.ts';
import { wishForCase } from './wish-for-case.ts';
import { type ExpertPage, membershipsOf, type MembershipView, pageOfExperts } from './expert-queries.ts';
import { rulesOf, setCommitteeRules } from './set-committee-rules.ts';
import { type CaseTiePage, pageOfTies } from './tie-queries.ts';
import { type CaseToWishPage, pageOfCasesToWish } from './wish-queries.ts';

@Resolver(() => EditionDesk)
export class EditionDeskCommitteeResolver {
  @on.EditionDesk.experts()
  experts(
    @Root() { desk, edition }: DeskAtEdition,
    @Args(() => EditionDeskExpertsArgs) asked: EditionDeskExpertsArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<ExpertPage> {
    return pageOfExperts(desk.em, edition.id, cursorSecret, asked);
  }

  @on.EditionDesk.committeeRules()
  committeeRules(@Root() { desk, edition }: DeskAtEdition): Promise<CommitteeRules> {
    return rulesOf(desk.em, edition.id);
  }

  @on.EditionDesk.ties()
  ties(
    @Root() at: DeskAtEdition,
    @Args(() => EditionDeskTiesArgs) asked: EditionDeskTiesArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<CaseTiePage> {
    return pageOfTies(at, cursorSecret, asked);
  }
}

@Resolver(() => Viewer)
export class ViewerCommitteeResolver {
  @on.Viewer.memberships()
  memberships(@Root() { em, person }: Desk): Promise<MembershipView[]> {
    return membershipsOf(em, person.id);
  }

  @on.Viewer.casesToWish()
  casesToWish(
    @Root() desk: Desk,
    @Args(() => ViewerCasesToWishArgs) asked: ViewerCasesToWishArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<CaseToWishPage> {
    return pageOfCasesToWish(desk, cursorSecret, asked);
  }
}

type Keyed = Signed & { receiptKey: ReceiptKey | null };

/** Who sits on a committee, what ties them to cases, and what they wish. */
@Resolver()
export class CommitteeMutationsResolver {
  @on.Mutation.proposeExpert()
  async proposeExpert(
    @Args(() => MutationProposeExpertArgs) { input }: MutationProposeExpertArgs,
    @Ctx() signed: Signed,
  ): Promise<ProposeExpertPayload> {
    const { done, refusals } = await proposeExpert(signedIn(signed), input);
    return { expert: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmExpert()
  async confirmExpert(
    @Args(() => MutationConfirmExpertArgs) { input }: MutationConfirmExpertArgs,
    @Ctx() signed: Signed,
  ): Promise<ConfirmExpertPayload> {
    const { done, refusals } = await confirmExpert(signedIn(signed), input);
    return { expert: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.endExpert()
  async endExpert(@Args(() => MutationEndExpertArgs) { input }: MutationEndExpertArgs, @Ctx() signed: Signed): Promise<EndExpertPayload> {
    const { done, refusals } = await endExpert(signedIn(signed), input);
    return { expert: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.describeMembership()
  async describeMembership(
    @Args(() => MutationDescribeMembershipArgs) { input }: MutationDescribeMembershipArgs,
    @Ctx() signed: Signed,
  ): Promise<DescribeMembershipPayload> {
    const { done, refusals } = await describeMembership(signedIn(signed), input);
    return { membership: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.stepDown()
  async stepDown(@Args(() => MutationStepDownArgs) { input }: MutationStepDownArgs, @Ctx() signed: Signed): Promise<StepDownPayload> {
    const { done, refusals } = await stepDown(signedIn(signed), input);
    return { membership: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.setCommitteeRules()
  async setCommitteeRules(
    @Args(() => MutationSetCommitteeRulesArgs) { input }: MutationSetCommitteeRulesArgs,
    @Ctx() signed: Signed,
  ): Promise<SetCommitteeRulesPayload> {
    const { done, refusals } = await setCommitteeRules(signedIn(signed), input);
    return { rules: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.ruleTie()
  async ruleTie(@Args(() => MutationRuleTieArgs) { input }: MutationRuleTieArgs, @Ctx() signed: Signed): Promise<RuleTiePayload> {
    const { done, refusals } = await ruleTie(signedIn(signed), input);
    return { tie: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.wishForCase()
  async wishForCase(@Args(() => MutationWishForCaseArgs) { input }: MutationWishForCaseArgs, @Ctx() signed: Signed): Promise<WishForCasePayload> {
    const { done, refusals } = await wishForCase(signedIn(signed), input);
    return { case: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.acceptExpertInvitation()
  async acceptExpertInvitation(
    @Args(() => MutationAcceptExpertInvitationArgs) { input }: MutationAcceptExpertInvitationArgs,
    @Ctx() signed: Keyed,
  ): Promise<AcceptExpertInvitationPayload> {
    const { done, refusals } = await acceptExpertInvitation(signedIn(signed), signed.receiptKey!, input);
    return { membership: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.declineExpertInvitation()
  async declineExpertInvitation(
    @Args(() => MutationDeclineExpertInvitationArgs) { input }: MutationDeclineExpertInvitationArgs,
    @Ctx() signed: Keyed,
  ): Promise<DeclineExpertInvitationPayload> {
    const { done, refusals } = await declineExpertInvitation(signedIn(signed), signed.receiptKey!, input);
    return { membership: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.declareTie()
  async declareTie(@Args(() => MutationDeclareTieArgs) { input }: MutationDeclareTieArgs, @Ctx() signed: Signed): Promise<DeclareTiePayload> {
    const { done, refusals } = await declareTie(signedIn(signed), input);
    return { declared: done?.declared, problems: problems(refusals, signed.language) };
  }
}

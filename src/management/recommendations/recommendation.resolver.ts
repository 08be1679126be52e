import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  Accreditation,
  type AccreditRecommenderPayload,
  type AcceptAccreditationPayload,
  type AgreeRecommendationPayload,
  type DeclineRecommendationPayload,
  EditionDesk,
  EditionDeskRecommendationsArgs,
  type EndAccreditationPayload,
  type MakeRecommendationCodePayload,
  MutationAcceptAccreditationArgs,
  MutationAccreditRecommenderArgs,
  MutationAgreeRecommendationArgs,
  MutationDeclineRecommendationArgs,
  MutationEndAccreditationArgs,
  MutationMakeRecommendationCodeArgs,
  MutationOfferRecommendationArgs,
  MutationRecommendSubmissionArgs,
  MutationRevokeRecommendationCodeArgs,
  MutationWithdrawRecommendationArgs,
  type OfferRecommendationPayload,
  on,
  RecommenderDesk,
  RecommenderDeskRecommendationsArgs,
  type RecommendSubmissionPayload,
  type RevokeRecommendationCodePayload,
  Submission,
  Viewer,
  type WithdrawRecommendationPayload,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { ReceiptKey, SubmissionsContext, SubmissionView } from '../submissions/index.ts';
import { acceptAccreditation } from './accept-accreditation.ts';
import { accreditRecommender } from './accredit-recommender.ts';
import { agreeRecommendation } from './agree-recommendation.ts';
import { declineRecommendation } from './decline-recommendation.ts';
import { codesOf, type CodeView, type ContactView, offersOf, type OfferView } from './desk-queries.ts';
import { endAccreditation } from './end-accreditation.ts';
import { makeRecommendationCode } from './make-recommendation-code.ts';
import { offerRecommendation } from './offer-recommendation.ts';
import { recommendSubmission } from './recommend-submission.ts';
import { loadersOf } from './recommendation-loaders.ts';
import {
  accreditationsOf,
  type AccreditationView,
  desksOf,
  pageOfDesk,
  pageOfEdition,
  type RecommendationPage,
  type RecommendationView,
} from './recommendation-queries.ts';
import { revokeRecommendationCode } from './revoke-recommendation-code.ts';
import { withdrawRecommendation } from './withdraw-recommendation.ts';

/** A signed-in person has the management side before them, and with it its key. */
const withKey = (signed: Signed & { receiptKey: ReceiptKey | null }): [Desk, ReceiptKey] => [signedIn(signed), signed.receiptKey!];

@Resolver(() => Viewer)
export class ViewerRecommendationsResolver {
  @on.Viewer.recommenderDesks()
  recommenderDesks(@Root() { em, person }: Desk): Promise<AccreditationView[]> {
    return desksOf(em, person.id);
  }
}

@Resolver(() => RecommenderDesk)
export class RecommenderDeskResolver {
  @on.RecommenderDesk.recommendations()
  recommendations(
    @Root() { id }: AccreditationView,
    @Args(() => RecommenderDeskRecommendationsArgs) asked: RecommenderDeskRecommendationsArgs,
    @Ctx() signed: Signed & SubmissionsContext,
  ): Promise<RecommendationPage> {
    return pageOfDesk(signedIn(signed).em, id, signed.cursorSecret, asked);
  }

  @on.RecommenderDesk.offers()
  offers(@Root() { id }: AccreditationView, @Ctx() signed: Signed): Promise<OfferView[]> {
    return offersOf(signedIn(signed).em, id);
  }

  @on.RecommenderDesk.codes()
  codes(@Root() { id }: AccreditationView, @Ctx() signed: Signed): Promise<CodeView[]> {
    return codesOf(signedIn(signed).em, id);
  }
}

@Resolver(() => Accreditation)
export class AccreditationResolver {
  @on.Accreditation.contacts()
  contacts(@Root() { id }: AccreditationView, @Ctx() signed: Signed): Promise<ContactView[]> {
    return loadersOf(signedIn(signed)).contacts.load(id);
  }
}

@Resolver(() => Submission)
export class SubmissionRecommendationsResolver {
  @on.Submission.recommendations()
  recommendations(@Root() { id }: SubmissionView, @Ctx() signed: Signed): Promise<RecommendationView[]> {
    return loadersOf(signedIn(signed)).ofSubmission.load(id);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskRecommendationsResolver {
  @on.EditionDesk.accreditations()
  accreditations(@Root() { desk, edition }: DeskAtEdition): Promise<AccreditationView[]> {
    return accreditationsOf(desk.em, edition.year);
  }

  @on.EditionDesk.recommendations()
  recommendations(
    @Root() { desk, edition }: DeskAtEdition,
    @Args(() => EditionDeskRecommendationsArgs) asked: EditionDeskRecommendationsArgs,
    @Ctx() { cursorSecret }: SubmissionsContext,
  ): Promise<RecommendationPage> {
    return pageOfEdition(desk.em, edition.id, cursorSecret, asked);
  }
}

type Keyed = Signed & { receiptKey: ReceiptKey | null };

@Resolver()
export class RecommendationMutationsResolver {
  @on.Mutation.accreditRecommender()
  async accreditRecommender(
    @Args(() => MutationAccreditRecommenderArgs) { input }: MutationAccreditRecommenderArgs,
    @Ctx() signed: Signed,
  ): Promise<AccreditRecommenderPayload> {
    const { done, refusals } = await accreditRecommender(signedIn(signed), input);
    return { accreditation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.endAccreditation()
  async endAccreditation(
    @Args(() => MutationEndAccreditationArgs) { input }: MutationEndAccreditationArgs,
    @Ctx() signed: Signed,
  ): Promise<EndAccreditationPayload> {
    const { done, refusals } = await endAccreditation(signedIn(signed), input);
    return { accreditation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.acceptAccreditation()
  async acceptAccreditation(
    @Args(() => MutationAcceptAccreditationArgs) { input }: MutationAcceptAccreditationArgs,
    @Ctx() signed: Keyed,
  ): Promise<AcceptAccreditationPayload> {
    const { done, refusals } = await acceptAccreditation(...withKey(signed), input);
    return { desk: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.makeRecommendationCode()
  async makeRecommendationCode(
    @Args(() => MutationMakeRecommendationCodeArgs) { input }: MutationMakeRecommendationCodeArgs,
    @Ctx() signed: Keyed,
  ): Promise<MakeRecommendationCodePayload> {
    const { done, refusals } = await makeRecommendationCode(...withKey(signed), input);
    return { code: done?.code, listed: done?.listed, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeRecommendationCode()
  async revokeRecommendationCode(
    @Args(() => MutationRevokeRecommendationCodeArgs) { input }: MutationRevokeRecommendationCodeArgs,
    @Ctx() signed: Signed,
  ): Promise<RevokeRecommendationCodePayload> {
    const { done, refusals } = await revokeRecommendationCode(signedIn(signed), input);
    return { listed: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.offerRecommendation()
  async offerRecommendation(
    @Args(() => MutationOfferRecommendationArgs) { input }: MutationOfferRecommendationArgs,
    @Ctx() signed: Signed,
  ): Promise<OfferRecommendationPayload> {
    const { refusals } = await offerRecommendation(signedIn(signed), input);
    return { problems: problems(refusals, signed.language) };
  }

  @on.Mutation.recommendSubmission()
  async recommendSubmission(
    @Args(() => MutationRecommendSubmissionArgs) { input }: MutationRecommendSubmissionArgs,
    @Ctx() signed: Keyed,
  ): Promise<RecommendSubmissionPayload> {
    const { done, refusals } = await recommendSubmission(...withKey(signed), input);
    return { recommendation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.agreeRecommendation()
  async agreeRecommendation(
    @Args(() => MutationAgreeRecommendationArgs) { input }: MutationAgreeRecommendationArgs,
    @Ctx() signed: Signed,
  ): Promise<AgreeRecommendationPayload> {
    const { done, refusals } = await agreeRecommendation(signedIn(signed), input);
    return { recommendation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.declineRecommendation()
  async declineRecommendation(
    @Args(() => MutationDeclineRecommendationArgs) { input }: MutationDeclineRecommendationArgs,
    @Ctx() signed: Signed,
  ): Promise<DeclineRecommendationPayload> {
    const { done, refusals } = await declineRecommendation(signedIn(signed), input);
    return { recommendation: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.withdrawRecommendation()
  async withdrawRecommendation(
    @Args(() => MutationWithdrawRecommendationArgs) { input }: MutationWithdrawRecommendationArgs,
    @Ctx() signed: Signed,
  ): Promise<WithdrawRecommendationPayload> {
    const { done, refusals } = await withdrawRecommendation(signedIn(signed), input);
    return { recommendation: done, problems: problems(refusals, signed.language) };
  }
}

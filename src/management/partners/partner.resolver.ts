import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AcceptPartnerTermsPayload,
  type ChangePartnerPayload,
  type CreatePartnerPayload,
  type IssuePartnerKeyPayload,
  MutationAcceptPartnerTermsArgs,
  MutationChangePartnerArgs,
  MutationCreatePartnerArgs,
  MutationIssuePartnerKeyArgs,
  MutationPublishPartnerTermsArgs,
  on,
  Partner,
  PartnerUsageArgs,
  type PublishPartnerTermsPayload,
  Viewer,
  ViewerPartnersArgs,
} from '../../generated/schema.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import { keysOfPartner, type KeyView } from '../keys/index.ts';
import { acceptPartnerTerms } from './accept-partner-terms.ts';
import { changePartner } from './change-partner.ts';
import { createPartner } from './create-partner.ts';
import { issuePartnerKey } from './issue-partner-key.ts';
import { type KeyDayView, newestTerms, partnersSeen, type PartnerView, type TermsView, usageOf } from './partner-queries.ts';
import type { PartnersContext } from './partners-house.ts';
import { publishPartnerTerms } from './publish-partner-terms.ts';

type Context = Signed & PartnersContext;

@Resolver()
export class PartnersResolver {
  @on.Mutation.createPartner()
  async createPartner(
    @Args(() => MutationCreatePartnerArgs) { input }: MutationCreatePartnerArgs,
    @Ctx() signed: Signed,
  ): Promise<CreatePartnerPayload> {
    const { done, refusals } = await createPartner(signedIn(signed), input);
    return { partner: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.changePartner()
  async changePartner(
    @Args(() => MutationChangePartnerArgs) { input }: MutationChangePartnerArgs,
    @Ctx() signed: Signed,
  ): Promise<ChangePartnerPayload> {
    const { done, refusals } = await changePartner(signedIn(signed), input);
    return { partner: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.publishPartnerTerms()
  async publishPartnerTerms(
    @Args(() => MutationPublishPartnerTermsArgs) { input }: MutationPublishPartnerTermsArgs,
    @Ctx() signed: Signed,
  ): Promise<PublishPartnerTermsPayload> {
    const { done, refusals } = await publishPartnerTerms(signedIn(signed), input);
    return { terms: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.acceptPartnerTerms()
  async acceptPartnerTerms(
    @Args(() => MutationAcceptPartnerTermsArgs) { input }: MutationAcceptPartnerTermsArgs,
    @Ctx() signed: Signed,
  ): Promise<AcceptPartnerTermsPayload> {
    const { done, refusals } = await acceptPartnerTerms(signedIn(signed), input);
    return { partner: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.issuePartnerKey()
  async issuePartnerKey(
    @Args(() => MutationIssuePartnerKeyArgs) { input }: MutationIssuePartnerKeyArgs,
    @Ctx() signed: Signed,
  ): Promise<IssuePartnerKeyPayload> {
    const { done, refusals } = await issuePartnerKey(signedIn(signed), input);
    return { token: done?.token, key: done?.key, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => Viewer)
export class ViewerPartnersResolver {
  @on.Viewer.partners()
  partners(@Root() { em }: Desk, @Args(() => ViewerPartnersArgs) { own }: ViewerPartnersArgs): Promise<PartnerView[]> {
    return partnersSeen(em, own);
  }
}

@Resolver(() => Partner)
export class PartnerResolver {
  @on.Partner.terms()
  terms(@Ctx() signed: Signed): Promise<TermsView[]> {
    return newestTerms(signedIn(signed).em);
  }

  @on.Partner.keys()
  keys(@Root() { id }: PartnerView, @Ctx() signed: Signed): Promise<KeyView[]> {
    return keysOfPartner(signedIn(signed).em, id);
  }

  @on.Partner.usage()
  async usage(@Root() { id }: PartnerView, @Args(() => PartnerUsageArgs) { days }: PartnerUsageArgs, @Ctx() context: Context): Promise<KeyDayView[]> {
    if (days < 1 || days > 90) throw badInput('"days" is from 1 to 90.');
    await context.partners?.meter.flush(); // what this node has counted is told as well
    return usageOf(signedIn(context).em, id, days);
  }
}

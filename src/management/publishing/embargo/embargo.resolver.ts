import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type AcknowledgeRecallPayload,
  type ConfirmEmbargoOfferPayload,
  EditionDesk,
  EmbargoPackage,
  MutationAcknowledgeRecallArgs,
  MutationConfirmEmbargoOfferArgs,
  MutationOfferUnderEmbargoArgs,
  MutationRecallEmbargoArgs,
  type OfferUnderEmbargoPayload,
  on,
  Partner,
  type RecallEmbargoPayload,
} from '../../../generated/schema.ts';
import { problems } from '../../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../../editions/index.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import type { PartnersContext, PartnerView } from '../../partners/index.ts';
import { acknowledgeRecall } from './acknowledge-recall.ts';
import { confirmEmbargoOffer } from './confirm-embargo-offer.ts';
import { offersOf, type OfferView, packagesOf, type PackageView } from './embargo-queries.ts';
import { packageAddress } from './embargo-routes.ts';
import { offerUnderEmbargo } from './offer-under-embargo.ts';
import { recallEmbargo } from './recall-embargo.ts';

@Resolver()
export class EmbargoMutationsResolver {
  @on.Mutation.offerUnderEmbargo()
  async offerUnderEmbargo(
    @Args(() => MutationOfferUnderEmbargoArgs) { input }: MutationOfferUnderEmbargoArgs,
    @Ctx() signed: Signed,
  ): Promise<OfferUnderEmbargoPayload> {
    const { done, refusals } = await offerUnderEmbargo(signedIn(signed), input);
    return { offer: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmEmbargoOffer()
  async confirmEmbargoOffer(
    @Args(() => MutationConfirmEmbargoOfferArgs) { input }: MutationConfirmEmbargoOfferArgs,
    @Ctx() signed: Signed,
  ): Promise<ConfirmEmbargoOfferPayload> {
    const { done, refusals } = await confirmEmbargoOffer(signedIn(signed), input);
    return { offer: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.recallEmbargo()
  async recallEmbargo(
    @Args(() => MutationRecallEmbargoArgs) { input }: MutationRecallEmbargoArgs,
    @Ctx() signed: Signed,
  ): Promise<RecallEmbargoPayload> {
    const { done, refusals } = await recallEmbargo(signedIn(signed), input);
    return { offer: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.acknowledgeRecall()
  async acknowledgeRecall(
    @Args(() => MutationAcknowledgeRecallArgs) { input }: MutationAcknowledgeRecallArgs,
    @Ctx() signed: Signed,
  ): Promise<AcknowledgeRecallPayload> {
    const { done, refusals } = await acknowledgeRecall(signedIn(signed), input);
    return { package: done, problems: problems(refusals, signed.language) };
  }
}

@Resolver(() => Partner)
export class PartnerPackagesResolver {
  @on.Partner.packages()
  packages(@Root() { id }: PartnerView, @Ctx() signed: Signed): Promise<PackageView[]> {
    return packagesOf(signedIn(signed).em, id);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskEmbargoResolver {
  @on.EditionDesk.embargoOffers()
  embargoOffers(@Root() { desk, edition }: DeskAtEdition): Promise<OfferView[]> {
    return offersOf(desk.em, edition.year);
  }
}

@Resolver(() => EmbargoPackage)
export class EmbargoPackageResolver {
  @on.EmbargoPackage.address()
  address(@Root() { id }: PackageView, @Ctx() { partners }: PartnersContext): string {
    return packageAddress(partners?.publicUrl ?? '', id);
  }
}

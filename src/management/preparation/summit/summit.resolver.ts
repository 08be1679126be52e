import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  CasePreparation,
  type DelegatesExport,
  EditionDesk,
  EditionDeskDelegatesExportArgs,
  MutationAcceptSummitInvitationArgs,
  MutationDeclineSummitInvitationArgs,
  MutationNameDelegateArgs,
  MutationOfferSummitInvitationArgs,
  MutationRemoveDelegateArgs,
  MutationWithdrawSummitInvitationArgs,
  on,
} from '../../../generated/schema.ts';
import { type Outcome, problems } from '../../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../../editions/index.ts';
import { addressOfTable, type ExportsContext } from '../../exports/index.ts';
import { type Signed, signedIn } from '../../identity/index.ts';
import { acceptSummitInvitation, declineSummitInvitation, withdrawSummitInvitation } from './answer-summit-invitation.ts';
import { delegatesTable } from './delegates-table.ts';
import { invitationLoaderOf } from './invitation-loaders.ts';
import type { InvitationView } from './invitation-queries.ts';
import { nameDelegate } from './name-delegate.ts';
import { offerSummitInvitation } from './offer-summit-invitation.ts';
import { removeDelegate } from './remove-delegate.ts';

@Resolver(() => CasePreparation)
export class CasePreparationInvitationResolver {
  @on.CasePreparation.invitation()
  invitation(@Root() { submissionId }: { submissionId: string }, @Ctx() signed: Signed): Promise<InvitationView | null> {
    return invitationLoaderOf(signedIn(signed)).load(submissionId);
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskDelegatesResolver {
  @on.EditionDesk.delegatesExport()
  async delegatesExport(
    @Root() at: DeskAtEdition,
    @Args(() => EditionDeskDelegatesExportArgs) { format }: EditionDeskDelegatesExportArgs,
    @Ctx() { exportTickets }: ExportsContext,
  ): Promise<DelegatesExport | null> {
    return (await delegatesTable.isFor(at)) ? addressOfTable(at, delegatesTable, format, exportTickets!) : null;
  }
}

@Resolver()
export class SummitMutationsResolver {
  @on.Mutation.offerSummitInvitation()
  async offerSummitInvitation(@Args(() => MutationOfferSummitInvitationArgs) { input }: MutationOfferSummitInvitationArgs, @Ctx() signed: Signed) {
    return payload(await offerSummitInvitation(signedIn(signed), input), signed);
  }

  @on.Mutation.withdrawSummitInvitation()
  async withdrawSummitInvitation(
    @Args(() => MutationWithdrawSummitInvitationArgs) { input }: MutationWithdrawSummitInvitationArgs,
    @Ctx() signed: Signed,
  ) {
    return payload(await withdrawSummitInvitation(signedIn(signed), input), signed);
  }

  @on.Mutation.acceptSummitInvitation()
  async acceptSummitInvitation(@Args(() => MutationAcceptSummitInvitationArgs) { input }: MutationAcceptSummitInvitationArgs, @Ctx() signed: Signed) {
    return payload(await acceptSummitInvitation(signedIn(signed), input), signed);
  }

  @on.Mutation.declineSummitInvitation()
  async declineSummitInvitation(
    @Args(() => MutationDeclineSummitInvitationArgs) { input }: MutationDeclineSummitInvitationArgs,
    @Ctx() signed: Signed,
  ) {
    return payload(await declineSummitInvitation(signedIn(signed), input), signed);
  }

  @on.Mutation.nameDelegate()
  async nameDelegate(@Args(() => MutationNameDelegateArgs) { input }: MutationNameDelegateArgs, @Ctx() signed: Signed) {
    return payload(await nameDelegate(signedIn(signed), input), signed);
  }

  @on.Mutation.removeDelegate()
  async removeDelegate(@Args(() => MutationRemoveDelegateArgs) { input }: MutationRemoveDelegateArgs, @Ctx() signed: Signed) {
    return payload(await removeDelegate(signedIn(signed), input), signed);
  }
}

const payload = ({ done, refusals }: Outcome<InvitationView>, { language }: Signed) => ({ invitation: done, problems: problems(refusals, language) });

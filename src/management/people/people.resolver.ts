import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  type ConfirmRoleGrantPayload,
  type DeclineRoleGrantPayload,
  EditionDesk,
  EditionDeskRolesArgs,
  type HeldRoleConnection,
  MutationConfirmRoleGrantArgs,
  MutationDeclineRoleGrantArgs,
  MutationProposeRoleGrantArgs,
  MutationRevokeRoleArgs,
  on,
  type ProposeRoleGrantPayload,
  type RevokeRolePayload,
  type RoleProposal,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { frontDoor, type Reception, type Signed, signedIn } from '../identity/index.ts';
import { confirmRoleGrant } from './confirm-role-grant.ts';
import { declineRoleGrant } from './decline-role-grant.ts';
import { proposeRoleGrant } from './propose-role-grant.ts';
import { revokeRole } from './revoke-role.ts';
import { openProposals, pageOfRoles } from './role-queries.ts';

type Context = Signed & Reception;

/** Who may do what, and how that changes: given by two people, taken away by one. */
@Resolver()
export class RolesResolver {
  @on.Mutation.proposeRoleGrant()
  async proposeRoleGrant(
    @Args(() => MutationProposeRoleGrantArgs) { input }: MutationProposeRoleGrantArgs,
    @Ctx() signed: Signed,
  ): Promise<ProposeRoleGrantPayload> {
    const { done, refusals } = await proposeRoleGrant(signedIn(signed), input);
    return { proposal: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.confirmRoleGrant()
  async confirmRoleGrant(
    @Args(() => MutationConfirmRoleGrantArgs) { input }: MutationConfirmRoleGrantArgs,
    @Ctx() context: Context,
  ): Promise<ConfirmRoleGrantPayload> {
    const { done, refusals } = await confirmRoleGrant(frontDoor(context), signedIn(context), input);
    return { heldRole: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.declineRoleGrant()
  async declineRoleGrant(
    @Args(() => MutationDeclineRoleGrantArgs) { input }: MutationDeclineRoleGrantArgs,
    @Ctx() signed: Signed,
  ): Promise<DeclineRoleGrantPayload> {
    const { done, refusals } = await declineRoleGrant(signedIn(signed), input);
    return { proposal: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.revokeRole()
  async revokeRole(@Args(() => MutationRevokeRoleArgs) { input }: MutationRevokeRoleArgs, @Ctx() context: Context): Promise<RevokeRolePayload> {
    const { done, refusals } = await revokeRole(frontDoor(context), signedIn(context), input);
    return { heldRole: done, problems: problems(refusals, context.language) };
  }
}

@Resolver(() => EditionDesk)
export class EditionDeskRolesResolver {
  @on.EditionDesk.roles()
  roles(
    @Root() at: DeskAtEdition,
    @Args(() => EditionDeskRolesArgs) asked: EditionDeskRolesArgs,
    @Ctx() { cursorSecret }: { cursorSecret: Buffer },
  ): Promise<HeldRoleConnection> {
    return pageOfRoles(at, cursorSecret, asked);
  }

  @on.EditionDesk.roleProposals()
  roleProposals(@Root() at: DeskAtEdition): Promise<RoleProposal[]> {
    return openProposals(at);
  }
}

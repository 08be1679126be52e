import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  EditionDesk,
  MutationReinstatePersonArgs,
  MutationSuspendPersonArgs,
  on,
  type ReinstatePersonPayload,
  type SuspendPersonPayload,
  type Suspension,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { reinstatePerson } from './reinstate-person.ts';
import { suspendPerson } from './suspend-person.ts';
import { openSuspensions } from './suspension-queries.ts';

/** Who is kept out: by one person, and let in again by two. */
@Resolver(() => EditionDesk)
export class SuspensionsResolver {
  @on.Mutation.suspendPerson()
  async suspendPerson(
    @Args(() => MutationSuspendPersonArgs) { input }: MutationSuspendPersonArgs,
    @Ctx() signed: Signed,
  ): Promise<SuspendPersonPayload> {
    const { done, refusals } = await suspendPerson(signedIn(signed), input);
    return { suspension: done, problems: problems(refusals, signed.language) };
  }

  @on.Mutation.reinstatePerson()
  async reinstatePerson(
    @Args(() => MutationReinstatePersonArgs) { input }: MutationReinstatePersonArgs,
    @Ctx() signed: Signed,
  ): Promise<ReinstatePersonPayload> {
    const { done, refusals } = await reinstatePerson(signedIn(signed), input);
    return { suspension: done, problems: problems(refusals, signed.language) };
  }

  @on.EditionDesk.suspensions()
  suspensions(@Root() at: DeskAtEdition): Promise<Suspension[]> {
    return openSuspensions(at);
  }
}

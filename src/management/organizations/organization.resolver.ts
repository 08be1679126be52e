import { Args, Ctx, Resolver } from 'type-graphql';
import { MutationRegisterOrganizationArgs, on, type RegisterOrganizationPayload } from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Signed, signedIn } from '../identity/index.ts';
import { registerOrganization } from './register-organization.ts';

@Resolver()
export class DirectoryResolver {
  @on.Mutation.registerOrganization()
  async registerOrganization(
    @Args(() => MutationRegisterOrganizationArgs) { input }: MutationRegisterOrganizationArgs,
    @Ctx() signed: Signed,
  ): Promise<RegisterOrganizationPayload> {
    const { done, refusals } = await registerOrganization(signedIn(signed), input);
    return { organization: done, problems: problems(refusals, signed.language) };
  }
}

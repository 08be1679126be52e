import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { MutationSignInArgs, on, type Parents, type RoleGrant, type SignInPayload, type SignOutPayload, Viewer } from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { type Desk, type Signed, signedIn } from './desk.ts';
import { frontDoor, type Reception } from './reception.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

@Resolver(() => Viewer)
export class IdentityResolver {
  @on.Query.viewer()
  viewer(@Ctx() { desk }: Signed): Desk | null {
    return desk;
  }

  @on.Viewer.person()
  person(@Root() { person }: Desk): Parents['Person'] {
    return person;
  }

  @on.Viewer.roles()
  roles(@Root() { grants }: Desk): RoleGrant[] {
    return grants.map(({ role, editionYear, fieldKey }) => ({ role, edition: editionYear, field: fieldKey }));
  }

  @on.Mutation.signIn()
  async signIn(@Args(() => MutationSignInArgs) { input }: MutationSignInArgs, @Ctx() context: Reception): Promise<SignInPayload> {
    const { done, refusals } = await signIn(frontDoor(context), input);
    return { ...done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.signOut()
  async signOut(@Ctx() signed: Signed): Promise<SignOutPayload> {
    await signOut(signedIn(signed));
    return { problems: [] };
  }
}

import { Args, Ctx, Resolver, Root } from 'type-graphql';
import {
  MutationAddPasskeyArgs,
  MutationConfirmAuthenticatorAppArgs,
  MutationConfirmSecondFactorArgs,
  MutationEndSessionArgs,
  MutationRemovePasskeyArgs,
  MutationRequestPasswordResetArgs,
  MutationRequestSignInLinkArgs,
  MutationSetPasswordArgs,
  MutationSignInWithLinkArgs,
  MutationSignInWithPasskeyArgs,
  on,
  Viewer,
} from '../../generated/schema.ts';
import { problems } from '../../platform/graph/refusal.ts';
import { addPasskey, removePasskey, startPasskeyRegistration } from './add-passkey.ts';
import { confirmAuthenticatorApp, removeAuthenticatorApp, startAuthenticatorApp } from './authenticator-app.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { type Desk, type Signed, signedIn } from './desk.ts';
import { endSession } from './end-session.ts';
import { frontDoor, type Reception } from './reception.ts';
import { requestLink } from './request-link.ts';
import { inSession } from './second-factor.ts';
import { sessionsOf } from './session-queries.ts';
import { setPassword } from './set-password.ts';
import { signInWithLink } from './sign-in-with-link.ts';
import { signInWithPasskey, startPasskeySignIn } from './sign-in-with-passkey.ts';
import { waysInOf } from './ways-in.ts';

type Context = Reception & Signed;

/** Links, passwords and passkeys: how somebody comes in. */
@Resolver()
export class ComingInResolver {
  @on.Mutation.requestSignInLink()
  async requestSignInLink(@Args(() => MutationRequestSignInLinkArgs) { input }: MutationRequestSignInLinkArgs, @Ctx() context: Context) {
    const { refusals } = await requestLink(frontDoor(context), 'SIGN_IN', input.email);
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.requestPasswordReset()
  async requestPasswordReset(@Args(() => MutationRequestPasswordResetArgs) { input }: MutationRequestPasswordResetArgs, @Ctx() context: Context) {
    const { refusals } = await requestLink(frontDoor(context), 'SET_PASSWORD', input.email);
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.signInWithLink()
  async signInWithLink(@Args(() => MutationSignInWithLinkArgs) { input }: MutationSignInWithLinkArgs, @Ctx() context: Context) {
    const { done, refusals } = await signInWithLink(frontDoor(context), input);
    return { ...done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.setPassword()
  async setPassword(@Args(() => MutationSetPasswordArgs) { input }: MutationSetPasswordArgs, @Ctx() context: Context) {
    const { refusals } = await setPassword(frontDoor(context), context.desk, input);
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.startPasskeySignIn()
  async startPasskeySignIn(@Ctx() context: Context) {
    const { done, refusals } = await startPasskeySignIn(frontDoor(context));
    return { options: done?.options, problems: problems(refusals, context.language) };
  }

  @on.Mutation.signInWithPasskey()
  async signInWithPasskey(@Args(() => MutationSignInWithPasskeyArgs) { input }: MutationSignInWithPasskeyArgs, @Ctx() context: Context) {
    const { done, refusals } = await signInWithPasskey(frontDoor(context), input);
    return { ...done, problems: problems(refusals, context.language) };
  }
}

/** What a signed-in person sees and changes of their own ways in. */
@Resolver(() => Viewer)
export class WaysInResolver {
  @on.Viewer.sessions()
  sessions(@Root() desk: Desk) {
    return sessionsOf(desk);
  }

  @on.Viewer.waysIn()
  waysIn(@Root() desk: Desk) {
    return waysInOf(desk);
  }

  @on.Viewer.secondFactor()
  secondFactor(@Root() { session, grants }: Desk) {
    return session?.secondFactor ?? (grants.length > 0 ? 'CONFIRMED' : 'NOT_NEEDED');
  }

  @on.Viewer.rolesInWaiting()
  rolesInWaiting(@Root() { session, grants }: Desk) {
    return (session?.held ?? grants).map(({ role, editionYear, fieldKey }) => ({ role, edition: editionYear, field: fieldKey }));
  }

  @on.Mutation.endSession()
  async endSession(@Args(() => MutationEndSessionArgs) { input }: MutationEndSessionArgs, @Ctx() context: Context) {
    const { refusals } = await endSession(inSession(signedIn(context)), input);
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.startPasskeyRegistration()
  async startPasskeyRegistration(@Ctx() context: Context) {
    const { done, refusals } = await startPasskeyRegistration(frontDoor(context), inSession(signedIn(context)));
    return { options: done?.options, problems: problems(refusals, context.language) };
  }

  @on.Mutation.addPasskey()
  async addPasskey(@Args(() => MutationAddPasskeyArgs) { input }: MutationAddPasskeyArgs, @Ctx() context: Context) {
    const { done, refusals } = await addPasskey(frontDoor(context), inSession(signedIn(context)), input);
    return { passkey: done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.removePasskey()
  async removePasskey(@Args(() => MutationRemovePasskeyArgs) { input }: MutationRemovePasskeyArgs, @Ctx() context: Context) {
    const { refusals } = await removePasskey(frontDoor(context), inSession(signedIn(context)), input);
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.startAuthenticatorApp()
  async startAuthenticatorApp(@Ctx() context: Context) {
    const { done, refusals } = await startAuthenticatorApp(frontDoor(context), inSession(signedIn(context)));
    return { ...done, problems: problems(refusals, context.language) };
  }

  @on.Mutation.confirmAuthenticatorApp()
  async confirmAuthenticatorApp(
    @Args(() => MutationConfirmAuthenticatorAppArgs) { input }: MutationConfirmAuthenticatorAppArgs,
    @Ctx() context: Context,
  ) {
    const { done, refusals } = await confirmAuthenticatorApp(frontDoor(context), inSession(signedIn(context)), input);
    return { recoveryCodes: done?.recoveryCodes, problems: problems(refusals, context.language) };
  }

  @on.Mutation.removeAuthenticatorApp()
  async removeAuthenticatorApp(@Ctx() context: Context) {
    const { refusals } = await removeAuthenticatorApp(frontDoor(context), inSession(signedIn(context)));
    return { problems: problems(refusals, context.language) };
  }

  @on.Mutation.confirmSecondFactor()
  async confirmSecondFactor(@Args(() => MutationConfirmSecondFactorArgs) { input }: MutationConfirmSecondFactorArgs, @Ctx() context: Context) {
    const { done, refusals } = await confirmSecondFactor(frontDoor(context), inSession(signedIn(context)), input);
    return { secondFactor: done?.secondFactor, problems: problems(refusals, context.language) };
  }
}

import { type Audience, everyone, type Rights } from '../../platform/rights/audience.ts';
import { signedInPeople, themself } from './audiences.ts';

// no gate: somebody who is just signing in is named in the answer, and is not signed in before it
const personNamed: Audience = {
  name: 'the person, or an organizer',
  sentence: 'The person themself, also in the answer to signing in; and organizers, on what hangs on the desk of an edition of theirs.',
};

export const identityRights: Rights = {
  'Query.viewer': everyone, // null for a visitor
  'Viewer.person': themself,
  'Viewer.roles': themself,
  'RoleGrant.*': themself,
  'Person.*': personNamed,
  'Mutation.signIn': everyone,
  'SignInPayload.*': everyone,
  'SignInWithLinkPayload.*': everyone,
  'SignInWithPasskeyPayload.*': everyone,
  'Mutation.signOut': signedInPeople,
  'SignOutPayload.*': signedInPeople,

  // ways in: what nobody has to be signed in for answers everybody alike
  'Mutation.requestSignInLink': everyone,
  'Mutation.signInWithLink': everyone,
  'Mutation.requestPasswordReset': everyone,
  'RequestSignInLinkPayload.*': everyone,
  'RequestPasswordResetPayload.*': everyone,
  'Mutation.setPassword': everyone,
  'SetPasswordPayload.*': everyone,
  'Mutation.startPasskeySignIn': everyone,
  'Mutation.signInWithPasskey': everyone,
  'StartPasskeyRegistrationPayload.*': everyone,
  'StartPasskeySignInPayload.*': everyone,

  'GET /auth/oidc/start': everyone,
  'GET /auth/oidc/callback': everyone,

  'Viewer.emailChange': themself,
  'EmailChange.*': themself,
  'Mutation.requestEmailChange': themself,
  'RequestEmailChangePayload.*': themself,
  'Mutation.confirmEmailChange': themself,
  'ConfirmEmailChangePayload.*': themself,
  'Mutation.cancelEmailChange': themself,
  'CancelEmailChangePayload.*': themself,
  'Mutation.changeName': themself,
  'ChangeNamePayload.*': themself,

  'Viewer.sessions': themself,
  'Viewer.waysIn': themself,
  'Viewer.secondFactor': themself,
  'Viewer.rolesInWaiting': themself,
  'Session.*': themself,
  'Passkey.*': themself,
  'WaysIn.*': themself,
  'Mutation.startPasskeyRegistration': themself,
  'Mutation.addPasskey': themself,
  'AddPasskeyPayload.*': themself,
  'Mutation.removePasskey': themself,
  'RemovePasskeyInput.passkeyId': themself,
  'RemovePasskeyPayload.*': themself,
  'RemoveAuthenticatorAppPayload.*': themself,
  'Mutation.startAuthenticatorApp': themself,
  'StartAuthenticatorAppPayload.*': themself,
  'Mutation.confirmAuthenticatorApp': themself,
  'ConfirmAuthenticatorAppPayload.*': themself,
  'Mutation.removeAuthenticatorApp': themself,
  'Mutation.confirmSecondFactor': themself,
  'ConfirmSecondFactorPayload.*': themself,
  'Mutation.endSession': themself,
  'EndSessionInput.sessionId': themself,
  'EndSessionPayload.*': themself,
};

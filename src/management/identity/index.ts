export { mayTry, wasRight } from './attempts.ts';
export { mailboxOf } from './email-address.ts';
export { type AccountEvent, followAccounts } from './account-events.ts';
export { cameInRecently } from './came-in-recently.ts';
export { type Act, followActs } from './act-followers.ts';
export { actingAs, asSystem, type Purpose, purposes } from './acting.ts';
export { type Desk, type Grant, holds, type Signed, signedIn } from './desk.ts';
export { idBytes, idOfBytes, openDeskTickets, ticketMs } from './desk-tickets.ts';
export { endSessions } from './end-sessions.ts';
export { type IdentityHouse, openIdentityHouse, type SignInSettings } from './identity-house.ts';
export { notAllowed, notAnAddress, notFound, signInAgain, tryLater } from './identity-problems.ts';
export { IdentityResolver } from './identity.resolver.ts';
export { addressOfWish, offerLinkTask } from './offer-link.job.ts';
export { instantOf, once, type Work } from './once.ts';
export { type Arrival, openArrivals } from './arrivals.ts';
export { openDesk } from './open-desk.ts';
export { OwnAccountResolver } from './own-account.resolver.ts';
export { deskOf } from './desk-of.ts';
export { hashPassword } from './password.ts';
export { Person } from './person.entity.ts';
export type { HeldKey, Principal } from './principal.ts';
export { type FrontDoor, frontDoor, type Reception, type SecondFactorRule } from './reception.ts';
export { RoleGrant } from './role-grant.entity.ts';
export { Session } from './session.entity.ts';
export { isSuspended } from './suspended.ts';
export { wasAddressOf } from './was-address-of.ts';
export { personWith } from './sign-in-with-link.ts';
export { ComingInResolver, WaysInResolver } from './ways-in.resolver.ts';
export {
  anOrganizer,
  assignedReviewer,
  isSignedIn,
  leadsSomewhere,
  organizerOfTheEdition,
  signedInPeople,
  stageManagerOfTheEdition,
  themself,
} from './audiences.ts';
export { identityRights } from './identity-rights.ts';

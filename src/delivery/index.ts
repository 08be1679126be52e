/** The public side: what management's publishing puts in, and what everybody reads. */
export { openDelivery, type Delivery } from './open-delivery.ts';
export { applyRelease, type Release } from './releases/apply-release.ts';
export { findAppliedRelease, type AppliedRelease } from './releases/find-applied-release.ts';
export type * from './releases/release-content.ts';
export { ReleaseAltered, ReleaseNotDue, ReleaseRefused } from './releases/release-problems.ts';
export { giveCue } from './showcase/give-cue.ts';
export type { Visit } from './visit.ts';

/** The public side: what management's publishing puts in, and what everybody reads. */
export { openDelivery, type Delivery } from './open-delivery.ts';
export type { CaseEntry } from './feeds/feed.ts';
export { ninjsOf } from './feeds/write-ninjs.ts';
export * from './releases/index.ts';
export * from './showcase/index.ts';
export type { Visit } from './visit.ts';

/** The public side: what management's publishing puts in, and what everybody reads. */
export { openDelivery, type Delivery } from './open-delivery.ts';
export * from './releases/index.ts';
export * from './showcase/index.ts';
export type { Visit } from './visit.ts';

import type { Room } from '../../src/management/submissions/index.ts';

/** Little, so that a test can fill it. */
export const aRoom: Room = {
  largest: { PICTURE: 1_000_000, VIDEO: 2_000_000, DOCUMENT: 500_000 },
  attached: 800_000,
  ofSubmission: 4_000_000,
  openUploads: 4,
  hours: 72,
  fits: async () => true,
};

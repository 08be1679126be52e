import { spareCores } from '../../platform/load/few-at-once.ts';

/** Largest file, in bytes. */
export const largestBytes = 10_000_000;
/** Most pixels of a picture: unpacked, it takes four bytes for each. */
export const mostPixels = 50_000_000;
/** Widths of the renditions. None is wider than the picture itself. */
export const renditionWidths = [320, 640, 1280, 1920] as const;
/** Greatest height of a rendition; WebP ends at 16,383. */
export const greatestHeight = 8_000;
/** Longest time for one step of the work on a picture, in seconds. */
export const longestSeconds = 20;
/** Longest time for a picture with all its steps, its process's start included, in seconds. */
export const secondsPerPicture = 60;
/** Pictures after which a decoder's process is replaced. */
export const picturesPerProcess = 50;
/** Most memory of a decoder's process, in MB. */
export const mostMemoryMb = 2_048;
/** Longest answer of a decoder, in bytes: four WebP files of at most 1920 by 8000 pixels. */
export const largestAnswer = 64_000_000;
/** Pictures unpacked at the same time on this node. The others wait, and one core stays free. */
export const picturesAtOnce = Math.min(2, spareCores);
/** Parts of a picture that are offered, around its focal point. */
export const cropShapes = [
  { crop: 'WIDE', ratio: 16 / 9, widest: 1280 },
  { crop: 'SQUARE', ratio: 1, widest: 640 },
] as const;
/** Most pages of a document. */
export const mostPages = 500;
/** Longest video, in minutes. */
export const longestVideoMinutes = 60;
/** Longest time for an examiner with one file, in seconds. */
export const secondsPerFile = 600;
/** Files examined at the same time on this node. The others wait. */
export const filesAtOnce = 1;
/** How often a file is begun to be looked at before it counts as unreadable. */
export const mostAttempts = 5;
/** Bytes that are to be sent in one PATCH: what a line of 2 Mbit/s carries in the half minute that a request may take. */
export const chunkBytes = 5_000_000;
/** Media types that are taken, by kind. */
export const acceptedTypes = {
  PICTURE: ['image/jpeg', 'image/png', 'image/webp'],
  VIDEO: ['video/mp4', 'video/quicktime', 'video/webm'],
  DOCUMENT: ['application/pdf'],
} as const;
/** Most materials of a submission, by kind. */
export const mostOfKind = { PICTURE: 10, VIDEO: 3, DOCUMENT: 5 } as const;

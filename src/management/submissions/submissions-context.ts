import type { Storage } from '../../platform/storage/storage.ts';
import type { PictureTickets } from '../media/index.ts';
import type { Room } from './room-for-uploads.ts';
import type { ReceiptKey } from './receipt-key.ts';

/** What the resolvers of this module need besides the signed-in person. */
export interface SubmissionsContext {
  storage: Storage;
  /** Null on a node without the management side. */
  receiptKey: ReceiptKey | null;
  /** Seals cursors; the same on every node, and after a restart. */
  cursorSecret: Buffer;
  /** How much may be uploaded; null on a node without the management side. */
  room: Room | null;
  /** Gives out addresses of pictures that are not public; null on a node without the management side. */
  tickets: PictureTickets | null;
}

import type pg from 'pg';
import type { Storage } from '../../platform/storage/storage.ts';
import type { Signed } from '../identity/index.ts';

/** What publishing needs to reach the public side. */
export interface Publishing {
  /** Connected to delivery as the one role that writes there. */
  publisher: pg.Pool;
  storage: Storage;
}

/** What publishing's resolvers get to know of a request. On a node without the management side there is no publisher. */
export type PublishingContext = Signed & Publishing & { cursorSecret: Buffer };

import type { Selecting } from '../platform/graph/executor.ts';
import type { Rereadable } from '../platform/graph/read-again.ts';
import type { Shelf } from './shelf.ts';
import type { StageFeed } from './showcase/stage-feed.ts';

/** What the public side knows of one call. */
export interface Visit extends Selecting, Rereadable {
  shelf: Shelf;
  /** Where this program is reached, without a slash at the end; addresses of files begin with it. */
  publicUrl: string;
  stage: StageFeed;
  /** The partner whose key asks; left out for everybody else. */
  partner?: string;
  /** The id of the last event that a returning subscriber has seen. */
  lastEventId?: string;
  /** Has to be called once the answer is complete, whatever became of it. */
  close(): Promise<void>;
}

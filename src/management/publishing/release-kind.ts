import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { PrepareReleaseInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Publishing } from './publishing-context.ts';

export type PrepareRelease = Omit<PrepareReleaseInput, 'applyAt'> & { applyAt: Date };

/** What an input says besides what every release says. Each kind names what it takes of it. */
export type PartOfInput = Exclude<keyof PrepareReleaseInput, 'idempotencyKey' | 'edition' | 'kind' | 'applyAt'>;

/**
 * One kind of release: a file `prepare-<kind>.ts`, and a line in `release-kinds.ts`. It turns what is kept now into documents,
 * or refuses. Freezing, hashing, approving, staleness, the preview and the diff are the same for all kinds.
 */
export interface KindOfRelease {
  /** What it takes of the input. Anything else that is given is refused, never ignored. */
  takes: readonly PartOfInput[];
  /** Acts for whoever prepares: `em` sees what they may see. */
  prepare(em: EntityManager, input: PrepareRelease, publishing: Publishing): Promise<Outcome<ReleaseContent>>;
}

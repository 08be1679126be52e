import type { CaseContent } from '../../delivery/releases/release-content.ts';

/** A picture by its id, or by the hash that the public reads of it. */
export const isPicture =
  (named: string) =>
  ({ id, renditions }: CaseContent['pictures'][number]): boolean =>
    id === named || renditions.at(-1)?.hash === named;

import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';

/** How far a partner has read. */
export interface ReadSoFar {
  revision: number;
  id: string;
  /** The revision at which the partner began. Removals up to it are left out: the partner never held those cases. */
  horizon: number;
}

const kind = 'changes';

export const sealToken = (secret: Buffer, { revision, id, horizon }: ReadSoFar): string => sealCursor(secret, kind, [revision, id, horizon]);

export function openToken(secret: Buffer, token: string): ReadSoFar | undefined {
  const values = openCursor(secret, kind, token) as [number, string, number] | undefined;
  return values && { revision: values[0], id: values[1], horizon: values[2] };
}

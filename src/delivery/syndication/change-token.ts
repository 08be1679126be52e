import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';

/** How far a partner has read. */
export interface ReadSoFar {
  revision: number;
  id: string;
  /** The revision at which the partner began. Removals up to it are left out: the partner never held those cases. */
  horizon: number;
}

const kind = 'changes';

/** @param partner The partner whose key asks; undefined for everybody else. Their tokens are theirs alone. */
export const sealToken = (secret: Buffer, partner: string | undefined, { revision, id, horizon }: ReadSoFar): string =>
  sealCursor(secret, kind, [revision, id, horizon, ...(partner === undefined ? [] : [partner])]);

/** Undefined for what was never given out, or to another partner: nothing tells which. What a visitor was given, a partner may go on with. */
export function openToken(secret: Buffer, partner: string | undefined, token: string): ReadSoFar | undefined {
  const values = openCursor(secret, kind, token) as [number, string, number, string?] | undefined;
  if (!values || (values[3] !== undefined && values[3] !== partner)) return undefined;
  return { revision: values[0], id: values[1], horizon: values[2] };
}

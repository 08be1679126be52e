import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Desk } from '../identity/index.ts';
import { type AuditEntry, entryColumns, type Facts } from './audit-entry.ts';

export interface EntryView {
  number: number;
  at: string;
  act: string;
  person: { id: string; name: string; email: string } | null;
  subjectType: string | null;
  subjectId: string | null;
  facts: { name: string; value: string }[];
  hash: string;
}

export interface EntryPage {
  edges: { cursor: string; node: EntryView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type EntryOfSomebody = AuditEntry & { name: string | null; email: string | null };

/** What has been done and read in an edition, newest first. */
export async function pageOfEntries(
  desk: Desk,
  editionYear: number,
  secret: Buffer,
  { first, after = null }: { first: number; after?: string | null },
): Promise<EntryPage> {
  checkPageSize(first);
  const kind = `audit of ${editionYear}`;
  const before = after === null ? Number.MAX_SAFE_INTEGER : numberOf(secret, kind, after);
  const rows = await desk.em.execute<EntryOfSomebody[]>(
    `select ${entryColumns}, p.name, p.email from audit_entries e left join people p on p.id = e.person_id
     where e.edition_year = ? and e.number < ? order by e.number desc limit ?`,
    [editionYear, before, first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.number]), node: entryView(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function numberOf(secret: Buffer, kind: string, cursor: string): number {
  const values = openCursor(secret, kind, cursor);
  if (!values) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  return values[0] as number;
}

/** An entry as organizers read it, with who it was. */
export const entryView = ({ number, at, act, personId, name, email, subjectType, subjectId, facts, hash }: EntryOfSomebody): EntryView => ({
  ...{ number, at, act, subjectType, subjectId, hash, facts: listOf(facts) },
  person: personId !== null && name !== null && email !== null ? { id: personId, name, email } : null,
});

/** One fact a line; several ids of one kind come one by one. */
const listOf = (facts: Facts): EntryView['facts'] =>
  Object.entries(facts).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) })));

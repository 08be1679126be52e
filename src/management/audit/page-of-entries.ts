import { storable } from '../../platform/database/storable.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
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

/** What narrows the list. An id that is none finds nothing. */
export interface EntryFilter {
  personId?: string | null;
  act?: string | null;
  subjectId?: string | null;
  from?: string | Date | null;
  until?: string | Date | null;
}

type EntryOfSomebody = AuditEntry & { name: string | null; email: string | null };

/** What has been done and read in an edition, newest first. */
export async function pageOfEntries(
  desk: Desk,
  editionYear: number,
  secret: Buffer,
  { first, after = null, ...filter }: { first: number; after?: string | null } & EntryFilter,
): Promise<EntryPage> {
  checkPageSize(first);
  const kind = `audit of ${editionYear}`;
  const before = after === null ? Number.MAX_SAFE_INTEGER : numberOf(secret, kind, after);
  const narrowed = conditionsOf(filter);
  const rows = await desk.em.execute<EntryOfSomebody[]>(
    `select ${entryColumns}, p.name, p.email from audit_entries e left join people p on p.id = e.person_id
     where e.edition_year = ? and e.number < ? ${narrowed.map(([condition]) => `and ${condition}`).join(' ')} order by e.number desc limit ?`,
    [editionYear, before, ...narrowed.map(([, value]) => value), first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.number]), node: entryView(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function conditionsOf({ personId, act, subjectId, from, until }: EntryFilter): [condition: string, value: string][] {
  const id = (value: string) => (isUuid(value) ? value : nobodysId);
  const instant = (value: string | Date) => new Date(value).toISOString();
  return [
    ...(personId ? [['e.person_id = ?::uuid', id(personId)] as [string, string]] : []),
    ...(act ? [['e.act = ?', storable(act)!] as [string, string]] : []),
    ...(subjectId ? [['e.subject_id = ?::uuid', id(subjectId)] as [string, string]] : []),
    ...(from ? [['e.at >= ?::timestamptz', instant(from)] as [string, string]] : []),
    ...(until ? [['e.at < ?::timestamptz', instant(until)] as [string, string]] : []),
  ];
}

const nobodysId = '00000000-0000-0000-0000-000000000000';

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

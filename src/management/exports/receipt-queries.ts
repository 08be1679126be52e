import DataLoader from 'dataloader';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { openCursor, sealCursor } from '../../platform/graph/cursor.ts';
import { badInput } from '../../platform/graph/faults.ts';
import { checkPageSize } from '../../platform/graph/page-size.ts';
import type { Desk } from '../identity/index.ts';
import { signedText } from '../submissions/index.ts';

/** A receipt as the account keeps it. Plain JSON. */
export interface AccountReceiptView {
  receipt: { number: string; receivedAt: string; contentHash: string; signature: string };
  submissionId: string;
  edition: number;
  revision: number;
  revisionId: string;
  signedText: string;
}

export interface ReceiptPage {
  edges: { cursor: string; node: AccountReceiptView }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Row = Omit<AccountReceiptView, 'signedText'> & { position: string };

const utc = (fraction: 'MS' | 'US') => `to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;

/** The receipts of everything at whose desk somebody is, newest first. */
export async function pageOfReceipts(
  { em, person }: Desk,
  secret: Buffer,
  { first, after = null }: { first: number; after?: string | null },
): Promise<ReceiptPage> {
  checkPageSize(first);
  const kind = `receipts of ${person.id}`;
  const behind = after === null ? [null, null] : openCursor(secret, kind, after);
  if (!behind) throw badInput('"after" is not a cursor of this list. Take one from its edges or its pageInfo.');
  const [at, number] = behind as [string | null, string | null];
  const rows = await em.execute<Row[]>(
    `select jsonb_build_object('number', c.number, 'receivedAt', ${utc('MS')}, 'contentHash', c.content_hash, 'signature', c.signature) as receipt,
       s.id as "submissionId", e.year as edition, r.number as revision, r.id as "revisionId", ${utc('US')} as position
     from submissions s join editions e on e.id = s.edition_id join revisions r on r.submission_id = s.id join receipts c on c.revision_id = r.id
     where (s.owner_id = ? or s.id = any ((select joined_submissions())::uuid[]))
       and (?::timestamptz is null or c.received_at < ?::timestamptz or (c.received_at = ?::timestamptz and c.number > ?))
     order by c.received_at desc, c.number limit ?`,
    [person.id, at, at, at, number, first + 1], // one more than asked for says whether there is more
  );
  const edges = rows.slice(0, first).map((row) => ({ cursor: sealCursor(secret, kind, [row.position, row.receipt.number]), node: viewOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

const viewOf = ({ receipt, submissionId, edition, revision, revisionId }: Row): AccountReceiptView => ({
  ...{ receipt, submissionId, edition, revision, revisionId },
  signedText: signedText(receipt.number, new Date(receipt.receivedAt), receipt.contentHash),
});

const ofDesk = new WeakMap<Desk, DataLoader<string, unknown>>();

/** What was handed in, of all receipts of a page at once. */
function contents(desk: Desk): DataLoader<string, unknown> {
  let loader = ofDesk.get(desk);
  if (!loader) {
    const load = async (ids: readonly string[]) => {
      const rows = await desk.em.execute<{ id: string; content: unknown }[]>('select id, content from revisions where id in (?)', [ids]);
      const known = new Map(rows.map(({ id, content }) => [id, content]));
      return ids.map((id) => known.get(id));
    };
    ofDesk.set(desk, (loader = new DataLoader(load, { cache: false })));
  }
  return loader;
}

/** A receipt with what was handed in, as `verify-receipt` reads it. */
export const fileOf = async (desk: Desk, { receipt, revisionId }: AccountReceiptView): Promise<string> =>
  canonicalJson({ ...receipt, content: await contents(desk).load(revisionId) });

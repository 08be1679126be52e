import { type Happened, say, type Section, utc } from '../section.ts';

interface Row {
  at: string;
  number: number;
  title: string;
  contentHash: string;
  receipt: string | null;
  signature: string | null;
  submissionId: string;
}

/** Who handed in, the audit knows: an owner's editors may. */
export const revisions: Section = {
  kind: 'REVISIONS',
  title: say('What was handed in', '提交情况'),
  events: { HANDED_IN: say('Handed in', '提交') },
  labels: {
    revision: say('Revision', '版本'),
    title: say('Title', '标题'),
    contentHash: say('SHA-256 of the content', '内容的 SHA-256'),
    receipt: say('Receipt', '回执'),
    signature: say('Signature of the receipt', '回执签名'),
  },
  async read({ em, submissionId }) {
    const rows = await em.execute<Row[]>(
      `select ${utc('coalesce(c.received_at, r.created_at)')} as at, r.number, r.content_hash as "contentHash", c.number as receipt, c.signature,
         coalesce((select t ->> 'title' from jsonb_array_elements(r.content -> 'texts') t where t ->> 'locale' = r.content ->> 'sourceLocale'), '') as title
       from revisions r left join receipts c on c.revision_id = r.id where r.submission_id = ? order by r.number`,
      [submissionId],
    );
    return rows.map(({ at, number, ...row }): Happened => ({
      ...{ at, event: 'HANDED_IN', part: 'APPLICANT', personId: undefined },
      facts: { revision: number, title: row.title, contentHash: row.contentHash, receipt: row.receipt, signature: row.signature },
      record: { acts: ['submitCase', 'handInReady'], about: [submissionId] },
    }));
  },
};

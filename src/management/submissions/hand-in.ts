import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, type Asked, prepared } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Language } from '../../platform/language.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { type Edition, rulesFor, type RulesVersion } from '../editions/index.ts';
import { telling } from '../notices/index.ts';
import { factsOf, releasedBefore } from './eligibility-facts.ts';
import { judge } from './eligibility-rules.ts';
import type { FrozenSubmission } from './frozen-submission.ts';
import { unfinishedMaterials } from './material-rules.ts';
import { isOpen, type Opened } from './open-parts.ts';
import { receiptNotice } from './receipt-notice.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { notEligible } from './submission-problems.ts';
import { picturesOf, type SubmissionRow } from './submission-rows.ts';
import { missingParts } from './submission-rules.ts';
import { writeReceipt } from './write-receipt.ts';

/** What a case is judged by, beside itself: every version of its edition's rules, the oldest first, and how many cases its owner has in it. */
interface Standard {
  versions: (Omit<RulesVersion, 'at'> & { at: string })[];
  cases: number;
}

const standard = prepared(`
  select coalesce((select jsonb_agg(jsonb_build_object('version', r.version, 'rules', r.rules, 'at', r.at) order by r.version)
      from edition_rules r where r.edition_id = s.edition_id), '[]') as versions,
    (select count(*)::int from submissions o where o.owner_id = s.owner_id and o.edition_id = s.edition_id and o.step <> 'WITHDRAWN') as cases
  from submissions s where s.id = $1::uuid`);

export const readStandard = (id: string): Asked<Standard> => asked(standard, isUuid(id) ? id : null);

interface Judging {
  row: SubmissionRow;
  standard: Standard;
  edition: Edition;
  now: Date;
  opened?: Opened;
}

/** Everything that keeps a draft from being handed in, all at once. */
export async function whyNotComplete(em: EntityManager, { row, standard, edition, now, opened = 'ALL' }: Judging): Promise<Refusal[]> {
  const organizations = row.applicants.map(({ id }) => id);
  const released = await releasedBefore(em, edition);
  const facts = factsOf({ ...row, pictures: picturesOf(row) }, organizations, edition, { cases: standard.cases, released, now });
  // what is mended is judged by the rules that it was handed in under
  const versions = standard.versions.map((version) => ({ ...version, at: new Date(version.at) }));
  const { rules } = rulesFor(versions, row.firstReceivedAt === null ? null : new Date(row.firstReceivedAt));
  const failed = rules
    .map((rule) => ({ rule, finding: judge(rule, facts) }))
    .filter(({ finding }) => finding.verdict === 'FAIL')
    .map(({ rule, finding }) => notEligible(rule, finding));
  return [...missingParts(row), ...(isOpen(opened, 'MATERIALS') ? unfinishedMaterials(row) : []), ...failed];
}

interface HandedIn {
  edition: Edition;
  content: FrozenSubmission;
  /** SHA-256, in hexadecimal, over the content's canonical JSON. */
  hash: string;
  receivedAt: Date;
  /** In which to write while the owner has chosen no language. */
  language?: Language;
  /** Who is told. */
  writers: readonly string[];
}

const revise = prepared(`
  insert into revisions (submission_id, number, content, content_hash, created_at)
  select $1::uuid, 1 + count(*), $2::jsonb, $3, $4::timestamptz from revisions where submission_id = $1`);
const settle = prepared(`update submissions set step = 'SUBMITTED', updated_at = $2::timestamptz where id = $1::uuid`);
const receive = prepared(`
  insert into receipts (revision_id, number, received_at, content_hash, signature)
  select r.id, $2, $3::timestamptz, $4, $5 from revisions r where r.submission_id = $1::uuid order by r.number desc limit 1`);

/** Makes a revision of what was handed in, writes its receipt, and has its owner and editors told. The submission is locked. */
export function handIn(key: ReceiptKey, id: string, { edition, content, hash, receivedAt, language, writers }: HandedIn): Asked<unknown>[] {
  const receipt = writeReceipt(key, edition.year, receivedAt, hash);
  const at = receivedAt.toISOString();
  const source = content.texts.find(({ locale }) => locale === content.sourceLocale);
  const told = {
    key: receipt.number,
    values: { title: source?.title ?? '', number: receipt.number, receivedAt: at, contentHash: hash, signature: receipt.signature },
    editionYear: edition.year,
    ...(language ? { language } : {}),
  };
  return [
    asked(revise, id, JSON.stringify(content), hash, at),
    asked(settle, id, at),
    asked(receive, id, receipt.number, at, hash, receipt.signature),
    ...writers.map((personId) => telling(receiptNotice, { ...told, to: { personId } })),
  ];
}

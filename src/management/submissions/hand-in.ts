import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { type Edition, rulesFor, rulesVersions } from '../editions/index.ts';
import { tell } from '../notices/index.ts';
import { casesOf, factsOf, releasedBefore } from './eligibility-facts.ts';
import { judge } from './eligibility-rules.ts';
import type { FrozenSubmission } from './frozen-submission.ts';
import { unfinishedMaterials } from './material-rules.ts';
import { isOpen, type Opened } from './open-parts.ts';
import { writersOf } from './own-submission.ts';
import { receiptNotice } from './receipt-notice.ts';
import type { ReceiptKey } from './receipt-key.ts';
import { Receipt, Revision } from './revision.entity.ts';
import type { Submission } from './submission.entity.ts';
import { notEligible } from './submission-problems.ts';
import { picturesOf, type SubmissionRow } from './submission-rows.ts';
import { missingParts } from './submission-rules.ts';
import { writeReceipt } from './write-receipt.ts';

/** Everything that keeps a draft from being handed in, all at once. */
export async function whyNotComplete(em: EntityManager, row: SubmissionRow, edition: Edition, now: Date, opened: Opened = 'ALL'): Promise<Refusal[]> {
  const organizations = row.applicants.map(({ id }) => id);
  const [cases, released] = [await casesOf(em, row), await releasedBefore(em, edition)];
  const facts = factsOf({ ...row, pictures: picturesOf(row) }, organizations, edition, { cases, released, now });
  // what is mended is judged by the rules that it was handed in under
  const { rules } = rulesFor(await rulesVersions(em, edition.id), row.firstReceivedAt === null ? null : new Date(row.firstReceivedAt));
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
}

/** Makes a revision of what was handed in, writes its receipt, and has its owner and editors told: all of it, or nothing. The submission is locked. */
export async function handIn(em: EntityManager, key: ReceiptKey, submission: Submission, handedIn: HandedIn): Promise<void> {
  const { edition, content, hash, receivedAt, language } = handedIn;
  const number = (await em.count(Revision, { submissionId: submission.id })) + 1;
  const revision = em.create(Revision, { submissionId: submission.id, number, content, contentHash: hash, createdAt: receivedAt });
  submission.step = 'SUBMITTED';
  submission.updatedAt = receivedAt;
  await em.flush();
  const receipt = em.create(Receipt, { revisionId: revision.id, ...writeReceipt(key, edition.year, receivedAt, hash) });
  const source = content.texts.find(({ locale }) => locale === content.sourceLocale);
  const told = {
    key: receipt.number,
    values: {
      title: source?.title ?? '',
      number: receipt.number,
      receivedAt: receivedAt.toISOString(),
      contentHash: hash,
      signature: receipt.signature,
    },
    editionYear: edition.year,
    ...(language ? { language } : {}),
  };
  for (const personId of await writersOf(em, submission.id)) await tell(em, receiptNotice, { ...told, to: { personId } });
}

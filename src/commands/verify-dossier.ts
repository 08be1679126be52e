// `npm run verify-dossier -- --file dossier.json [--key key.pem] [--anchors audit-heads] [--audit audit.jsonl]`: whether a sealed
// dossier is ours, unchanged, and agrees with the audit. Needs neither a network nor a database.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAnchors } from '../management/audit/index.ts';
import { checkDossier, followAudit } from '../management/dossiers/check-dossier.ts';
import { readReceiptKey } from '../management/submissions/index.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const given = read();
  if (!given?.file)
    return fail('Say it like this: npm run verify-dossier -- --file dossier.json [--key key.pem] [--anchors audit-heads] [--audit audit.jsonl]');
  const text = textOf(given.file);
  if (text === undefined) return fail(`${given.file} cannot be read.`);

  // A key that comes with the file would prove nothing: whoever forges one, can forge the other.
  const dataDir = process.env.DATA_DIR ?? '.data';
  const keyFile = given.key ?? path.join(dataDir, 'receipt-key.pem');
  const pem = textOf(keyFile);
  if (pem === undefined)
    return fail(`There is no key at ${keyFile}. Ask the graph for { receiptPublicKey }, keep it in a file, and name that with --key.`);
  const key = readReceiptKey(pem);
  if (!key) return fail(`${keyFile} does not hold an Ed25519 key in PEM.`);

  const anchorFile = given.anchors ?? path.join(dataDir, 'audit-heads');
  if (given.anchors !== undefined && textOf(anchorFile) === undefined) return fail(`${anchorFile} cannot be read.`);
  const anchors = await readAnchors(anchorFile);
  const chain = given.audit === undefined ? undefined : chainOf(given.audit);
  if (typeof chain === 'string') return fail(chain);

  const checked = checkDossier(text, { key, anchors, ...(chain ? { chain } : {}) });
  if (checked.flaws) return fail(['The dossier is not good.', ...checked.flaws.map((flaw) => `- ${flaw}`)].join('\n'));
  const { dossier, anchorsMet } = checked;
  console.log(`The dossier is good. Case ${dossier.submissionId} of ${dossier.edition}, made at ${dossier.madeAt}.`);
  console.log(
    `${dossier.revisions.length} revisions, ${dossier.trail.length} entries of the audit, which then ended at ${dossier.head.number}:${dossier.head.hash}`,
  );
  console.log(
    `Anchored heads met: ${anchorsMet}. ${chain ? `Every entry is in the audit of ${chain.size} entries, which is whole.` : 'Name the exported audit with --audit to find every entry in it.'}`,
  );
  return 0;
}

function read() {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ options: { file: option, key: option, anchors: option, audit: option } }).values;
  } catch {
    return undefined;
  }
}

function chainOf(file: string): Map<number, string> | string {
  const text = textOf(file);
  if (text === undefined) return `${file} cannot be read.`;
  try {
    const followed = followAudit(text.split('\n'));
    return 'chain' in followed ? followed.chain : `The audit in ${file} is broken at entry ${followed.brokenAt}.`;
  } catch {
    return `${file} is not an exported audit.`;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

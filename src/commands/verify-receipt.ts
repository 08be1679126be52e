// `npm run verify-receipt -- receipt.json [--key key.pem]`: whether a receipt is ours, and unchanged. Needs neither the
// program nor a network: the receipt, and the public key that the program publishes as `receiptPublicKey`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readReceipt, readReceiptKey, whyNotGood } from '../management/submissions/check-receipt.ts';

process.exitCode = main();

function main(): number {
  let given: { values: { key?: string | undefined }; positionals: string[] };
  try {
    given = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
  } catch {
    return usage();
  }
  const [file, ...more] = given.positionals;
  if (file === undefined || more.length > 0) return usage();

  const text = textOf(file);
  const receipt = text === undefined ? undefined : readReceipt(text);
  if (!receipt) return fail(`${file} is not a receipt: it has to be JSON with number, receivedAt, contentHash and signature.`);

  // A key that comes with the receipt would prove nothing: whoever forges one, can forge the other.
  const keyFile = given.values.key ?? path.join(process.env.DATA_DIR ?? '.data', 'receipt-key.pem');
  const pem = textOf(keyFile);
  if (pem === undefined)
    return fail(`There is no key at ${keyFile}. Ask the graph for { receiptPublicKey }, keep it in a file, and name that with --key.`);
  const key = readReceiptKey(pem);
  if (!key) return fail(`${keyFile} does not hold an Ed25519 key in PEM.`);

  switch (whyNotGood(receipt, key)) {
    case 'SIGNATURE':
      return fail('The receipt is not good: its signature does not fit its words, or was made with another key.');
    case 'CONTENT':
      return fail('The receipt is ours, but the content beside it is not what was handed in.');
    case undefined: {
      const print = createHash('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest('hex');
      console.log(`The receipt is good. ${receipt.number} was received at ${receipt.receivedAt}.`);
      console.log(`Content: SHA-256 ${receipt.contentHash}${receipt.content === undefined ? '' : ', which is the content beside it'}.`);
      console.log(`Key: Ed25519, SHA-256 ${print}.`);
      return 0;
    }
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function usage(): number {
  return fail('Say it like this: npm run verify-receipt -- receipt.json [--key key.pem]');
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

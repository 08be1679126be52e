import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openReceiptKey, type ReceiptKey } from '../../src/management/submissions/index.ts';
import { writeReceipt } from '../../src/management/submissions/write-receipt.ts';
import { contentHash } from '../../src/platform/canonical-json.ts';

// A process of its own, in a folder of its own: nothing but the two files is there to verify with.
let folder: string;
let key: ReceiptKey;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'casegraph-receipts-'));
  key = await openReceiptKey(path.join(folder, 'receipt-key.pem'));
  writeFileSync(path.join(folder, 'public.pem'), key.publicKey);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = path.resolve(import.meta.dirname, '../..');
const command = ['--import', path.join(root, 'tools/swc-hook.mjs'), path.join(root, 'src/commands/verify-receipt.ts')];
const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: path.join(folder, 'elsewhere') },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const kept = (receipt: unknown): string => {
  const file = path.join(folder, `${randomBytes(6).toString('hex')}.json`);
  writeFileSync(file, typeof receipt === 'string' ? receipt : JSON.stringify(receipt));
  return file;
};
const content = { title: 'Sample case', countries: ['KE', 'CN'] };
const aReceipt = () => {
  const { receivedAt, ...rest } = writeReceipt(key, 2030, new Date('2030-06-18T15:59:59.999Z'), contentHash(content));
  return { ...rest, receivedAt: receivedAt.toISOString() };
};

test('a receipt that was not touched is good, with and without its content', () => {
  const receipt = aReceipt();
  const good = run(kept(receipt), '--key', 'public.pem');
  expect(good).toEqual({ status: 0, said: expect.stringContaining(`${receipt.number} was received at 2030-06-18T15:59:59.999Z`) as string });
  // the order of keys says nothing
  const whole = { content: { countries: content.countries, title: content.title }, ...receipt };
  expect(run('--key', 'public.pem', kept(whole))).toMatchObject({ status: 0 });
});

test('whatever is changed in a receipt, or signed by somebody else, is refused', () => {
  const receipt = aReceipt();
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  writeFileSync(path.join(folder, 'other.pem'), other);
  const tampered = [
    { ...receipt, number: receipt.number.replace('2030', '2031') },
    { ...receipt, receivedAt: '2030-06-18T15:59:59.998Z' },
    { ...receipt, contentHash: contentHash({ ...content, title: 'Another case' }) },
    { ...receipt, signature: Buffer.alloc(64).toString('base64url') },
  ];
  for (const one of tampered) expect(run(kept(one), '--key', 'public.pem')).toMatchObject({ status: 1, said: expect.stringContaining('not good') });
  expect(run(kept(receipt), '--key', 'other.pem')).toMatchObject({ status: 1, said: expect.stringContaining('another key') });
  const swapped = { ...receipt, content: { ...content, title: 'Another case' } };
  expect(run(kept(swapped), '--key', 'public.pem')).toMatchObject({ status: 1, said: expect.stringContaining('not what was handed in') });
});

test('a key that comes with the receipt counts for nothing', () => {
  expect(run(kept({ ...aReceipt(), publicKey: key.publicKey }))).toMatchObject({ status: 1, said: expect.stringContaining('no key at') });
});

test('what is no receipt or no key is said, not thrown', () => {
  const receipt = kept(aReceipt());
  writeFileSync(path.join(folder, 'rsa.pem'), generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }));
  for (const given of [
    [],
    [receipt, receipt],
    ['--what'],
    ['nowhere.json', '--key', 'public.pem'],
    [kept('nonsense'), '--key', 'public.pem'],
    [kept({ ...aReceipt(), receivedAt: 'yesterday' }), '--key', 'public.pem'],
    [kept('null'), '--key', 'public.pem'],
    [receipt, '--key', 'nowhere.pem'],
    [receipt, '--key', receipt],
    [receipt, '--key', 'rsa.pem'],
  ]) {
    const { status, said } = run(...given);
    expect({ given, status, lines: said.trim().split('\n').length }).toEqual({ given, status: 1, lines: 1 });
  }
});

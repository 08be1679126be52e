// `npm run verify-audit [number:hash]`: recomputes the audit's chain, and holds it to the heads that were anchored.
import 'reflect-metadata';
import path from 'node:path';
import { type Head, readAnchors, verifyChain } from '../management/audit/index.ts';
import { runCommand } from './open-for-command.ts';

await runCommand(async ({ orm, dataDir }) => {
  const given = process.argv[2];
  const match = /^(\d+):([0-9a-f]{64})$/.exec(given ?? '');
  if (given !== undefined && !match) {
    console.error('Name an anchored head as "number:hash", or nothing.');
    return 1;
  }
  const anchors: Head[] = await readAnchors(path.join(dataDir, 'audit-heads'));
  if (match) anchors.push({ number: Number(match[1]), hash: match[2]! });
  const verified = await verifyChain(orm.em.fork(), anchors);
  if (verified.broken) {
    console.error(`The audit is broken at entry ${verified.broken.number}: ${verified.broken.why}.`);
    return 1;
  }
  const { head, count } = verified;
  console.log(`The audit is whole: ${count} entries, ${anchors.length} anchored heads met. Its head is ${head.number}:${head.hash}`);
  return 0;
});

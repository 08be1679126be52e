// `npm run -s export-audit > audit.jsonl`: every entry as a line of JSON, and the head last, to be kept where nobody here can change it.
import 'reflect-metadata';
import { once } from 'node:events';
import { entriesInOrder } from '../management/audit/index.ts';
import { runCommand } from './open-for-command.ts';

await runCommand(async ({ orm }) => {
  const write = async (value: object) => {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
  };
  let head = { number: -1, hash: '' };
  for await (const entry of entriesInOrder(orm.em.fork())) {
    await write(entry);
    head = { number: entry.number, hash: entry.hash };
  }
  await write({ head });
  return 0;
});

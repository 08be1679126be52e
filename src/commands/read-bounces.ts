// `npm run -s read-bounces -- <folder>`: reads the mails in a folder (a Maildir, or any folder with a file for each mail),
// or one mail from standard input with `-`, and notes which notices came back. It changes nothing in the folder, and reading a
// mail twice changes nothing more.
import 'reflect-metadata';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { noteReturn } from '../management/notices/index.ts';
import { readReturn } from '../platform/mail/index.ts';
import { runCommand } from './open-for-command.ts';

/** A report holds a mail of ours at the most; what is larger is something else. */
const largestBytes = 5_000_000;

const [from, ...more] = process.argv.slice(2);
if (from === undefined || more.length > 0) {
  console.error('Name one folder with mails, or - for one mail from standard input: npm run -s read-bounces -- ~/Maildir');
  process.exit(1);
}

await runCommand(async ({ orm }) => {
  const seen = { read: 0, returned: 0, later: 0, other: 0 };
  for await (const mail of mailsIn(from)) {
    seen.read++;
    const report = readReturn(mail);
    if (report === undefined) seen.other++;
    else if (report === 'LATER' || !(await noteReturn(orm.em.fork(), report))) seen.later++;
    else seen.returned++;
  }
  console.log(
    `${seen.read} mails read: ${seen.returned} came back and are noted, ${seen.later} were known or are still under way, ${seen.other} are no reports about mails from here.`,
  );
  return 0;
});

async function* mailsIn(place: string): AsyncGenerator<string> {
  if (place === '-') {
    yield await text(process.stdin.setEncoding('latin1'));
    return;
  }
  const folders = (await readdir(place, { withFileTypes: true })).filter((entry) => entry.isDirectory() && ['new', 'cur'].includes(entry.name));
  for (const folder of folders.length > 0 ? folders.map(({ name }) => path.join(place, name)) : [place])
    for (const entry of (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile())) {
      const file = path.join(folder, entry.name);
      if ((await stat(file)).size <= largestBytes) yield await readFile(file, 'latin1');
    }
}

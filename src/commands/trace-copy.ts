// `npm run trace-copy -- found.txt` or `npm run trace-copy -- found.jpg --original original.webp`: whose package under embargo
// something is a copy of. Texts are traced as plain text; of pictures the one without a mark is needed as well.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { traceCopiedPicture, traceCopiedText } from '../management/publishing/index.ts';
import { openReceiptKey } from '../management/submissions/index.ts';
import { openSecretBox } from '../platform/secret-box.ts';
import { runCommand } from './open-for-command.ts';

await runCommand(async ({ orm, dataDir }) => {
  const { values, positionals } = parseArgs({ options: { original: { type: 'string' } }, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    console.error('Say it like this: npm run trace-copy -- found.txt, or: npm run trace-copy -- found.jpg --original original.webp');
    return 1;
  }
  const box = openSecretBox((await openReceiptKey(path.join(dataDir, 'receipt-key.pem'))).secretFor('partners'));
  const em = orm.em.fork();
  const suspects =
    values.original === undefined
      ? await traceCopiedText(em, box, readFileSync(file, 'utf8'))
      : await traceCopiedPicture(em, box, readFileSync(file), readFileSync(values.original));
  for (const { packageId, partnerName, fits, isTheirs } of suspects.slice(0, 20))
    console.log(`${isTheirs ? 'THEIRS  ' : '        '}${fits.padEnd(24)} ${partnerName} (package ${packageId})`);
  const found = suspects.filter(({ isTheirs }) => isTheirs).length;
  console.log(found === 0 ? 'It fits no package: it was never marked, or its marks are gone.' : `It fits ${found} of ${suspects.length} packages.`);
  return 0;
});

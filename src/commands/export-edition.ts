// `npm run export-edition -- --edition 2024 --out <folder>`: writes what is public of an edition, so that it can be imported again.
import { parseArgs } from 'node:util';
import { exportEdition } from '../management/publishing/index.ts';
import { runPublicCommand } from './open-for-command.ts';

await runPublicCommand(async (delivery) => {
  const { values } = parseArgs({ options: { edition: { type: 'string' }, out: { type: 'string' } } });
  if (!/^\d{4}$/.test(values.edition ?? '') || !values.out) {
    console.error('Name the edition and an empty folder: npm run export-edition -- --edition 2024 --out <folder>');
    return 1;
  }
  const written = await exportEdition(delivery, Number(values.edition), values.out);
  if (written) console.log(`Wrote ${written.cases} cases and ${written.files} files to ${values.out}.`);
  else console.error(`The public does not know an edition of ${values.edition}.`);
  return written ? 0 : 1;
});

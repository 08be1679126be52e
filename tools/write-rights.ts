// Writes docs/rights.md from the tables of rights. With --check it changes nothing, and exits 1 when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { schemaOfSdl } from '../src/graph.ts';
import { pointless, unsaid } from '../src/platform/rights/check-rights.ts';
import { rights } from '../src/rights.ts';
import { rightsPage } from './rights-page.ts';

const file = new URL('../docs/rights.md', import.meta.url);
const schema = schemaOfSdl();
const wrong = [...unsaid(schema, rights), ...pointless(schema, rights)];
for (const sentence of wrong) console.error(sentence);

if (wrong.length > 0) process.exitCode = 1;
else {
  const page = await format(rightsPage(schema, rights), { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/rights.md is not what the tables of rights say: run "npm run rights".');
    process.exitCode = 1;
  }
}

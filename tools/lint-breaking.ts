// Compares schema/ with what the consumers know. `--land` makes today's schema the one that they know from now on.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { type AgreedBreak, findUnagreedBreaks } from './breaking-changes.ts';
import { readDocuments, schemaOf } from './read-schema.ts';

const landedFile = path.join(import.meta.dirname, 'landed-schema.graphql');
const agreedFile = path.join(import.meta.dirname, 'agreed-breaks.json');
const now = lexicographicSortSchema(schemaOf(readDocuments('schema')));

if (process.argv.includes('--land')) {
  writeFileSync(landedFile, `${printSchema(now)}\n`);
  writeFileSync(agreedFile, '[]\n');
} else {
  if (!existsSync(landedFile))
    throw new Error('There is no tools/landed-schema.graphql to compare with: make it with "npm run lint:breaking -- --land".');
  const agreed = JSON.parse(readFileSync(agreedFile, 'utf8')) as AgreedBreak[];
  const sentences = findUnagreedBreaks(buildSchema(readFileSync(landedFile, 'utf8')), now, agreed);
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0) {
    console.error('Deprecate first, and remove later. If it has to be: name the change with its reason in tools/agreed-breaks.json.');
    process.exitCode = 1;
  }
}

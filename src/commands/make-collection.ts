// `npm run collection -- --edition 2024 --locales zh-Hans,en [--folder DIR]`: a proof of the Collection as PDF and EPUB, from what is public.
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection, readPublicFile } from '../delivery/collection/index.ts';
import { arrangeBook, bookLocales, composeBook, findingsOf, GlyphsMissing, proofImprint } from '../management/collection/index.ts';
import { runPublicCommand } from './open-for-command.ts';

const how = 'Say it like this: npm run collection -- --edition 2024 --locales zh-Hans,en [--folder DIR]';

const given = read();
if (!given) {
  console.error(`${how}\nOne or two languages, as BCP 47 tags.`);
  process.exit(1);
}
const { year, locales, folder } = given;

await runPublicCommand(async (delivery, dataDir) => {
  const content = await readCollection(delivery, year);
  if (!content || content.cases.length === 0) {
    console.error(`No case of ${year} is public here. The demo holds 2024 once \`npm start\` has prepared it.`);
    return 1;
  }
  const book = arrangeBook(content, locales);
  const cases = book.fields.flatMap((field) => field.cases).length;
  console.log(`${cases} cases in ${book.fields.length} fields, from revision ${book.revision}. Setting the pages.`);
  for (const { code, slug, locale } of findingsOf(book)) {
    console.log(code === 'LANGUAGE_MISSING' ? `- ${slug} has no text in ${locale}` : `- ${slug}: the text in ${locale} was translated by a machine`);
  }
  const imprint = proofImprint(book, content.asOf);
  const into = folder ?? path.join(dataDir, 'collection');
  try {
    const { pdf, pages, epub } = await composeBook(book, imprint, (hash) => readPublicFile(delivery, hash));
    mkdirSync(into, { recursive: true });
    const name = path.join(into, `collection-${year}-${locales.join('-')}`);
    writeFileSync(`${name}.pdf`, pdf);
    writeFileSync(`${name}.epub`, epub);
    console.log(`${path.relative('', name)}.pdf: ${pages} pages, ${megabytes(pdf)} MB`);
    console.log(`${path.relative('', name)}.epub: ${megabytes(epub)} MB`);
    return 0;
  } catch (error) {
    if (!(error instanceof GlyphsMissing)) throw error;
    console.error(`Nothing was made: ${error.message}. Change the texts, or add a font.`);
    return 1;
  }
});

function read(): { year: number; locales: string[]; folder: string | undefined } | undefined {
  const option = { type: 'string' } as const;
  try {
    const { edition = '', locales = '', folder } = parseArgs({ options: { edition: option, locales: option, folder: option } }).values;
    const tags = bookLocales(locales.split(','));
    return /^\d{4}$/.test(edition) && tags ? { year: Number(edition), locales: tags, folder } : undefined;
  } catch {
    return undefined;
  }
}

function megabytes(bytes: Buffer): string {
  return (bytes.length / 1_000_000).toFixed(1);
}

// `npm run import-edition -- --from <folder> [--dry-run] [--as <organizer's address>] [--apply-at <instant>]`: prepares a release from an archive.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deskOf } from '../management/identity/index.ts';
import { closeDecoders } from '../management/media/index.ts';
import { type ArchiveProblem, checkFolder, importEdition, mintSlug } from '../management/publishing/index.ts';
import { openStorage } from '../platform/storage/open-storage.ts';
import { runPublishingCommand } from './open-for-command.ts';

const lineOf = ({ file, row, column, problem, mend }: ArchiveProblem): string =>
  `${[file, row === null ? '' : `row ${row}`, column].filter(Boolean).join(', ')} ${problem}. ${mend}`;

await runPublishingCommand(async ({ orm, publisher, dataDir, s3 }) => {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, as: { type: 'string' }, 'apply-at': { type: 'string' } },
  });
  const applyAt = new Date(values['apply-at'] ?? Date.now());
  if (!values.from || (!values['dry-run'] && !values.as) || Number.isNaN(applyAt.getTime())) {
    console.error(
      `Name the folder, and who imports: npm run import-edition -- --from <folder> --as <organizer's address> [--apply-at 2026-01-01T00:00:00Z]`,
    );
    console.error('To look for problems alone: npm run import-edition -- --from <folder> --dry-run');
    return 1;
  }
  const publishing = { publisher, storage: await openStorage(s3, path.join(dataDir, 'media')) };
  const checked = await checkFolder(publishing, values.from, { newId: randomUUID, slug: mintSlug });
  closeDecoders();
  const { edition, cases } = checked.content;
  for (const problem of checked.problems) console.error(lineOf(problem));
  if (checked.problems.length > 0) {
    console.error(`${checked.problems.length} to mend. Nothing was imported.`);
    return 1;
  }
  console.log(`The edition of ${edition!.year}: ${cases.length} cases, ${checked.files.size} files, nothing to mend.`);
  if (values['dry-run']) return 0;
  const desk = await deskOf(orm.em.fork(), values.as!);
  const { done, refusals } = desk ? await importEdition(desk, publishing, checked, { idempotencyKey: randomUUID(), applyAt }) : {};
  if (!done) {
    console.error(refusals?.[0]?.sentence.en ?? 'Nobody is known by this address.');
    return 1;
  }
  console.log(`Prepared the release ${done.id} (${done.contentHash}). Two organizers approve it in the graph: approveRelease.`);
  return 0;
});

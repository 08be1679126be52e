// `npm run erase-person -- <email>`: takes a person out of the management database. What was handed in and the audit stay whole.
import 'reflect-metadata';
import path from 'node:path';
import { erasePerson, LastOrganizer } from '../management/privacy/index.ts';
import { openReceiptKey } from '../management/submissions/index.ts';
import { openSecretBox } from '../platform/secret-box.ts';
import { openStorage } from '../platform/storage/open-storage.ts';
import { runCommand } from './open-for-command.ts';

await runCommand(async ({ orm, dataDir, s3 }) => {
  const email = process.argv[2];
  const storage = await openStorage(s3, path.join(dataDir, 'media'));
  const box = openSecretBox((await openReceiptKey(path.join(dataDir, 'receipt-key.pem'))).secretFor('identity'));
  const erased = email ? await erasePerson(orm.em.fork(), storage, box, email).catch(lastOrganizer) : null;
  if (erased === 'last organizer') {
    console.error('An edition would be left without an organizer: have another one appointed first.');
    return 1;
  }
  if (!erased) {
    console.error(email ? 'Nobody is known by this address.' : 'Name the address: npm run erase-person -- <email>');
    return 1;
  }
  console.log(`Erased ${erased.personId}: ${erased.drafts} drafts and ${erased.pictures} pictures went with the name.`);
  return 0;
});

function lastOrganizer(error: unknown): 'last organizer' {
  if (error instanceof LastOrganizer) return 'last organizer';
  throw error;
}

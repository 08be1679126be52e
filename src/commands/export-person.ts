// `npm run -s export-person -- <email>`: everything that is kept about a person, as JSON.
import 'reflect-metadata';
import { exportPerson } from '../management/privacy/index.ts';
import { runCommand } from './open-for-command.ts';

await runCommand(async ({ orm }) => {
  const data = await exportPerson(orm.em.fork(), process.argv[2] ?? '');
  if (data) console.log(JSON.stringify(data, null, 2));
  else console.error('Nobody is known by this address: npm run -s export-person -- <email>');
  return data ? 0 : 1;
});

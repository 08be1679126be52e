// `npm run appoint-organizer -- <email>`: makes one of the first two organizers, who appoint everybody else.
import 'reflect-metadata';
import { type Appointed, appointOrganizer } from '../management/people/index.ts';
import { runCommand } from './open-for-command.ts';

const said: Record<Appointed, string> = {
  appointed: 'Appointed: an organizer of all editions. They sign in with a link to this address, and add a second factor.',
  held: 'Whoever has this address is an organizer of all editions already.',
  enough: 'There are two organizers of all editions: they appoint others, one proposing and one confirming.',
  'no address': 'Name one e-mail address: npm run appoint-organizer -- <email>',
};

await runCommand(async ({ orm }) => {
  const outcome = await appointOrganizer(orm.em.fork(), process.argv[2] ?? '');
  if (outcome === 'appointed') console.log(said[outcome]);
  else console.error(said[outcome]);
  return outcome === 'appointed' ? 0 : 1;
});

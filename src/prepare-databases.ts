// `npm run prepare-databases`: brings databases on a server of one's own up to date, and lets the roles for run time in.
import { type Connection, parseConnection } from './platform/database/connection.ts';
import { grantManagement, grantPublisher, grantReader, migrate } from './platform/database/prepare-database.ts';

const names = ['MANAGEMENT_OWNER_URL', 'DELIVERY_OWNER_URL', 'MANAGEMENT_DATABASE_URL', 'DELIVERY_DATABASE_URL', 'PUBLISHER_DATABASE_URL'] as const;

function read(name: (typeof names)[number]): Connection | string {
  const url = process.env[name];
  if (!url) return `${name} is missing: the owners' addresses make tables, the others name the roles that are let in.`;
  try {
    return parseConnection(url);
  } catch {
    return `${name} has to be a database's address such as postgres://user:password@host:5432/name.`;
  }
}

const connections = names.map(read);
const problems = connections.filter((connection) => typeof connection === 'string');
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
const [managementOwner, deliveryOwner, management, reader, publisher] = connections as Connection[];

try {
  console.log('Bringing the management database up to date …');
  await migrate('management', managementOwner!);
  await grantManagement(managementOwner!, management!.user);
  console.log('Bringing the delivery database up to date …');
  await migrate('delivery', deliveryOwner!);
  await grantReader(deliveryOwner!, reader!.user);
  await grantPublisher(deliveryOwner!, publisher!.user);
  console.log('Done. Start the program with the three addresses for run time only.');
} catch (error) {
  console.error(`The databases could not be prepared: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

import { MikroORM } from '@mikro-orm/postgresql';
import type { Connection } from '../platform/database/connection.ts';
import { CountingClient } from '../platform/database/counting-client.ts';
import { recordAccount, recordAct } from './audit/index.ts';
import { Edition } from './editions/index.ts';
import { followAccounts, followActs, Person, RoleGrant, Session } from './identity/index.ts';
import { Asset } from './media/index.ts';
import { Organization } from './organizations/index.ts';
import { Release, ReleaseApproval } from './publishing/index.ts';
import { Review, ReviewAssignment } from './reviews/index.ts';
import { DecisionPlan } from './selection/index.ts';
import { Receipt, Revision, Submission, SubmissionApplicant, SubmissionMaterial, SubmissionText } from './submissions/index.ts';

// whatever opens the database has its acts recorded
followActs(recordAct);
followAccounts(recordAccount);

/** Every table of the management side that has an entity. A test holds them to the migrations. */
export const entities = [
  ...[Person, Session, RoleGrant],
  ...[Organization, Edition, Asset],
  ...[Submission, SubmissionText, SubmissionApplicant, SubmissionMaterial, Revision, Receipt],
  ...[ReviewAssignment, Review, DecisionPlan, Release, ReleaseApproval],
];

interface Options {
  /** Most connections open at once. */
  maxConnections: number;
  /** Longest time that a statement may take, in milliseconds. */
  statementTimeout: number;
}

/** Connects to the management database with the role for run time. */
export function openManagement({ user, password, host, port, database, ssl }: Connection, options: Options): Promise<MikroORM> {
  return MikroORM.init({
    ...{ user, password, host, port, dbName: database },
    entities,
    allowGlobalContext: false, // each request forks its own: nothing read for one is ever seen by another
    forceUtcTimezone: true,
    logger: () => {},
    findOneOrFailHandler: (entity) => new Error(`no ${entity} was found that has to be there`), // the library's own says by which values
    pool: { min: 0, max: options.maxConnections, idleTimeoutMillis: 60_000 }, // with a connection go its plans, which take long to make
    driverOptions: {
      Client: CountingClient,
      ...(ssl ? { ssl } : {}),
      statement_timeout: options.statementTimeout,
      idle_in_transaction_session_timeout: 30_000,
      // a statement that passes the policies of a dozen tables is planned for a tenth of a second: once on each connection, and not six times
      options: '-c plan_cache_mode=force_generic_plan',
      application_name: 'casegraph',
    },
  });
}

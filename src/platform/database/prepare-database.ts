import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { type Connection, openPool, withClient } from './connection.ts';

export type House = 'management' | 'delivery';

/** Brings a database's tables up to date. Needs the database's owner, whom nothing uses at run time. */
export async function migrate(house: House, owner: Connection): Promise<void> {
  await runMigrationsOf(house, owner);
  if (house === 'management') {
    await installJobs(owner);
    await preparePreview(owner);
  }
}

async function runMigrationsOf(house: House, owner: Connection, schema?: string): Promise<void> {
  const { user, password, host, port, database, ssl } = owner;
  const orm = await MikroORM.init({
    ...{ user, password, host, port, dbName: database },
    driverOptions: { ...(ssl ? { ssl } : {}), ...(schema ? { options: `-c search_path=${schema}` } : {}) },
    ...(schema ? { schema } : {}),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    logger: () => {},
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL(`../../../migrations/${house}`, import.meta.url)),
      tableName: 'migrations',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** Where releases are rehearsed: delivery's tables once more, in management's database, which the public side's role cannot reach. */
export const previewSchema = 'preview';

/** Brings the tables that releases are rehearsed in up to date, by delivery's own migrations. */
async function preparePreview(owner: Connection): Promise<void> {
  await withClient(owner, (client) => client.query(`create schema if not exists ${previewSchema}`));
  await runMigrationsOf('delivery', owner, previewSchema);
  await withClient(owner, async (client) => {
    // what is rehearsed happens at the release's instant
    await client.query(
      `create or replace function ${previewSchema}.instant() returns timestamptz language sql volatile as
       $$ select coalesce(nullif(current_setting('casegraph.preview_instant', true), '')::timestamptz, clock_timestamp()) $$`,
    );
    await restTriggersWhileMirroring(client);
  });
}

const notMirroring = `current_setting('casegraph.mirroring', true) is distinct from 'on'`;

/** What is copied has passed delivery's triggers already. They rest while the mirror is filled, and fire when a release is rehearsed. */
async function restTriggersWhileMirroring(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; owner: string; definition: string }>(
    `select quote_ident(tgname) as name, tgrelid::regclass::text as owner, pg_get_triggerdef(t.oid) as definition
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = $1::regnamespace and not tgisinternal`,
    [previewSchema],
  );
  for (const { name, owner, definition } of rows.filter(({ definition }) => !definition.includes('casegraph.mirroring'))) {
    const [head, call] = definition.split(' EXECUTE FUNCTION ') as [string, string];
    const [event, when] = head.split(' WHEN ');
    const condition = when ? `${when} and ${notMirroring}` : notMirroring;
    await client.query(`drop trigger ${name} on ${owner}`);
    await client.query(`${event} when (${condition}) execute function ${call}`);
  }
}

async function installJobs(owner: Connection): Promise<void> {
  const pgPool = openPool(owner, { max: 2, statementTimeout: 60_000 });
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}

type Right = 'select' | 'insert' | 'update' | 'delete';
const allRights: readonly Right[] = ['select', 'insert', 'update', 'delete'];

/** Rows that are written once. The tables' own triggers say so too, for rows and for whole statements. */
export const writtenOnce: Record<House, readonly string[]> = {
  management: [
    'revisions',
    'receipts',
    'release_approvals',
    'organization_merges',
    'edition_rules',
    'edition_changes',
    'submission_returns',
    'screenings',
    'rule_judgements',
    'review_history',
    'duplicate_rulings',
    'told_outcomes',
    'outcome_acknowledgements',
    'feedback_rulings',
    'prepared_files',
    'prepared_versions',
    'asset_rights',
    'prepared_rulings',
    'honour_formulas',
    'declared_ties',
    'conflict_rulings',
    'agenda_item_history',
    'agenda_comments',
    'ballot_candidates',
    'partner_terms',
    'partner_acceptances',
    'embargo_reads',
  ],
  delivery: ['releases', 'stage_cues', 'tombstones', 'release_events'],
};

/** Rows that no role at run time writes: the audit is written by the database's own function, purposes by migrations. */
const readOnly: ReadonlySet<string> = new Set(['migrations', 'cursor_keys', 'audit_entries', 'budget_key', 'house_purposes']);

/** What the policies of row-level security ask. They run as whoever queries. */
const policyFunctions = [
  ...['acting_person', 'acting_roles_count', 'acts_for_the_house', 'organized_editions', 'chaired_fields', 'assigned_revisions', 'assigned_pictures'],
  ...['submission_of_revision', 'edition_of_revision', 'was_handed_in', 'may_see_submission', 'may_change_submission', 'joined_submissions'],
  ...['edits_submission', 'join_submission', 'give_submission', 'writers_of_case', 'own_accreditations', 'organized_accreditations'],
  ...['accept_accreditation', 'use_recommendation_code', 'use_recommendation_offer', 'people_to_agree', 'invitation_letter'],
  ...['drafts_of_edition', 'was_address_of'],
  ...['submissions_being_judged', 'committee_submissions', 'reviews_beside_own', 'newer_revisions', 'newer_pictures'],
  ...['reopen_review', 'field_reviews'],
];

/** The only ways to write a letter to many, to put it on its way, and to read its words where nobody acts. */
const letterFunctions = ['compose_notice_batch', 'notice_batch_hash', 'queue_notice_batch', 'released_letter', 'selected_are_same'];

/** Who may not judge what, and the only ways into a committee and to what a run is calculated from. */
const committeeFunctions = [
  ...['conflicted_cases', 'why_not_judge', 'void_assignments', 'edition_ties', 'likely_ties', 'answer_expert_invitation'],
  ...['cases_to_wish', 'assignment_facts', 'apply_assignment_run', 'is_screened_out', 'tied_editions', 'cases_to_decide'],
];

/** Who is in the room for what, and what a committee reads of its table. */
const deliberationFunctions = [
  ...['committee_fields', 'out_of_the_room', 'room_submissions', 'ballot_is_closed', 'agenda_items_seen', 'ballots_seen', 'discussed_texts'],
  ...['ballot_pairs', 'ballot_to_vote', 'note_recusals', 'field_committee', 'review_coverage', 'people_to_tell'],
  'people_to_vote',
];

/** Whose partner somebody acts for. */
const partnerFunctions = ['own_partners', 'organizes_everything', 'partner_is_suspended', 'embargo_is_offered', 'offers_to_own_partners'];

/** The only ways in which those at a case's desk learn what came of it. */
const outcomeFunctions = ['outcomes_for_desk', 'acknowledge_outcome', 'feedback_for_desk'];

/** Who sits at which translation desk, and the only way to what is translated there. */
const translationFunctions = ['translated_editions', 'cases_to_translate', 'texts_to_translate', 'translates_into'];
/** Whose stage is whose, and what its managers learn of what was decided. */
const stageFunctions = ['staged_editions', 'cases_for_stage', 'edition_of_stage', 'stages_year', 'organizes_year'];

/** Who prepares which case, and who leads it; who reads which honours. */
const preparationFunctions = [
  ...['own_preparations', 'own_prepared', 'led_preparations', 'led_prepared', 'asked_of_me', 'prepared_assets', 'preparations_told'],
  ...[
    'prepared_state',
    'open_required_items',
    'own_honours',
    'certificate_of',
    'delegate_letter',
    'delegate_who_left',
    'copy_by_hash',
    'files_without_consent',
  ],
];

/** Gives a role what the management side needs at run time: rows, never tables. */
export const grantManagement = (owner: Connection, role: string) =>
  withClient(owner, async (client) => {
    await closeDatabase(client, owner.database, role);
    await grantTables(client, 'management', role, allRights);
    const quoted = client.escapeIdentifier(role);
    // the audit's one way in: an entry at the end, and nothing else
    await client.query(`grant execute on function append_audit to ${quoted}`);
    const functions = [
      ...[...policyFunctions, ...letterFunctions, ...committeeFunctions, ...deliberationFunctions, ...outcomeFunctions],
      ...[...translationFunctions, ...stageFunctions, ...partnerFunctions, ...preparationFunctions],
    ];
    await client.query(`grant execute on function ${functions.join(', ')} to ${quoted}`);
    await client.query(`grant usage on schema ${previewSchema} to ${quoted}`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${previewSchema} to ${quoted}`);
    await client.query(`revoke insert, update, delete on ${previewSchema}.migrations from ${quoted}`);
    await client.query(`grant usage, select, update on all sequences in schema ${previewSchema} to ${quoted}`);
    await client.query(`grant usage on schema graphile_worker to ${quoted}`);
    await client.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${quoted}`);
    await client.query(`grant usage, select on all sequences in schema graphile_worker to ${quoted}`);
    await client.query(`grant execute on all functions in schema graphile_worker to ${quoted}`);
    // graphile-worker closes its tables to all but their owner by row-level security; the runtime role is let in by name
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`,
    );
    for (const { name } of rows) {
      const table = `graphile_worker.${client.escapeIdentifier(name)}`;
      const policy = client.escapeIdentifier(`runtime_${role}`.slice(0, 63));
      await client.query(`drop policy if exists ${policy} on ${table}`);
      await client.query(`create policy ${policy} on ${table} to ${quoted} using (true) with check (true)`);
    }
  });

/** Gives a role what the public side needs at run time: reading. */
export const grantReader = (owner: Connection, role: string) =>
  withClient(owner, async (client) => {
    await closeDatabase(client, owner.database, role);
    await grantTables(client, 'delivery', role, ['select']);
  });

/** Gives a role what applying releases and moving the stage needs. */
export const grantPublisher = (owner: Connection, role: string) =>
  withClient(owner, async (client) => {
    await closeDatabase(client, owner.database, role);
    await grantTables(client, 'delivery', role, allRights);
  });

/** Nobody connects but who is named here. */
async function closeDatabase(client: pg.Client, database: string, role: string): Promise<void> {
  await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
  await client.query(`revoke create on schema public from public`);
  await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${client.escapeIdentifier(role)}`);
  await client.query(`grant usage on schema public to ${client.escapeIdentifier(role)}`);
}

async function grantTables(client: pg.Client, house: House, role: string, rights: readonly Right[]): Promise<void> {
  const quoted = client.escapeIdentifier(role);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  const givenOn = ({ name }: { name: string }): string => {
    if (readOnly.has(name)) return rights.filter((right) => right === 'select').join(', ');
    if (writtenOnce[house].includes(name)) return rights.filter((right) => right === 'select' || right === 'insert').join(', ');
    return rights.join(', ');
  };
  const listed = (tables: { name: string }[]) => tables.map(({ name }) => client.escapeIdentifier(name)).join(', ');
  // one question, and so one transaction: nobody who is at work meanwhile finds a right missing
  const grants = [...Map.groupBy(rows, givenOn)].map(([given, tables]) => `grant ${given} on ${listed(tables)} to ${quoted}`);
  await client.query([`revoke all on ${listed(rows)} from ${quoted}`, ...grants].join('; '));
}

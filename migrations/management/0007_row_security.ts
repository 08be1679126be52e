import { Migration } from '@mikro-orm/migrations';

/**
 * Row-level security on drafts, what was handed in, reviews and plans: the second line behind the queries, which name
 * whose rows they want. A query that forgets to, finds nothing foreign. Who acts is said for each transaction.
 *
 * A later migration opens a row to more people by a policy of its own (policies are joined by "or"), or by replacing
 * `may_see_submission` and `may_change_submission` with the same arguments: parts, revisions, receipts and pictures
 * follow the submission that they belong to. Neither function may look into a table by itself: a function with a
 * sub-select is called for every row instead of being part of the query. A set is an argument, or a policy's own
 * `id = any ((select some_set()))`, and is then found once for each statement.
 */
export class RowSecurity extends Migration {
  override up(): void {
    // Who acts: said by the program at a transaction's beginning. After a commit the settings are empty texts, not null.
    this.addSql(`
      create function acting_person() returns uuid language sql stable
        return nullif(current_setting('casegraph.person', true), '')::uuid`);
    this.addSql(`
      create function acting_roles_count() returns boolean language sql stable
        return coalesce(current_setting('casegraph.roles', true) = 'count', false)`);

    // Work that is nobody's says what it is for. The list is closed: rows are added by migrations only.
    this.addSql(`create table house_purposes (name text primary key, reason text not null)`);
    this.addSql(`insert into house_purposes values
      ('privacy', 'a person is exported or erased, whosever the rows are'),
      ('retention', 'what is kept for a time only is forgotten, by its age')`);
    this.addSql(`
      create function acts_for_the_house() returns boolean language sql stable set search_path = public, pg_temp as $$
        select exists (select from house_purposes where name = current_setting('casegraph.purpose', true))
      $$`);

    // What the roles of the acting person reach. Each is found once for a statement, and only where a row asks for it.
    this.addSql(`
      create function organized_editions() returns uuid[] language sql stable set search_path = public, pg_temp as $$
        select coalesce(array_agg(e.id), '{}') from editions e
        where acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role = 'ORGANIZER'
          and (g.edition_year is null or g.edition_year = e.year))
      $$`);
    this.addSql(`
      create function chaired_fields() returns text[] language sql stable set search_path = public, pg_temp as $$
        select coalesce(array_agg(e.id || ' ' || (f ->> 'key')), '{}') from editions e cross join jsonb_array_elements(e.fields) f
        where acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role = 'CHAIR'
          and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = f ->> 'key'))
      $$`);
    this.addSql(`comment on function chaired_fields() is 'each an edition''s id, a space, and the key of a field'`);

    // With the owner's eyes, because these tables' own policies ask them: a policy that asks itself never ends.
    const withOwnersEyes = `stable security definer set search_path = public, pg_temp`;
    this.addSql(`
      create function assigned_revisions() returns uuid[] language sql ${withOwnersEyes} as $$
        select coalesce(array_agg(r.id), '{}')
        from review_assignments a join revisions r on r.id = a.revision_id join submissions s on s.id = r.submission_id join editions e on e.id = s.edition_id
        where acting_roles_count() and a.reviewer_id = acting_person() and exists (select from role_grants g
          where g.person_id = a.reviewer_id and g.role = 'REVIEWER'
            and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = s.field_key))
      $$`);
    this.addSql(`
      create function assigned_pictures() returns uuid[] language sql ${withOwnersEyes} as $$
        select coalesce(array_agg((p ->> 'assetId')::uuid), '{}')
        from revisions r cross join jsonb_array_elements(r.content -> 'pictures') p where r.id = any (assigned_revisions())
      $$`);
    // Looked up by a function where the tables in between have policies of their own: each that a policy names is planned
    // with all of its own policies inside, and plans grow faster than the rows that they find.
    this.addSql(`
      create function submission_of_revision(revision uuid) returns uuid language sql ${withOwnersEyes} as $$
        select submission_id from revisions where id = revision
      $$`);
    this.addSql(`
      create function edition_of_revision(revision uuid) returns uuid language sql ${withOwnersEyes} as $$
        select s.edition_id from revisions r join submissions s on s.id = r.submission_id where r.id = revision
      $$`);
    this.addSql(`
      create function was_handed_in(submission uuid) returns boolean language sql ${withOwnersEyes} as $$
        select exists (select from revisions where submission_id = submission)
      $$`);

    // The rule itself. A draft is its owner's alone, and so is one that was withdrawn before it was ever handed in.
    // Reviewers see the revision that they were given, never the submission: it says whose it is.
    this.addSql(`
      create function may_see_submission(id uuid, owner_id uuid, edition_id uuid, field_key text, step text, person uuid, organized uuid[], chaired text[])
        returns boolean language sql stable
        return owner_id = person
          or ((edition_id = any (organized) or edition_id || ' ' || field_key = any (chaired))
            and (step = 'SUBMITTED' or (step = 'WITHDRAWN' and was_handed_in(id))))`);
    this.addSql(`
      create function may_change_submission(id uuid, owner_id uuid, person uuid) returns boolean language sql stable
        return owner_id = person`);

    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const maySee = `may_see_submission(id, owner_id, edition_id, field_key, step, ${person}, ${organized}, (select chaired_fields())::text[])`;
    const mayChange = (which: string) =>
      `exists (select from submissions s where s.id = ${which} and may_change_submission(s.id, s.owner_id, ${person}))`;
    const seesIts = (which: string) => `exists (select from submissions s where s.id = ${which})`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      // migrations, and the functions above; nothing runs as the owner at run time
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };

    close('submissions', {
      see: `for select using (${maySee})`,
      start: `for insert with check (step = 'DRAFT' and may_change_submission(id, owner_id, ${person}))`,
      // "using" lets whoever sees a row lock it, as organizers do who assign; "with check" lets only its owner write
      change: `for update using (${maySee}) with check (may_change_submission(id, owner_id, ${person}))`,
    });
    // "with check" sees only the row as it becomes: without this, whoever may lock a submission could make it theirs
    this.addSql(`
      create function guard_submission_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if acting_person() is not null and not may_change_submission(old.id, old.owner_id, acting_person()) then
          raise exception 'row-level security lets only its owner change a submission' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger submissions_closed before update on submissions for each row execute function guard_submission_change()`);
    // for later migrations as well: `call close_part_of_submission('…')` on a table with a column `submission_id`
    this.addSql(`
      create procedure close_part_of_submission(part regclass) language plpgsql as $$
      declare
        sees constant text := '${seesIts('submission_id')}';
        changes constant text := '${mayChange('submission_id')}';
      begin
        execute format('alter table %s enable row level security', part);
        execute format('alter table %s force row level security', part);
        execute format('create policy owner on %s to current_user using (true) with check (true)', part);
        execute format('create policy house on %s using ((select acts_for_the_house())) with check ((select acts_for_the_house()))', part);
        execute format('create policy see on %s for select using (%s)', part, sees);
        execute format('create policy add on %s for insert with check (%s)', part, changes);
        execute format('create policy change on %s for update using (%s) with check (%s)', part, changes, changes);
        execute format('create policy remove on %s for delete using (%s)', part, changes);
      end $$`);
    for (const table of ['submission_texts', 'submission_applicants', 'submission_pictures'])
      this.addSql(`call close_part_of_submission('${table}')`);
    close('revisions', {
      see: `for select using (${seesIts('submission_id')} or id = any ((select assigned_revisions())::uuid[]))`,
      add: `for insert with check (${mayChange('submission_id')})`,
    });
    close('receipts', {
      see: `for select using (${seesIts('submission_of_revision(revision_id)')})`,
      add: `for insert with check (${mayChange('submission_of_revision(revision_id)')})`,
    });
    close('assets', {
      see: `for select using (owner_id = ${person} or exists (select from submission_pictures p where p.asset_id = assets.id)
        or id = any ((select assigned_pictures())::uuid[]))`,
      add: `for insert with check (owner_id = ${person})`,
      change: `for update using (owner_id = ${person}) with check (owner_id = ${person})`,
      remove: `for delete using (owner_id = ${person})`,
    });
    const asOrganizer = `edition_of_revision(revision_id) = any (${organized})`;
    close('review_assignments', {
      see: `for select using (reviewer_id = ${person} or ${asOrganizer})`,
      ask: `for insert with check (assigned_by = ${person} and ${asOrganizer})`,
      // a reviewer locks the assignment while the review is written
      change: `for update using (reviewer_id = ${person} or ${asOrganizer}) with check (${asOrganizer})`,
    });
    const asReviewer = `exists (select from review_assignments a where a.id = assignment_id and a.reviewer_id = ${person})`;
    close('reviews', {
      see: `for select using (exists (select from review_assignments a where a.id = assignment_id))`,
      write: `for insert with check (${asReviewer})`,
      change: `for update using (${asReviewer}) with check (${asReviewer})`,
    });
    close('decision_plans', {
      see: `for select using (edition_id = any (${organized}))`,
      propose: `for insert with check (edition_id = any (${organized}) and proposed_by = ${person})`,
      change: `for update using (edition_id = any (${organized})) with check (edition_id = any (${organized}))`,
    });

    // what an act answered holds whole submissions and reviews
    close('idempotent_acts', { own: `using (person_id = ${person}) with check (person_id = ${person})` });

    // Nobody but who is named by prepare-databases: functions are everybody's until that is taken back.
    for (const name of [
      ...policyFunctions,
      'acts_for_the_house',
      'assigned_revisions',
      'assigned_pictures',
      'submission_of_revision',
      'edition_of_revision',
      'was_handed_in',
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

const policyFunctions = [
  'acting_person',
  'acting_roles_count',
  'organized_editions',
  'chaired_fields',
  'may_see_submission',
  'may_change_submission',
];

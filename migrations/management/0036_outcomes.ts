import { Migration } from '@mikro-orm/migrations';

/**
 * Outcomes told: in confidence to the selected, by a letter that two people release; after the release of the results to
 * everybody at a case's desk, with the feedback that is meant for them. Whoever is told reads it by functions alone: there is no policy
 * by which an applicant finds a row that another applicant has not.
 */
export class Outcomes extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const tied = `(select tied_editions())::uuid[]`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    const writeOnce = (table: string) => {
      this.addSql(`create trigger ${table}_immutable before update on ${table} for each row execute function refuse_change()`);
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );
    };

    // A letter to the selected names the plan that it was composed for.
    this.addSql(`alter table notice_batches add column plan_id uuid references decision_plans (id)`);
    this.addSql(`alter table notice_batches drop constraint notice_batches_audience_check`);
    this.addSql(`
      alter table notice_batches add constraint notice_batches_audience_check check (audience in
        ('APPLICANTS', 'APPLICANTS_WITH_DRAFTS', 'APPLICANTS_WHO_HANDED_IN', 'RECOMMENDERS', 'REVIEWERS', 'SELECTED'))`);
    this.addSql(`alter table notice_batches add check ((audience = 'SELECTED') = (plan_id is not null))`);

    // What the selected were told, and under which version; what they have acknowledged.
    this.addSql(`
      create table told_outcomes (
        submission_id uuid not null references submissions (id),
        plan_id uuid not null references decision_plans (id),
        batch_id uuid not null references notice_batches (id),
        outcome text not null check (outcome in ('OUTSTANDING', 'COLLECTION')),
        told_at timestamptz not null default instant(),
        primary key (submission_id, plan_id)
      )`);
    this.addSql(`
      create table outcome_acknowledgements (
        submission_id uuid not null references submissions (id),
        plan_id uuid not null,
        person_id uuid not null references people (id),
        acknowledged_at timestamptz not null default instant(),
        primary key (submission_id, plan_id),
        foreign key (submission_id, plan_id) references told_outcomes (submission_id, plan_id)
      )`);
    for (const table of ['told_outcomes', 'outcome_acknowledgements']) {
      writeOnce(table);
      const mine = `exists (select from decision_plans d where d.id = plan_id)`; // whoever sees the plan
      close(table, { see: `for select using (${mine})` });
    }

    // Chosen by the version in force and not told so yet. Asked by composing and, once more, by releasing.
    this.addSql(`
      create function to_be_told(edition uuid) returns table (submission_id uuid, owner_id uuid, outcome text, plan_id uuid) language sql stable ${withOwnersEyes} as $$
        select s.id, s.owner_id, d ->> 'outcome', p.id from decision_plans p cross join jsonb_array_elements(p.decisions) d
          join submissions s on s.id = (d ->> 'submissionId')::uuid
        where p.edition_id = edition and p.state = 'CONFIRMED' and d ->> 'outcome' in ('OUTSTANDING', 'COLLECTION')
          and not exists (select from decision_plans n where n.predecessor_id = p.id and n.state = 'PROPOSED')
          and not exists (select from told_outcomes t join notice_batches b on b.id = t.batch_id
            where t.submission_id = s.id and t.outcome = d ->> 'outcome' and b.state = 'APPROVED')
      $$`);
    this.addSql(`
      create or replace function letter_audience(edition uuid, audience text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
        select p.id from people p where p.email !~ '[.]invalid$' and case audience
          when 'APPLICANTS' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step <> 'WITHDRAWN')
          when 'APPLICANTS_WITH_DRAFTS' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step = 'DRAFT')
          when 'APPLICANTS_WHO_HANDED_IN' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step = 'SUBMITTED')
          when 'RECOMMENDERS' then exists (select from accreditation_contacts c join accreditations a on a.id = c.accreditation_id
            where a.edition_id = edition and a.state = 'ACTIVE' and c.person_id = p.id)
          when 'REVIEWERS' then exists (select from role_grants g join editions e on e.id = edition
            where g.person_id = p.id and g.role = 'REVIEWER' and (g.edition_year is null or g.edition_year = e.year))
          when 'SELECTED' then p.id in (select t.owner_id from to_be_told(edition) t)
          else false end
      $$`);
    this.addSql(`
      create or replace function compose_notice_batch(edition uuid, audience text, letter jsonb) returns uuid language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare
        batch uuid := gen_random_uuid();
        people uuid[];
        plan uuid;
      begin
        if not coalesce(edition = any (organized_editions()), false) then
          raise exception 'only its organizers write in the name of an edition' using errcode = 'insufficient_privilege';
        end if;
        if audience = 'SELECTED' then
          if edition = any (tied_editions()) then
            raise exception 'whoever is tied to a case does not write to the selected' using errcode = 'insufficient_privilege';
          end if;
          select p.id into plan from decision_plans p where p.edition_id = edition and p.state = 'CONFIRMED';
        end if;
        people := array(select letter_audience(edition, audience));
        if cardinality(people) = 0 then return null; end if;
        insert into notice_batches (id, edition_id, audience, letter, recipient_count, content_hash, composed_by, plan_id)
          values (batch, edition, audience, letter, cardinality(people), repeat('0', 64), acting_person(), plan);
        insert into notice_batch_recipients (batch_id, person_id) select batch, unnest(people);
        update notice_batches b set content_hash = notice_batch_hash(b.id, b.audience, b.letter) where b.id = batch;
        return batch;
      end $$`);
    // A letter to the selected is released for exactly those whom it was composed for, under the version that it names.
    this.addSql(`
      create function guard_selected_batch() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if new.plan_id is distinct from old.plan_id then
          raise exception 'a letter to many is never changed; compose another' using errcode = 'restrict_violation';
        end if;
        if new.audience = 'SELECTED' and new.state = 'APPROVED' and old.state <> 'APPROVED' and not selected_are_same(new.id) then
          raise exception 'the selected are not those that were composed' using errcode = 'check_violation', constraint = 'notice_batches_selected';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create function selected_are_same(batch uuid) returns boolean language sql stable ${withOwnersEyes} as $$
        select b.audience <> 'SELECTED' or (exists (select from decision_plans p where p.id = b.plan_id and p.state = 'CONFIRMED')
          and (select coalesce(array_agg(distinct t.owner_id), '{}') from to_be_told(b.edition_id) t join people p on p.id = t.owner_id and p.email !~ '[.]invalid$')
            = (select coalesce(array_agg(distinct r.person_id), '{}') from notice_batch_recipients r where r.batch_id = b.id))
        from notice_batches b where b.id = batch
      $$`);
    this.addSql(`create trigger notice_batches_selected before update on notice_batches for each row execute function guard_selected_batch()`);
    this.addSql(`
      create or replace function queue_notice_batch(batch uuid, its_event text, told_to_edition int) returns int language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare queued int;
      begin
        if not exists (select from notice_batches b where b.id = batch and b.state = 'APPROVED' and b.approved_by = acting_person()) then
          raise exception 'nothing goes out that two people have not released' using errcode = 'restrict_violation';
        end if;
        insert into told_outcomes (submission_id, plan_id, batch_id, outcome)
          select t.submission_id, t.plan_id, b.id, t.outcome from notice_batches b cross join to_be_told(b.edition_id) t
          where b.id = batch and b.audience = 'SELECTED' and t.plan_id = b.plan_id on conflict do nothing;
        insert into notices (event, key, recipient, person_id, "values", edition_year, caused_by, bulk)
          select its_event, batch::text, 'person:' || r.person_id, r.person_id, '{}', told_to_edition, b.composed_by, true
          from notice_batch_recipients r join notice_batches b on b.id = r.batch_id where r.batch_id = batch
          on conflict (event, key, recipient) do nothing;
        get diagnostics queued = row_count;
        return queued;
      end $$`);
    const mine = `edition_id = any (${organized}) and (audience <> 'SELECTED' or not (edition_id = any (${tied})))`;
    this.addSql(`alter policy see on notice_batches using (${mine})`);
    this.addSql(`alter policy change on notice_batches using (${mine}) with check (${mine} and ${person} = any (array[approved_by, withdrawn_by]))`);
    this.addSql(`alter policy see on notice_batch_recipients using (exists (select from notice_batches b where b.id = batch_id
      and b.audience in ('APPLICANTS_WHO_HANDED_IN', 'RECOMMENDERS', 'REVIEWERS', 'SELECTED')))`);

    // Whether an edition's results are public, and what a case is told: to whoever is at its desk, and before the release to its
    // owner alone. A plan is opened only for those who may know of it: for all others the same few rows are looked up, whatever was decided.
    this.addSql(`
      create function results_are_public(edition uuid) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from releases r join editions e on e.year = r.edition_year where e.id = edition and r.kind = 'RESULTS' and r.state = 'APPLIED')
      $$`);
    this.addSql(`
      create function decided(plan uuid, submission uuid) returns text language sql stable ${withOwnersEyes} as $$
        select case when exists (select from jsonb_array_elements(coalesce(p.content -> 'withdrawals', '[]')) w where w ->> 'submissionId' = submission::text) then 'WITHDRAWN'
          else (select d ->> 'outcome' from jsonb_array_elements(p.decisions) d where d ->> 'submissionId' = submission::text) end
        from decision_plans p where p.id = plan
      $$`);
    this.addSql(`
      create function outcomes_for_desk(asked uuid[]) returns table (submission_id uuid, state text, outcome text, acknowledged_at timestamptz)
        language plpgsql stable ${withOwnersEyes} as $$
      declare me constant uuid := acting_person(); one record; plan uuid; told record; known text;
      begin
        for one in select s.id, s.edition_id, s.owner_id, results_are_public(s.edition_id) as is_public from submissions s
            where s.id = any (asked) and s.step = 'SUBMITTED' and was_handed_in(s.id) and (s.owner_id = me or s.id = any (joined_submissions())) loop
          submission_id := one.id; state := 'IN_EVALUATION'; outcome := null; acknowledged_at := null;
          select t.plan_id, t.outcome, a.acknowledged_at as at into told from told_outcomes t join notice_batches b on b.id = t.batch_id
            left join outcome_acknowledgements a on a.submission_id = t.submission_id and a.plan_id = t.plan_id
            where t.submission_id = one.id and one.owner_id = me and (b.state = 'APPROVED' or a.submission_id is not null)
            order by t.told_at desc, t.plan_id limit 1;
          if one.is_public or told.plan_id is not null then
            select p.id into plan from decision_plans p where p.edition_id = one.edition_id and p.state = 'CONFIRMED';
            known := decided(plan, one.id);
            if one.is_public then
              -- a reserve that was not needed was not chosen: places in a row stay inside
              state := case when known = 'WITHDRAWN' then 'WITHDRAWN' when known is null then 'IN_EVALUATION' else 'PUBLISHED' end;
              outcome := case when state <> 'PUBLISHED' then null when known = 'RESERVE' then 'NOT_SELECTED' else known end;
              acknowledged_at := told.at;
            elsif known = told.outcome then
              state := case when told.at is null then 'TO_ACKNOWLEDGE' else 'TOLD' end;
              outcome := case when told.at is not null then told.outcome end;
              acknowledged_at := told.at;
            end if;
          end if;
          return next;
        end loop;
      end $$`);
    this.addSql(`
      create function acknowledge_outcome(submission uuid) returns boolean language plpgsql ${withOwnersEyes} as $$
      declare me constant uuid := acting_person();
      begin
        if not exists (select from submissions s where s.id = submission and s.owner_id = me) then return false; end if;
        if not exists (select from outcomes_for_desk(array[submission]) o where o.state in ('TO_ACKNOWLEDGE', 'TOLD')) then return false; end if;
        insert into outcome_acknowledgements (submission_id, plan_id, person_id)
          select t.submission_id, t.plan_id, me from told_outcomes t join notice_batches b on b.id = t.batch_id
          where t.submission_id = submission and b.state = 'APPROVED' order by t.told_at desc, t.plan_id limit 1
          on conflict (submission_id, plan_id) do nothing;
        return true;
      end $$`);

    // What applicants get to read of what reviewers wrote for them: as a chair or an organizer ruled, comment by comment.
    this.addSql(`
      create table feedback_rulings (
        id uuid primary key default gen_random_uuid(),
        number bigint generated by default as identity,
        review_id uuid not null references reviews (id),
        submission_id uuid not null references submissions (id),
        ruling text not null check (ruling in ('GIVE', 'REDACT', 'LEAVE_OUT')),
        text text check (length(text) <= 80000),
        reason text not null default '' check (length(reason) <= 32000),
        ruled_by uuid not null references people (id),
        ruled_at timestamptz not null default instant(),
        check ((ruling = 'LEAVE_OUT') = (text is null)),
        check (ruling = 'GIVE' or reason <> '')
      )`);
    this.addSql(`comment on table feedback_rulings is 'the last one of a review counts; text is what the applicant reads'`);
    this.addSql(`create index feedback_rulings_submission on feedback_rulings (submission_id, review_id, number desc)`);
    writeOnce('feedback_rulings');
    const ofTheCase = `submission_id = any ((select committee_submissions())::uuid[])`;
    close('feedback_rulings', {
      see: `for select using (${ofTheCase})`,
      rule: `for insert with check (${ofTheCase} and ruled_by = ${person} and exists (select from reviews v where v.id = review_id and v.submission_id = feedback_rulings.submission_id))`,
    });
    this.addSql(`
      create function feedback_for_desk(asked uuid[]) returns table (submission_id uuid, comment text) language sql stable ${withOwnersEyes} as $$
        select f.submission_id, f.text from submissions s join lateral (
            select distinct on (x.review_id) x.id, x.submission_id, x.text from feedback_rulings x where x.submission_id = s.id order by x.review_id, x.number desc) f on true
        where s.id = any (asked) and (s.owner_id = acting_person() or s.id = any (joined_submissions())) and results_are_public(s.edition_id) and f.text is not null
        order by f.submission_id, f.id
      $$`);

    for (const name of [
      ...['to_be_told', 'guard_selected_batch', 'selected_are_same', 'results_are_public', 'decided'],
      ...['outcomes_for_desk', 'acknowledge_outcome', 'feedback_for_desk'],
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

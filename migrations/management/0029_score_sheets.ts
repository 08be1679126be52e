import { Migration } from '@mikro-orm/migrations';

/**
 * Score sheets: a working copy for the reviewer alone, a review that is bound to the revision it judged, locked and
 * reopened, with all that it ever said; and who may read which review.
 */
export class ScoreSheets extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`alter table editions add column applicants_shown boolean not null default false`);
    this.addSql(`comment on column editions.applicants_shown is 'whether reviewers see who applies'`);

    // An assignment is for a case; its revision is the one that was last read for it.
    this.addSql(`alter table review_assignments add column submission_id uuid references submissions (id)`);
    this.addSql(`update review_assignments a set submission_id = r.submission_id from revisions r where r.id = a.revision_id`);
    this.addSql(`alter table review_assignments alter column submission_id set not null`);
    this.addSql(`create unique index review_assignments_once on review_assignments (submission_id, reviewer_id) where ended_at is null`);
    this.addSql(`create index review_assignments_submission on review_assignments (submission_id)`);
    this.addSql(`
      create function keep_assignment_to_its_case() returns trigger language plpgsql as $$
      begin
        new.submission_id := submission_of_revision(new.revision_id);
        if tg_op = 'UPDATE' and new.submission_id <> old.submission_id then
          raise exception 'an assignment never becomes one for another case' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger review_assignments_case before insert or update on review_assignments
      for each row execute function keep_assignment_to_its_case()`);

    // What was submitted. Its revision is the one that it judges; the reviewer moves it on by confirming or judging anew.
    this.addSql(`
      alter table reviews add column submission_id uuid references submissions (id), add column revision_id uuid references revisions (id),
        add column comment_to_applicant text not null default '', add column version int not null default 1 check (version >= 1),
        add column locked_at timestamptz, add column reopened_because text, add check (jsonb_typeof(scores) = 'object')`);
    this.addSql(
      `update reviews v set submission_id = a.submission_id, revision_id = a.revision_id from review_assignments a where a.id = v.assignment_id`,
    );
    this.addSql(`alter table reviews alter column submission_id set not null, alter column revision_id set not null`);
    this.addSql(`create index reviews_submission on reviews (submission_id)`);
    this.addSql(`comment on column reviews.scores is '{criterion key: score, or CANNOT_JUDGE, or ABSTAIN}'`);

    // What the acting person judges themself and has not locked: until then, others' opinions on it are not for them.
    this.addSql(`
      create function submissions_being_judged() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(a.submission_id), '{}')
        from review_assignments a join submissions s on s.id = a.submission_id join editions e on e.id = s.edition_id left join reviews v on v.assignment_id = a.id
        where a.reviewer_id = acting_person() and a.revision_id = any ((select assigned_revisions())::uuid[])
          and v.locked_at is null and instant() < e.reviews_close_at
      $$`);
    this.addSql(`
      create function committee_submissions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(s.id), '{}') from submissions s
        where (s.edition_id = any ((select organized_editions())::uuid[]) or s.edition_id || ' ' || s.field_key = any ((select chaired_fields())::text[]))
          and (s.step = 'SUBMITTED' or (s.step = 'WITHDRAWN' and was_handed_in(s.id)))
          and not (s.id = any ((select conflicted_cases())::uuid[])) and not (s.id = any ((select submissions_being_judged())::uuid[]))
      $$`);
    this.addSql(`comment on function committee_submissions() is 'whose reviews and figures the acting person may see as organizer or chair'`);

    // All that a review ever said, and every act on it.
    this.addSql(`
      create table review_history (
        review_id uuid not null references reviews (id) on delete cascade,
        version int not null,
        act text not null check (act in ('SUBMITTED', 'CONFIRMED', 'LOCKED', 'REOPENED')),
        acted_by uuid references people (id),
        at timestamptz not null default instant(),
        reason text check ((act = 'REOPENED') = (reason is not null)),
        submission_id uuid not null,
        revision_id uuid not null,
        scores jsonb not null,
        comment text not null,
        comment_to_applicant text not null,
        primary key (review_id, version)
      )`);
    this.addSql(`
      create function guard_review() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare asked review_assignments; closes timestamptz;
      begin
        select a.* into asked from review_assignments a where a.id = new.assignment_id;
        new.submission_id := asked.submission_id;
        new.revision_id := coalesce(new.revision_id, asked.revision_id);
        if submission_of_revision(new.revision_id) <> new.submission_id then
          raise exception 'a review judges a revision of its own case' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' then
          if new.assignment_id <> old.assignment_id then
            raise exception 'a review never becomes another''s' using errcode = 'restrict_violation';
          end if;
          if old.locked_at is not null and new.locked_at is not null
              and (new.scores, new.comment, new.comment_to_applicant) is distinct from (old.scores, old.comment, old.comment_to_applicant) then
            raise exception 'a locked review is never changed' using errcode = 'restrict_violation';
          end if;
          new.version := old.version + 1;
        end if;
        if acts_for_the_house() or acting_person() is null then return new; end if;
        select e.reviews_close_at into closes from submissions s join editions e on e.id = s.edition_id where s.id = new.submission_id;
        if closes <= instant() then
          raise exception 'reviews have closed' using errcode = 'check_violation', constraint = 'reviews_in_time';
        end if;
        if (tg_op = 'INSERT' or (new.revision_id, new.scores, new.comment, new.comment_to_applicant)
              is distinct from (old.revision_id, old.scores, old.comment, old.comment_to_applicant))
            and exists (select from revisions r join revisions n on n.submission_id = r.submission_id and n.number > r.number where r.id = new.revision_id) then
          raise exception 'a later revision was handed in' using errcode = 'check_violation', constraint = 'reviews_latest_revision';
        end if;
        if acting_person() = asked.reviewer_id and new.submission_id = any (conflicted_cases()) then
          raise exception 'nobody judges what concerns them' using errcode = 'check_violation', constraint = 'reviews_no_conflict';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger reviews_guarded before insert or update on reviews for each row execute function guard_review()`);
    this.addSql(`
      create function keep_review() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare act constant text := case
        when tg_op = 'INSERT' then 'SUBMITTED'
        when old.locked_at is null and new.locked_at is not null then 'LOCKED'
        when old.locked_at is not null and new.locked_at is null then 'REOPENED'
        when old.revision_id <> new.revision_id and (new.scores, new.comment, new.comment_to_applicant) is not distinct from (old.scores, old.comment, old.comment_to_applicant)
          then 'CONFIRMED'
        else 'SUBMITTED' end;
      begin
        insert into review_history (review_id, version, act, acted_by, reason, submission_id, revision_id, scores, comment, comment_to_applicant)
        values (new.id, new.version, act, acting_person(), case act when 'REOPENED' then new.reopened_because end, new.submission_id, new.revision_id, new.scores,
          new.comment, new.comment_to_applicant);
        return null;
      end $$`);
    this.addSql(`create trigger reviews_kept after insert or update on reviews for each row execute function keep_review()`);
    this.addSql(`
      insert into review_history (review_id, version, act, acted_by, at, submission_id, revision_id, scores, comment, comment_to_applicant)
      select v.id, v.version, 'SUBMITTED', a.reviewer_id, v.submitted_at, v.submission_id, v.revision_id, v.scores, v.comment, ''
      from reviews v join review_assignments a on a.id = v.assignment_id`);

    // What a reviewer is writing. Nobody else's, whatever their role.
    this.addSql(`
      create table review_sheets (
        assignment_id uuid primary key references review_assignments (id) on delete cascade,
        version int not null check (version >= 1),
        scores jsonb not null check (jsonb_typeof(scores) = 'object'),
        comment text not null default '',
        comment_to_applicant text not null default '',
        saved_at timestamptz not null,
        submitted_version int check (submitted_version <= version)
      )`);
    this.addSql(`comment on column review_sheets.submitted_version is 'the version that was last submitted; null before'`);

    // Reviews of others, for whoever has locked their own on the same case (or can change it no more).
    this.addSql(`
      create function reviews_beside_own() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(v.id), '{}')
        from review_assignments a join reviews mine on mine.assignment_id = a.id join submissions s on s.id = a.submission_id
          join editions e on e.id = s.edition_id join reviews v on v.submission_id = a.submission_id and v.id <> mine.id
        where a.reviewer_id = acting_person() and a.revision_id = any ((select assigned_revisions())::uuid[])
          and (mine.locked_at is not null or e.reviews_close_at <= instant())
          and not (a.submission_id = any ((select conflicted_cases())::uuid[]))
      $$`);
    // A reviewer reads what was handed in after the revision that they were given as well.
    this.addSql(`
      create function newer_revisions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(n.id), '{}') from revisions r join revisions n on n.submission_id = r.submission_id and n.number > r.number
        where r.id = any ((select assigned_revisions())::uuid[])
      $$`);
    this.addSql(`
      create function newer_pictures() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg((p ->> 'assetId')::uuid), '{}')
        from revisions r cross join jsonb_array_elements(r.content -> 'pictures') p where r.id = any ((select newer_revisions())::uuid[])
      $$`);
    this.addSql(`create policy see_newer on revisions for select using (id = any ((select newer_revisions())::uuid[]))`);
    this.addSql(`create policy see_newer on assets for select using (id = any ((select newer_pictures())::uuid[]))`);

    const person = `(select acting_person())`;
    const asReviewer = `exists (select from review_assignments a where a.id = assignment_id and a.reviewer_id = ${person})`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    this.addSql(`drop policy if exists see on reviews`);
    this.addSql(`create policy see on reviews for select using (${asReviewer})`);
    this.addSql(`create policy see_as_committee on reviews for select using (submission_id = any ((select committee_submissions())::uuid[]))`);
    this.addSql(`create policy see_beside_own on reviews for select using (id = any ((select reviews_beside_own())::uuid[]))`);
    close('review_sheets', { own: `using (${asReviewer}) with check (${asReviewer})` });
    // by whom says whose it is, which chairs never learn: those who see the assignment see its history
    close('review_history', {
      see: `for select using (exists (select from reviews v join review_assignments a on a.id = v.assignment_id where v.id = review_id)
        and not (submission_id = any ((select conflicted_cases())::uuid[])))`,
    });

    // The one way to open a locked review again: for organizers of its edition and chairs of its field, whom it does not concern.
    this.addSql(`
      create function reopen_review(review uuid, why text) returns int language plpgsql ${withOwnersEyes} as $$
      declare became int;
      begin
        update reviews set locked_at = null, reopened_because = why
        where id = review and locked_at is not null and submission_id = any (committee_submissions()) returning version into became;
        return became;
      end $$`);

    for (const name of [
      ...['submissions_being_judged', 'committee_submissions', 'reviews_beside_own', 'newer_revisions', 'newer_pictures'],
      'reopen_review',
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/**
 * The committee: experts and chairs, who may not judge what, what they wish, and runs of the assignment.
 *
 * Who is in conflict with which case is never written down: it follows from who somebody is, works for and has declared, at
 * the instant of asking. What changes any of it changes the answer in the same transaction. What is written down is what a
 * person ruled.
 */
export class Committee extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    const writeOnce = (table: string) =>
      this.addSql(`create trigger ${table}_immutable before update on ${table} for each row execute function refuse_change()`);

    this.addSql(`
      create table committee_rules (
        edition_id uuid primary key references editions (id),
        conflict_years int not null default 3 check (conflict_years between 0 and 20),
        reviews_per_case int not null default 3 check (reviews_per_case between 1 and 10)
      )`);
    this.addSql(`comment on column committee_rules.conflict_years is 'for so many years somebody is still of an organization that they have left'`);

    // Experts, and what they sit for.
    this.addSql(`
      create table experts (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        address text not null check (address = lower(address) and length(address) <= 254),
        mail_language text check (mail_language in ('en', 'zh-Hans')),
        person_id uuid references people (id),
        organization_id uuid references organizations (id),
        country text check (country ~ '^[A-Z]{2}$'),
        languages text[] not null default '{}' check (cardinality(languages) <= 20),
        topics text[] not null default '{}' check (cardinality(topics) <= 20),
        load_least int not null default 0,
        load_most int not null default 20,
        state text not null default 'PROPOSED' check (state in ('PROPOSED', 'INVITED', 'ACCEPTED', 'DECLINED', 'STEPPED_DOWN', 'ENDED')),
        version int not null default 1 check (version > 0),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        confirmed_by uuid references people (id),
        confirmed_at timestamptz,
        answered_at timestamptz,
        ended_by uuid references people (id),
        ended_at timestamptz,
        reason text not null default '' check (length(reason) <= 4000),
        constraint experts_two_people check (confirmed_by <> proposed_by),
        constraint experts_not_oneself check (person_id not in (proposed_by, confirmed_by)),
        check (0 <= load_least and load_least <= load_most and load_most <= 500),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check (confirmed_by is not null or state in ('PROPOSED', 'ENDED')),
        check (person_id is not null or state not in ('ACCEPTED', 'STEPPED_DOWN')),
        check ((state in ('STEPPED_DOWN', 'ENDED')) = (ended_at is not null))
      )`);
    this.addSql(`comment on table experts is 'who is asked to judge in an edition; two people agree on it before anybody hears of it'`);
    const live = `state in ('PROPOSED', 'INVITED', 'ACCEPTED')`;
    this.addSql(`create unique index experts_one_address on experts (edition_id, address) where ${live}`);
    this.addSql(`create unique index experts_one_person on experts (edition_id, person_id) where state = 'ACCEPTED'`);
    this.addSql(`create index experts_person on experts (person_id) where person_id is not null`);
    this.addSql(`
      create table expert_seats (
        expert_id uuid not null references experts (id) on delete cascade,
        edition_id uuid not null references editions (id),
        field_key text not null,
        part text not null check (part in ('EXPERT', 'CHAIR', 'STAND_IN')),
        ended_at timestamptz,
        primary key (expert_id, field_key, part)
      )`);
    this.addSql(
      `create unique index expert_seats_one_chair on expert_seats (edition_id, field_key, part) where part in ('CHAIR', 'STAND_IN') and ended_at is null`,
    );
    this.addSql(
      `create unique index expert_seats_not_both on expert_seats (expert_id, field_key) where part in ('CHAIR', 'STAND_IN') and ended_at is null`,
    );
    this.addSql(`
      create table expert_affiliations (
        person_id uuid not null references people (id),
        organization_id uuid not null references organizations (id),
        until timestamptz not null,
        primary key (person_id, organization_id)
      )`);
    this.addSql(`comment on table expert_affiliations is 'organizations that somebody has left; added to, never taken back'`);
    this.addSql(`
      create function guard_expert() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare year int := (select e.year from editions e where e.id = new.edition_id); me constant uuid := acting_person();
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'PROPOSED' then raise exception 'an expert begins as a proposal' using errcode = 'restrict_violation'; end if;
          if not runs_editions(new.proposed_by, year, null) then
            raise exception 'whoever proposes does not run the edition' using errcode = 'check_violation', constraint = 'experts_scope';
          end if;
          return new;
        end if;
        if (new.id, new.edition_id, new.proposed_by, new.proposed_at) is distinct from (old.id, old.edition_id, old.proposed_by, old.proposed_at)
          or (new.address <> old.address and old.state in ('PROPOSED', 'INVITED'))
          or (old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by)
          or (old.person_id is not null and new.person_id is distinct from old.person_id) then
          raise exception 'an expert never becomes another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state then
          if (old.state, new.state) not in (('PROPOSED', 'INVITED'), ('PROPOSED', 'ENDED'), ('INVITED', 'ACCEPTED'), ('INVITED', 'DECLINED'),
              ('INVITED', 'ENDED'), ('ACCEPTED', 'STEPPED_DOWN'), ('ACCEPTED', 'ENDED')) then
            raise exception 'an expert cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
          end if;
          if new.state = 'INVITED' and not (runs_editions(new.confirmed_by, year, null) and runs_editions(new.proposed_by, year, null)) then
            raise exception 'whoever invites does not run the edition' using errcode = 'check_violation', constraint = 'experts_scope';
          end if;
          if new.state = 'INVITED' and exists (select from people p where p.id = new.confirmed_by and p.email = new.address) then
            raise exception 'nobody invites themself' using errcode = 'check_violation', constraint = 'experts_not_oneself';
          end if;
          if new.state = 'ACCEPTED' and not exists (select from people p where p.id = new.person_id and p.email = new.address and not is_suspended(p.email)) then
            raise exception 'the address is somebody else''s' using errcode = 'check_violation', constraint = 'experts_person';
          end if;
          if not acts_for_the_house() and me is distinct from (case when new.state in ('ACCEPTED', 'STEPPED_DOWN') then new.person_id
              when new.state = 'INVITED' then new.confirmed_by when new.state = 'ENDED' then new.ended_by else me end) then
            raise exception 'row-level security lets nobody answer for another' using errcode = 'insufficient_privilege';
          end if;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger experts_guarded before insert or update on experts for each row execute function guard_expert()`);
    // An account's address is its expert's: so is the one that stands for a name when somebody is erased.
    this.addSql(`
      create function follow_expert_address() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        update experts set address = new.email where person_id = new.id;
        return null;
      end $$`);
    this.addSql(
      `create trigger experts_follow_address after update of email on people for each row when (new.email <> old.email) execute function follow_expert_address()`,
    );
    // What follows from an answer, whoever writes the row: the roles of the seats, and their end.
    this.addSql(`
      create function seat_expert() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare asked int := (select e.year from editions e where e.id = new.edition_id);
      begin
        if new.organization_id is distinct from old.organization_id and old.organization_id is not null and old.person_id is not null then
          insert into expert_affiliations (person_id, organization_id, until) values (old.person_id, old.organization_id, instant())
            on conflict (person_id, organization_id) do update set until = greatest(expert_affiliations.until, excluded.until);
        end if;
        if new.state = old.state then return null; end if;
        if new.state = 'ACCEPTED' then
          insert into role_grants (person_id, role, edition_year, field_key)
            select distinct new.person_id, case when s.part = 'EXPERT' then 'REVIEWER' else 'CHAIR' end, asked, s.field_key
            from expert_seats s where s.expert_id = new.id and s.ended_at is null on conflict do nothing;
        elsif new.state in ('DECLINED', 'STEPPED_DOWN', 'ENDED') then
          if old.state = 'ACCEPTED' then
            delete from role_grants g where g.person_id = new.person_id and g.edition_year = asked and (g.role, g.field_key) in (
              select case when s.part = 'EXPERT' then 'REVIEWER' else 'CHAIR' end, s.field_key from expert_seats s where s.expert_id = new.id and s.ended_at is null);
            update review_assignments a set ended_at = instant(), ended_why = 'STEPPED_DOWN'
              where a.reviewer_id = new.person_id and a.ended_at is null and edition_of_revision(a.revision_id) = new.edition_id
                and not exists (select from reviews v where v.assignment_id = a.id);
          end if;
          update expert_seats set ended_at = instant() where expert_id = new.id and ended_at is null;
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger experts_seated after update on experts for each row execute function seat_expert()`);

    // An assignment that is no longer asked for keeps its row: what was asked of whom is known for good.
    this.addSql(`
      alter table review_assignments
        add column ended_at timestamptz,
        add column ended_why text check (ended_why in ('EXCHANGED', 'NO_LONGER_ALLOWED', 'STEPPED_DOWN')),
        add check ((ended_at is null) = (ended_why is null))`);

    // What conflicts follow from.
    this.addSql(`
      create table case_organizations (
        submission_id uuid not null references submissions (id) on delete cascade,
        organization_id uuid not null,
        primary key (submission_id, organization_id)
      )`);
    this.addSql(`comment on table case_organizations is 'every applicant of every revision: found by organization, without opening what was frozen'`);
    this.addSql(`create index case_organizations_organization on case_organizations (organization_id)`);
    const applicantsOf = `select submission_id, (a ->> 'organizationId')::uuid from`;
    this.addSql(`
      create function note_case_organizations() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        insert into case_organizations ${applicantsOf} (select new.submission_id, new.content) r (submission_id, content)
          cross join jsonb_array_elements(r.content -> 'applicants') a on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger revisions_organizations after insert on revisions for each row execute function note_case_organizations()`);
    this.addSql(
      `insert into case_organizations ${applicantsOf} revisions r cross join jsonb_array_elements(r.content -> 'applicants') a on conflict do nothing`,
    );
    this.addSql(`
      create table declared_ties (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        person_id uuid not null references people (id),
        submission_id uuid references submissions (id),
        organization_id uuid references organizations (id),
        reason text not null check (reason <> '' and length(reason) <= 4000),
        declared_by uuid not null references people (id),
        declared_at timestamptz not null default instant(),
        check (num_nonnulls(submission_id, organization_id) = 1)
      )`);
    this.addSql(`create index declared_ties_person on declared_ties (person_id)`);
    this.addSql(`
      create table conflict_rulings (
        id uuid primary key default gen_random_uuid(),
        number bigint generated always as identity,
        submission_id uuid not null references submissions (id),
        person_id uuid not null references people (id),
        ruling text not null check (ruling in ('CONFLICT', 'NONE')),
        reason text not null check (reason <> '' and length(reason) <= 4000),
        ruled_by uuid not null references people (id),
        ruled_at timestamptz not null default instant(),
        constraint conflict_rulings_not_oneself check (ruled_by <> person_id)
      )`);
    this.addSql(
      `comment on table conflict_rulings is 'the last one of a pair counts, whatever is found; nobody rules a case open to who worked on it'`,
    );
    this.addSql(`create index conflict_rulings_person on conflict_rulings (person_id, submission_id, number desc)`);
    for (const table of ['declared_ties', 'conflict_rulings']) writeOnce(table);

    // For whom somebody works or worked: what they sit for in this edition, in others until those ended, and what they left.
    this.addSql(`
      create function ties_of(asked uuid[], edition uuid) returns table (person_id uuid, submission_id uuid, kind text, organization_id uuid, note text)
        language sql stable ${withOwnersEyes} as $$
        with recursive
          cases as materialized (
            select s.id, s.owner_id, s.edition_id, instant() - make_interval(years => coalesce(c.conflict_years, 3)) as since
            from submissions s left join committee_rules c on c.edition_id = s.edition_id
            where s.step <> 'DRAFT' and (edition is null or s.edition_id = edition)),
          worked_for (person_id, organization_id, until, only_edition) as (
            select x.person_id, x.organization_id, null::timestamptz, x.edition_id from experts x where x.person_id = any (asked) and x.organization_id is not null
            union all select x.person_id, x.organization_id, e.showcase_closes_at, null from experts x join editions e on e.id = x.edition_id
              where x.person_id = any (asked) and x.organization_id is not null
            union all select f.person_id, f.organization_id, f.until, null from expert_affiliations f where f.person_id = any (asked)
          ),
          starts as (select w.organization_id as id from worked_for w union select d.organization_id from declared_ties d
            where d.person_id = any (asked) and d.organization_id is not null),
          up (start, id, depth) as (
            select s.id, s.id, 0 from starts s
            union all select up.start, coalesce(o.merged_into, o.parent_id), depth + 1 from up join organizations o on o.id = up.id
              where coalesce(o.merged_into, o.parent_id) is not null and depth < 100
          ),
          roots as (select distinct on (up.start) up.start, up.id as root from up order by up.start, up.depth desc),
          down (root, id, depth) as (
            select distinct r.root, r.root, 0 from roots r
            union all select down.root, o.id, depth + 1 from down join organizations o on o.parent_id = down.id or o.merged_into = down.id where depth < 100
          ),
          circle as (select distinct w.person_id, d.id as organization_id, w.until, w.only_edition
            from worked_for w join roots r on r.start = w.organization_id join down d on d.root = r.root),
          of_cases as (
            select c.id, c.edition_id, c.since, o.organization_id from cases c join case_organizations o on o.submission_id = c.id
            union select c.id, c.edition_id, c.since, a.organization_id from cases c join submission_applicants a on a.submission_id = c.id
          )
        select c.owner_id, c.id, 'SAME_PERSON', null::uuid, '' from cases c where c.owner_id = any (asked)
        union select m.person_id, c.id, 'SAME_PERSON', null, '' from submission_members m join cases c on c.id = m.submission_id where m.person_id = any (asked)
        union select w.person_id, c.id, 'SAME_ORGANIZATION', c.organization_id, '' from circle w join of_cases c on c.organization_id = w.organization_id
          where (w.only_edition is null or w.only_edition = c.edition_id) and (w.until is null or w.until > c.since)
        union select w.person_id, c.id, 'RECOMMENDED', a.organization_id, '' from circle w join accreditations a on a.organization_id = w.organization_id
            join recommendations r on r.accreditation_id = a.id and r.state in ('CLAIMED', 'AGREED') join cases c on c.id = r.submission_id
          where (w.only_edition is null or w.only_edition = c.edition_id) and (w.until is null or w.until > c.since)
        union select k.person_id, c.id, 'RECOMMENDED', a.organization_id, '' from accreditation_contacts k join accreditations a on a.id = k.accreditation_id
            join recommendations r on r.accreditation_id = a.id and r.state in ('CLAIMED', 'AGREED') join cases c on c.id = r.submission_id
          where k.person_id = any (asked)
        union select d.person_id, c.id, 'DECLARED', null, d.reason from declared_ties d join cases c on c.id = d.submission_id where d.person_id = any (asked)
        union select d.person_id, c.id, 'DECLARED', c.organization_id, d.reason from declared_ties d join roots r on r.start = d.organization_id
            join down on down.root = r.root join of_cases c on c.organization_id = down.id
          where d.person_id = any (asked)
      $$`);
    this.addSql(`
      create function last_rulings(asked uuid[]) returns table (person_id uuid, submission_id uuid, ruling text, reason text, ruled_by uuid, ruled_at timestamptz)
        language sql stable ${withOwnersEyes} as $$
        select distinct on (r.person_id, r.submission_id) r.person_id, r.submission_id, r.ruling, r.reason, r.ruled_by, r.ruled_at
        from conflict_rulings r where r.person_id = any (asked) order by r.person_id, r.submission_id, r.number desc
      $$`);
    this.addSql(`
      create function conflicts_of(asked uuid[], edition uuid) returns table (person_id uuid, submission_id uuid) language sql stable ${withOwnersEyes} as $$
        select t.person_id, t.submission_id from ties_of(asked, edition) t left join last_rulings(asked) r using (person_id, submission_id)
          where t.kind = 'SAME_PERSON' or r.ruling is distinct from 'NONE'
        union select r.person_id, r.submission_id from last_rulings(asked) r where r.ruling = 'CONFLICT'
      $$`);
    // Cases that the acting person may not judge: closed to them as a reviewer and as a chair, in rows and in numbers.
    this.addSql(`
      create function conflicted_cases() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(distinct c.submission_id), '{}') from conflicts_of(array[acting_person()], null) c where acting_person() is not null
      $$`);
    this.addSql(`comment on function conflicted_cases() is 'whatever is counted for somebody leaves these out'`);
    this.addSql(`
      create function in_conflict(person uuid, submission uuid) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from conflicts_of(array[person], (select s.edition_id from submissions s where s.id = submission)) c where c.submission_id = submission)
      $$`);
    this.addSql(`
      create function why_not_judge(person uuid, submission uuid) returns text language sql stable ${withOwnersEyes} as $$
        select case when in_conflict(person, submission) then coalesce(
            (select t.kind from ties_of(array[person], s.edition_id) t where t.submission_id = s.id
              order by array_position(array['SAME_PERSON', 'SAME_ORGANIZATION', 'RECOMMENDED', 'DECLARED'], t.kind) limit 1), 'RULED') end
        from submissions s where s.id = submission and s.edition_id = any (organized_editions()) and s.id <> all (conflicted_cases())
      $$`);
    this.addSql(`comment on function why_not_judge is 'the strongest reason; null where somebody may, and for whoever does not run the edition'`);
    // Assignments whose review counts for nothing, because whoever gave it is in conflict with the case: for organizers and chairs.
    this.addSql(`
      create function void_assignments(edition uuid) returns uuid[] language sql stable ${withOwnersEyes} as $$
        with asked as materialized (
          select a.id, a.reviewer_id, r.submission_id from review_assignments a join revisions r on r.id = a.revision_id join submissions s on s.id = r.submission_id
          where s.edition_id = edition and (edition = any (organized_editions())
            or exists (select from unnest(chaired_fields()) f where f like edition || ' %') or acts_for_the_house()))
        select coalesce(array_agg(a.id), '{}') from asked a
          join conflicts_of((select coalesce(array_agg(distinct reviewer_id), '{}') from asked), edition) c
            on c.person_id = a.reviewer_id and c.submission_id = a.submission_id
      $$`);
    // What an organizer looks through: everybody who judges or leads, but not what the organizer may not know of.
    this.addSql(`
      create function committee_of(edition uuid) returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(distinct g.person_id), '{}') from role_grants g join editions e on e.id = edition
        where g.role in ('REVIEWER', 'CHAIR') and (g.edition_year is null or g.edition_year = e.year)
      $$`);
    this.addSql(`
      create function edition_ties(edition uuid) returns table (person_id uuid, submission_id uuid, kind text, organization_id uuid, note text)
        language sql stable ${withOwnersEyes} as $$
        select t.* from ties_of(committee_of(edition), edition) t
        where edition = any ((select organized_editions())::uuid[]) and t.submission_id <> all ((select conflicted_cases())::uuid[])
      $$`);

    this.addSql(`
      create function shared_mail_domains() returns text[] language sql immutable
        return array['126.com', '139.com', '163.com', 'aol.com', 'foxmail.com', 'gmail.com', 'gmx.de', 'gmx.net', 'hotmail.com', 'icloud.com', 'live.com', 'mail.ru',
          'me.com', 'msn.com', 'outlook.com', 'proton.me', 'protonmail.com', 'qq.com', 'sina.cn', 'sina.com', 'sohu.com', 'web.de', 'yahoo.com', 'yandex.ru', 'yeah.net']`);
    // What only looks like a tie: a person decides. Of pairs that are tied anyway nothing is said.
    this.addSql(`
      create function likely_ties(edition uuid, behind uuid) returns table (person_id uuid, submission_id uuid, kind text, organization_id uuid, note text)
        language sql stable ${withOwnersEyes} as $$
        with
          people_in as materialized (
            select p.id, lower(p.name) as name, split_part(p.email, '@', 2) as domain from people p where p.id = any ((select committee_of(edition))::uuid[])),
          cases as materialized (
            select s.id, s.owner_id, r.content,
              lower((select string_agg(concat_ws(' ', t ->> 'title', t ->> 'summary', t ->> 'body'), ' ') from jsonb_array_elements(r.content -> 'texts') t)
                || coalesce((select ' ' || string_agg(m ->> 'credit', ' ') from jsonb_array_elements(coalesce(r.content -> 'materials', r.content -> 'pictures')) m), '')) as text
            from submissions s join lateral (select r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) r on true
            where s.edition_id = edition and s.step = 'SUBMITTED' and edition = any ((select organized_editions())::uuid[]) and s.id >= behind
              and s.id <> all ((select conflicted_cases())::uuid[])),
          known as materialized (select t.person_id, t.submission_id from ties_of(committee_of(edition), edition) t),
          of_cases as materialized (select c.id, o.organization_id from cases c join case_organizations o on o.submission_id = c.id),
          of_people as materialized (select distinct x.person_id, x.organization_id from experts x
            where x.edition_id = edition and x.state = 'ACCEPTED' and x.organization_id is not null),
          at_work as materialized (
            select c.id, split_part(w.email, '@', 2) as domain from cases c join people w on w.id = c.owner_id
            union select c.id, split_part(w.email, '@', 2) from cases c join submission_members m on m.submission_id = c.id join people w on w.id = m.person_id),
          alike as materialized (
            select distinct mine.organization_id as mine, theirs.organization_id as theirs
            from (select distinct organization_id from of_people) m join organization_names mine on mine.organization_id = m.organization_id
              cross join (select distinct organization_id from of_cases) t join organization_names theirs on theirs.organization_id = t.organization_id
            where mine.organization_id <> theirs.organization_id and (mine.folded = theirs.folded
              or (least(octet_length(mine.folded), octet_length(theirs.folded)) >= 9
                and (position(mine.folded in theirs.folded) > 0 or position(theirs.folded in mine.folded) > 0)))),
          found as (
            select p.id as person_id, c.id as submission_id, 'NAME_IN_TEXT' as kind, null::uuid as organization_id from people_in p cross join cases c
              where octet_length(p.name) >= 6 and position(p.name in c.text) > 0
            union select p.person_id, o.id, 'NAME_OF_ORGANIZATION', o.organization_id from of_people p join alike a on a.mine = p.organization_id
              join of_cases o on o.organization_id = a.theirs
            union select p.id, o.id, 'MAIL_DOMAIN', o.organization_id from people_in p cross join of_cases o join organizations g on g.id = o.organization_id
              where p.domain <> all ((select shared_mail_domains())::text[]) and ('.' || substring(g.website from '^https?://([^/:?#]+)')) like '%.' || p.domain
            union select p.id, c.id, 'MAIL_DOMAIN', null from people_in p join at_work c on c.domain = p.domain where p.domain <> all ((select shared_mail_domains())::text[])
          )
        select f.person_id, f.submission_id, f.kind, f.organization_id, '' from found f
        where not exists (select from known t where t.person_id = f.person_id and t.submission_id = f.submission_id)
      $$`);

    // Reading closes at once, for reviewers and chairs; whoever runs the edition sees the case, but none of its reviews.
    const conflicted = `(select conflicted_cases())::uuid[]`;
    const maySee = `may_see_submission(id, owner_id, edition_id, field_key, step, ${person}, ${organized}, (select chaired_fields())::text[])
      and (owner_id = ${person} or edition_id = any (${organized}) or not (id = any (${conflicted})))`;
    this.addSql(`alter policy see on submissions using (${maySee})`);
    this.addSql(`alter policy change on submissions using (${maySee})`);
    this.addSql(`
      create or replace function assigned_revisions() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(r.id), '{}')
        from review_assignments a join revisions r on r.id = a.revision_id join submissions s on s.id = r.submission_id join editions e on e.id = s.edition_id
        where acting_roles_count() and a.reviewer_id = acting_person() and a.ended_at is null and not (s.id = any ((select conflicted_cases())::uuid[]))
          and exists (select from role_grants g where g.person_id = a.reviewer_id and g.role = 'REVIEWER'
            and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = s.field_key))
      $$`);
    const asOrganizer = `edition_of_revision(revision_id) = any (${organized})`;
    const free = `not (submission_of_revision(revision_id) = any (${conflicted}))`;
    this.addSql(`alter policy see on review_assignments using ((reviewer_id = ${person} or ${asOrganizer}) and ${free})`);
    this.addSql(`alter policy ask on review_assignments with check (assigned_by = ${person} and ${asOrganizer} and ${free})`);
    this.addSql(
      `alter policy change on review_assignments using ((reviewer_id = ${person} or ${asOrganizer}) and ${free}) with check (${asOrganizer} and ${free})`,
    );
    this.addSql(`
      create or replace function guard_conflict_of_interest() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if new.ended_at is null and in_conflict(new.reviewer_id, submission_of_revision(new.revision_id)) then
          raise exception 'nobody judges a case that they are tied to' using errcode = 'check_violation', constraint = 'review_assignments_no_conflict';
        end if;
        return new;
      end $$`);
    this.addSql(`drop trigger review_assignments_no_conflict on review_assignments`);
    this.addSql(`create trigger review_assignments_no_conflict before insert or update of reviewer_id, revision_id, ended_at on review_assignments
      for each row execute function guard_conflict_of_interest()`);

    // Answers to an invitation: whoever calls this has shown its ticket. What it answers with nothing looks alike.
    this.addSql(`
      create function answer_expert_invitation(expert uuid, accepts boolean) returns uuid language plpgsql ${withOwnersEyes} as $$
      declare asked experts; me constant uuid := acting_person();
      begin
        select x.* into asked from experts x where x.id = expert for update;
        if not found or me is null or not exists (select from people p where p.id = me and p.email = asked.address) then return null; end if;
        if asked.state <> 'INVITED' or asked.confirmed_at <= instant() - interval '60 days' or me in (asked.proposed_by, asked.confirmed_by) then return null; end if;
        update experts set state = case when accepts then 'ACCEPTED' else 'DECLINED' end, person_id = me, answered_at = instant(), version = version + 1 where id = expert;
        return expert;
      end $$`);

    // Wishes, and what organizers fix.
    this.addSql(`
      create table review_wishes (
        submission_id uuid not null references submissions (id) on delete cascade,
        person_id uuid not null references people (id),
        wish text not null check (wish in ('WANTS', 'CAN', 'RATHER_NOT')),
        wished_at timestamptz not null default instant(),
        primary key (submission_id, person_id)
      )`);
    this.addSql(`
      create table assignment_rulings (
        submission_id uuid not null references submissions (id) on delete cascade,
        person_id uuid not null references people (id),
        ruling text not null check (ruling in ('PIN', 'BAN')),
        ruled_by uuid not null references people (id),
        ruled_at timestamptz not null default instant(),
        primary key (submission_id, person_id)
      )`);
    // Neither what failed screening nor what is out for correction is dealt out. Cases that experts are asked about: those of their fields that were handed in, once nothing more can be, and none that they
    // are tied to. Texts only: nothing that says whose they are.
    this.addSql(`
      create function reviewable_cases(edition uuid) returns setof uuid language sql stable ${withOwnersEyes} as $$
        select s.id from submissions s where s.edition_id = edition and s.step = 'SUBMITTED' and was_handed_in(s.id)
          and not exists (select from open_return(s.id, instant()))
          and (select g.outcome from revisions r left join screenings g on g.revision_id = r.id where r.submission_id = s.id
            order by r.number desc, g.number desc limit 1) is distinct from 'FAILED'
      $$`);
    this.addSql(`
      create function cases_to_wish(edition uuid) returns table (submission_id uuid, revision_id uuid, content jsonb) language sql stable ${withOwnersEyes} as $$
        select s.id, r.id, jsonb_build_object('field', s.field_key, 'startedOn', r.content -> 'startedOn', 'countries', r.content -> 'countries', 'texts',
          (select jsonb_agg(jsonb_build_object('locale', t -> 'locale', 'title', t -> 'title', 'summary', t -> 'summary') order by n)
            from jsonb_array_elements(r.content -> 'texts') with ordinality as each(t, n)))
        from reviewable_cases(edition) c join submissions s on s.id = c join editions e on e.id = s.edition_id
          join lateral (select r.id, r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) r on true
        where acting_roles_count() and instant() >= e.applications_close_at and instant() < e.reviews_close_at
          and exists (select from experts x join expert_seats q on q.expert_id = x.id and q.ended_at is null and q.part = 'EXPERT' and q.field_key = s.field_key
            where x.edition_id = edition and x.state = 'ACCEPTED' and x.person_id = acting_person())
          and s.id <> all ((select conflicted_cases())::uuid[])
      $$`);

    this.addSql(`
      create table assignment_runs (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        field_key text,
        state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'PROPOSED', 'APPLIED', 'FAILED')),
        progress int not null default 0 check (progress between 0 and 100),
        input jsonb not null,
        inputs_hash text not null check (inputs_hash ~ '^[0-9a-f]{64}$'),
        proposal jsonb,
        asked_by uuid not null references people (id),
        asked_at timestamptz not null default instant(),
        started_at timestamptz,
        finished_at timestamptz,
        applied_by uuid references people (id),
        applied_at timestamptz,
        check ((state in ('PROPOSED', 'APPLIED')) = (proposal is not null)),
        check ((state = 'APPLIED') = (applied_by is not null)),
        check ((applied_by is null) = (applied_at is null))
      )`);
    this.addSql(
      `comment on column assignment_runs.input is 'what was calculated from, canonical; with the solver''s version its hash is inputs_hash'`,
    );
    this.addSql(`create index assignment_runs_edition on assignment_runs (edition_id, asked_at desc)`);
    this.addSql(`create index assignment_runs_waiting on assignment_runs (asked_at) where state in ('WAITING', 'RUNNING')`);
    this.addSql(`
      create function guard_assignment_run() returns trigger language plpgsql as $$
      begin
        if (new.id, new.edition_id, new.field_key, new.input, new.inputs_hash, new.asked_by, new.asked_at) is distinct from
           (old.id, old.edition_id, old.field_key, old.input, old.inputs_hash, old.asked_by, old.asked_at)
           or (old.proposal is not null and new.proposal is distinct from old.proposal) then
          raise exception 'a run is never changed; ask for another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (('WAITING', 'RUNNING'), ('WAITING', 'PROPOSED'), ('WAITING', 'FAILED'),
            ('RUNNING', 'PROPOSED'), ('RUNNING', 'FAILED'), ('PROPOSED', 'APPLIED')) then
          raise exception 'a run cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger assignment_runs_guarded before update on assignment_runs for each row execute function guard_assignment_run()`);
    // What a run is calculated from. With the owner's eyes: an organizer who is tied to a case runs the assignment all the same,
    // and sees nothing of that case in what comes out.
    this.addSql(`
      create function assignment_facts(edition uuid, field text) returns jsonb language plpgsql stable ${withOwnersEyes} as $$
      declare facts jsonb; people uuid[];
      begin
        if not coalesce(edition = any (organized_editions()), false) then return null; end if;
        people := array(select x.person_id from experts x where x.edition_id = edition and x.state = 'ACCEPTED');
        with
          experts_in as (
            select x.*, array(select distinct s.field_key from expert_seats s where s.expert_id = x.id and s.part = 'EXPERT' and s.ended_at is null) as fields
            from experts x where x.edition_id = edition and x.state = 'ACCEPTED'),
          words as materialized (select distinct lower(t) as word from experts_in x cross join unnest(x.topics) t),
          cases as materialized (
            select s.id, s.field_key, r.content ->> 'sourceLocale' as source, lower(concat_ws(' ', r.content ->> 'kind',
              (select string_agg(concat_ws(' ', t ->> 'title', t ->> 'summary'), ' ') from jsonb_array_elements(r.content -> 'texts') t))) as text
            from reviewable_cases(edition) c join submissions s on s.id = c
              join lateral (select r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) r on true),
          asked as materialized (
            select r.submission_id, a.reviewer_id, exists (select from reviews v where v.assignment_id = a.id) as given
            from review_assignments a join revisions r on r.id = a.revision_id join cases c on c.id = r.submission_id
            where a.ended_at is null),
          conflicts as materialized (select c.person_id, c.submission_id from conflicts_of(people, edition) c)
        select jsonb_build_object(
          'cases', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'field', c.field_key, 'sourceLanguage', c.source,
            'topics', array(select w.word from words w where position(w.word in c.text) > 0 order by 1))) from cases c where field is null or c.field_key = field), '[]'),
          'experts', coalesce((select jsonb_agg(jsonb_build_object('id', x.person_id, 'fields', x.fields, 'languages', x.languages,
            'topics', array(select distinct lower(t) from unnest(x.topics) t), 'organization', organization_root(x.organization_id),
            'load', jsonb_build_object('least', x.load_least, 'most', x.load_most),
            'elsewhere', (select count(*) from asked a join cases c on c.id = a.submission_id where a.reviewer_id = x.person_id and c.field_key <> field))) from experts_in x), '[]'),
          'wishes', coalesce((select jsonb_agg(jsonb_build_object('caseId', w.submission_id, 'expertId', w.person_id,
            'wish', case w.wish when 'WANTS' then 'WANTS' else 'AVOIDS' end)) from review_wishes w where w.wish <> 'CAN' and w.person_id = any (people)), '[]'),
          'conflicts', coalesce((select jsonb_agg(jsonb_build_object('caseId', c.submission_id, 'expertId', c.person_id)) from conflicts c), '[]'),
          'pins', coalesce((select jsonb_agg(jsonb_build_object('caseId', q.submission_id, 'expertId', q.person_id)) from assignment_rulings q
            where q.ruling = 'PIN' and q.person_id = any (people)), '[]'),
          'bans', coalesce((select jsonb_agg(jsonb_build_object('caseId', q.submission_id, 'expertId', q.person_id)) from assignment_rulings q
            where q.ruling = 'BAN' and q.person_id = any (people)), '[]'),
          'current', coalesce((select jsonb_agg(jsonb_build_object('caseId', a.submission_id, 'expertId', a.reviewer_id, 'given', a.given)) from asked a), '[]')
        ) into facts;
        return facts;
      end $$`);
    this.addSql(`
      create function organization_root(organization uuid) returns uuid language sql stable ${withOwnersEyes} as $$
        with recursive up (id, depth) as (
          select organization, 0 where organization is not null
          union all select coalesce(o.merged_into, o.parent_id), depth + 1 from up join organizations o on o.id = up.id
            where coalesce(o.merged_into, o.parent_id) is not null and depth < 100
        ) select id from up order by depth desc limit 1
      $$`);
    // Makes a run's proposal the assignment, all of it or nothing; says in one word why not. 'CHANGED': not today's assignment any more.
    this.addSql(`
      create function apply_assignment_run(run uuid) returns jsonb language plpgsql ${withOwnersEyes} as $$
      declare it assignment_runs; me constant uuid := acting_person(); added jsonb; cases uuid[]; people uuid[];
      begin
        select x.* into it from assignment_runs x where x.id = run for update;
        if not found or not coalesce(it.edition_id = any (organized_editions()), false) then return jsonb_build_object('refused', 'UNKNOWN'); end if;
        if it.state <> 'PROPOSED' then return jsonb_build_object('refused', 'STATE'); end if;
        perform from submissions s where s.id in (select (c ->> 'id')::uuid from jsonb_array_elements(it.input -> 'cases') c) order by s.id for update;
        if exists (select from (
            (select r.submission_id, a.reviewer_id from review_assignments a join revisions r on r.id = a.revision_id
              where a.ended_at is null and r.submission_id in (select (c ->> 'id')::uuid from jsonb_array_elements(it.input -> 'cases') c))
            except all (select (p ->> 'caseId')::uuid, (p ->> 'expertId')::uuid from jsonb_array_elements(it.input -> 'today') p)) x)
          or exists (select from (
            (select (p ->> 'caseId')::uuid, (p ->> 'expertId')::uuid from jsonb_array_elements(it.input -> 'today') p)
            except all (select r.submission_id, a.reviewer_id from review_assignments a join revisions r on r.id = a.revision_id
              where a.ended_at is null and r.submission_id in (select (c ->> 'id')::uuid from jsonb_array_elements(it.input -> 'cases') c))) x) then
          return jsonb_build_object('refused', 'CHANGED');
        end if;
        cases := array(select (p ->> 'caseId')::uuid from jsonb_array_elements(it.proposal -> 'difference' -> 'added') with ordinality as each(p, n) order by n);
        people := array(select (p ->> 'expertId')::uuid from jsonb_array_elements(it.proposal -> 'difference' -> 'added') with ordinality as each(p, n) order by n);
        if exists (select from unnest(cases, people) p (submission_id, person_id) where not exists (select from reviewable_cases(it.edition_id) c where c = p.submission_id)
            or not exists (select from experts x join expert_seats q on q.expert_id = x.id and q.part = 'EXPERT' and q.ended_at is null
              join submissions s on s.id = p.submission_id and s.field_key = q.field_key
              where x.edition_id = it.edition_id and x.state = 'ACCEPTED' and x.person_id = p.person_id)
            or exists (select from assignment_rulings b where b.ruling = 'BAN' and b.submission_id = p.submission_id and b.person_id = p.person_id))
          or exists (select from conflicts_of(people, it.edition_id) c join unnest(cases, people) p (submission_id, person_id) using (submission_id, person_id)) then
          return jsonb_build_object('refused', 'NOT_ALLOWED');
        end if;
        update review_assignments a set ended_at = instant(), ended_why = p ->> 'why' from revisions r, jsonb_array_elements(it.proposal -> 'difference' -> 'removed') p
          where r.id = a.revision_id and a.ended_at is null and r.submission_id = (p ->> 'caseId')::uuid and a.reviewer_id = (p ->> 'expertId')::uuid;
        insert into review_assignments (revision_id, reviewer_id, assigned_by)
          select (select r.id from revisions r where r.submission_id = p.submission_id order by r.number desc limit 1), p.person_id, me from unnest(cases, people) p (submission_id, person_id)
          on conflict (revision_id, reviewer_id) do update set ended_at = null, ended_why = null, assigned_by = me;
        update assignment_runs set state = 'APPLIED', applied_by = me, applied_at = instant() where id = run;
        select coalesce(jsonb_object_agg(person_id, n), '{}') into added from (select p as person_id, count(*) as n from unnest(people) p group by p) x;
        return jsonb_build_object('added', added);
      end $$`);

    const ofTheEdition = `edition_id = any (${organized})`;
    const ofTheCase = `exists (select from submissions s where s.id = submission_id and s.edition_id = any (${organized}) and not (s.id = any (${conflicted})))`;
    close('experts', {
      see: `for select using (person_id = ${person} or ${ofTheEdition})`,
      propose: `for insert with check (${ofTheEdition} and proposed_by = ${person})`,
      change: `for update using (person_id = ${person} or ${ofTheEdition}) with check (person_id = ${person} or ${ofTheEdition})`,
    });
    close('expert_seats', {
      see: `for select using (exists (select from experts x where x.id = expert_id))`,
      give: `for insert with check (${ofTheEdition} and exists (select from experts x where x.id = expert_id and x.state = 'PROPOSED'))`,
    });
    close('expert_affiliations', {
      see: `for select using (person_id = ${person})`,
      add: `for insert with check (person_id = ${person})`,
      change: `for update using (person_id = ${person}) with check (person_id = ${person})`,
    });
    this.addSql(`
      create function guard_affiliation() returns trigger language plpgsql as $$
      begin
        if (new.person_id, new.organization_id) is distinct from (old.person_id, old.organization_id) or new.until < old.until then
          raise exception 'whom somebody worked for is not taken back' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger expert_affiliations_guarded before update on expert_affiliations for each row execute function guard_affiliation()`);
    close('case_organizations', {});
    close('declared_ties', {
      see: `for select using (person_id = ${person} or ${ofTheEdition})`,
      declare: `for insert with check (declared_by = ${person} and (person_id = ${person} or ${ofTheEdition}))`,
    });
    close('conflict_rulings', {
      see: `for select using (${ofTheCase})`,
      rule: `for insert with check (ruled_by = ${person} and ${ofTheCase})`,
    });
    close('review_wishes', {
      see: `for select using (person_id = ${person} or ${ofTheCase})`,
      wish: `for insert with check (person_id = ${person})`,
      change: `for update using (person_id = ${person}) with check (person_id = ${person})`,
    });
    close('assignment_rulings', { organizers: `using (${ofTheCase}) with check (${ofTheCase} and ruled_by = ${person})` });
    close('assignment_runs', {
      see: `for select using (${ofTheEdition})`,
      ask: `for insert with check (${ofTheEdition} and asked_by = ${person})`,
    });
    this.addSql(`insert into house_purposes values ('assignment', 'a run is calculated, whoever asked for it')`);

    for (const name of [
      ...[
        'ties_of',
        'last_rulings',
        'conflicts_of',
        'conflicted_cases',
        'in_conflict',
        'why_not_judge',
        'void_assignments',
        'committee_of',
        'edition_ties',
      ],
      ...['answer_expert_invitation', 'reviewable_cases', 'cases_to_wish', 'assignment_facts', 'organization_root', 'apply_assignment_run'],
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

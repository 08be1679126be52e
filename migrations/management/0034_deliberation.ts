import { Migration } from '@mikro-orm/migrations';

/**
 * Deliberation: a field's agenda, what is said about its items, and ranked ballots.
 *
 * Who is tied to a case is out of the room for it: neither its item, nor what is said, nor its place on a ballot is there for
 * them, and what is counted for them counts without it. Whoever still judges a case is not in the room for it either: that it
 * is talked about says how others judged.
 */
export class Deliberation extends Migration {
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
      this.addSql(
        `create trigger ${table}_written_once before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      );

    // Who sits for what, as far as the acting person goes.
    this.addSql(`
      create function committee_fields() returns text[] language sql stable set search_path = public, pg_temp as $$
        select coalesce(array_agg(e.id || ' ' || (f ->> 'key')), '{}') from editions e cross join jsonb_array_elements(e.fields) f
        where acting_roles_count() and exists (select from role_grants g where g.person_id = acting_person() and g.role in ('REVIEWER', 'CHAIR')
          and (g.edition_year is null or g.edition_year = e.year) and (g.field_key is null or g.field_key = f ->> 'key'))
      $$`);
    this.addSql(
      `comment on function committee_fields() is 'what the acting person judges or leads: each an edition''s id, a space, and the key of a field'`,
    );
    this.addSql(`
      create function out_of_the_room() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select (select conflicted_cases()) || (select submissions_being_judged())
      $$`);
    this.addSql(`comment on function out_of_the_room() is 'cases that the acting person is tied to, or still judges'`);
    this.addSql(`
      create function room_submissions() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(s.id), '{}') from submissions s
        where (s.edition_id = any ((select organized_editions())::uuid[]) or s.edition_id || ' ' || s.field_key = any ((select committee_fields())::text[]))
          and (s.step = 'SUBMITTED' or (s.step = 'WITHDRAWN' and was_handed_in(s.id))) and s.id <> all ((select out_of_the_room())::uuid[])
      $$`);
    this.addSql(`comment on function room_submissions() is 'cases that the acting person deliberates on, or may look on at'`);
    this.addSql(`
      create function committee_people(edition uuid, field text) returns table (person_id uuid, name text, part text) language sql stable ${withOwnersEyes} as $$
        select p.id, p.name, coalesce(
          (select q.part from experts x join expert_seats q on q.expert_id = x.id and q.ended_at is null and (field is null or q.field_key = field)
            where x.edition_id = edition and x.person_id = p.id and x.state = 'ACCEPTED' order by array_position(array['CHAIR', 'STAND_IN', 'EXPERT'], q.part) limit 1),
          case when bool_or(g.role = 'CHAIR') then 'CHAIR' else 'EXPERT' end)
        from role_grants g join editions e on e.id = edition join people p on p.id = g.person_id
        where g.role in ('REVIEWER', 'CHAIR') and (g.edition_year is null or g.edition_year = e.year)
          and (field is null or g.field_key is null or g.field_key = field) and not is_suspended(p.email)
        group by p.id, p.name
      $$`);

    // The agenda.
    this.addSql(`
      create table agendas (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        field_key text not null,
        opened_by uuid not null references people (id),
        opened_at timestamptz not null default instant(),
        unique (edition_id, field_key)
      )`);
    this.addSql(`create trigger agendas_immutable before update on agendas for each row execute function refuse_change()`);
    this.addSql(`
      create table agenda_items (
        id uuid primary key default gen_random_uuid(),
        agenda_id uuid not null references agendas (id),
        submission_id uuid not null references submissions (id),
        place int not null,
        origin text not null check (origin in ('BAND', 'ADDED')),
        made_from text check (made_from ~ '^[0-9a-f]{64}$'),
        reason text not null default '' check (length(reason) <= 16000),
        added_by uuid not null references people (id),
        added_at timestamptz not null default instant(),
        state text not null default 'OPEN' check (state in ('OPEN', 'SETTLED')),
        recommendation text not null default '' check (length(recommendation) <= 32000),
        settled_at timestamptz,
        version int not null default 1 check (version >= 1),
        changed_by uuid references people (id),
        changed_because text not null default '' check (length(changed_because) <= 16000),
        unique (agenda_id, submission_id),
        unique (id, submission_id),
        check ((origin = 'BAND') = (made_from is not null)),
        check (origin = 'BAND' or reason <> ''),
        check ((state = 'SETTLED') = (settled_at is not null)),
        check ((state = 'SETTLED') = (recommendation <> ''))
      )`);
    this.addSql(`comment on column agenda_items.made_from is 'the hash of what the figures were made from that placed it in the band'`);
    this.addSql(
      `comment on column agenda_items.place is 'only its order says anything, and it is never shown: a gap would tell of an item that somebody does not see'`,
    );
    this.addSql(`
      create table agenda_item_history (
        item_id uuid not null references agenda_items (id),
        version int not null,
        act text not null check (act in ('ADDED', 'SETTLED', 'REOPENED')),
        said text not null,
        acted_by uuid not null references people (id),
        at timestamptz not null default instant(),
        submission_id uuid not null references submissions (id),
        primary key (item_id, version)
      )`);
    writeOnce('agenda_item_history');
    this.addSql(`
      create function guard_agenda_item() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare home agendas;
      begin
        select a.* into home from agendas a where a.id = new.agenda_id;
        if tg_op = 'INSERT' then
          if new.state <> 'OPEN' or new.version <> 1 then raise exception 'an item begins open' using errcode = 'restrict_violation'; end if;
          if not exists (select from submissions s where s.id = new.submission_id and s.edition_id = home.edition_id and s.field_key = home.field_key) then
            raise exception 'a field talks about its own cases' using errcode = 'check_violation', constraint = 'agenda_items_field';
          end if;
          if in_conflict(new.added_by, new.submission_id) then
            raise exception 'nobody brings up what they are tied to' using errcode = 'check_violation', constraint = 'agenda_items_no_conflict';
          end if;
          return new;
        end if;
        if (new.id, new.agenda_id, new.submission_id, new.origin, new.made_from, new.reason, new.added_by, new.added_at) is distinct from
           (old.id, old.agenda_id, old.submission_id, old.origin, old.made_from, old.reason, old.added_by, old.added_at) then
          raise exception 'an item never becomes another' using errcode = 'restrict_violation';
        end if;
        if new.state = old.state and (new.recommendation, new.settled_at, new.version) is distinct from (old.recommendation, old.settled_at, old.version) then
          raise exception 'what was recommended is reopened before it is changed' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state then
          if new.version <> old.version + 1 then raise exception 'somebody was faster' using errcode = 'restrict_violation'; end if;
          if in_conflict(new.changed_by, new.submission_id) then
            raise exception 'nobody settles what they are tied to' using errcode = 'check_violation', constraint = 'agenda_items_no_conflict';
          end if;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger agenda_items_guarded before insert or update on agenda_items for each row execute function guard_agenda_item()`);
    this.addSql(`
      create function keep_agenda_item() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if tg_op = 'INSERT' or new.version <> old.version then
          insert into agenda_item_history (item_id, version, act, said, acted_by, submission_id) values (new.id, new.version,
            case when tg_op = 'INSERT' then 'ADDED' when new.state = 'SETTLED' then 'SETTLED' else 'REOPENED' end,
            case when tg_op = 'INSERT' then new.reason when new.state = 'SETTLED' then new.recommendation else new.changed_because end,
            case when tg_op = 'INSERT' then new.added_by else new.changed_by end, new.submission_id);
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger agenda_items_kept after insert or update on agenda_items for each row execute function keep_agenda_item()`);

    // What is said.
    this.addSql(`
      create table agenda_comments (
        id uuid primary key default gen_random_uuid(),
        item_id uuid not null,
        submission_id uuid not null,
        author_id uuid not null references people (id),
        part text not null check (part in ('EXPERT', 'CHAIR', 'ORGANIZER')),
        text text not null check (length(text) between 1 and 80000),
        corrects_id uuid references agenda_comments (id),
        said_at timestamptz not null default instant(),
        foreign key (item_id, submission_id) references agenda_items (id, submission_id)
      )`);
    this.addSql(`comment on table agenda_comments is 'only added to: whoever corrects theirs says it anew'`);
    this.addSql(`create index agenda_comments_item on agenda_comments (item_id, said_at, id)`);
    this.addSql(`create index agenda_comments_author on agenda_comments (author_id, said_at)`);
    writeOnce('agenda_comments');
    this.addSql(`
      create function guard_agenda_comment() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if in_conflict(new.author_id, new.submission_id) then
          raise exception 'who is tied to a case is out of the room' using errcode = 'check_violation', constraint = 'agenda_comments_no_conflict';
        end if;
        if new.corrects_id is not null and not exists (select from agenda_comments c where c.id = new.corrects_id and c.item_id = new.item_id and c.author_id = new.author_id) then
          raise exception 'everybody corrects their own' using errcode = 'check_violation', constraint = 'agenda_comments_own';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger agenda_comments_guarded before insert on agenda_comments for each row execute function guard_agenda_comment()`);
    this.addSql(`
      create table agenda_reads (
        item_id uuid not null references agenda_items (id),
        person_id uuid not null references people (id) on delete cascade,
        read_until timestamptz not null,
        primary key (item_id, person_id)
      )`);

    // Ballots.
    this.addSql(`
      create table ballots (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        field_key text,
        purpose text not null check (length(purpose) between 1 and 3200),
        seats int not null check (seats >= 1),
        opened_by uuid not null references people (id),
        opened_at timestamptz not null default instant(),
        closes_at timestamptz not null,
        closed_by uuid references people (id),
        closed_at timestamptz,
        seal_secret text not null default encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'),
        seal_hash text check (seal_hash ~ '^[0-9a-f]{64}$'),
        sealed_at timestamptz,
        papers int,
        check (closes_at > opened_at),
        check ((closed_by is null) = (closed_at is null)),
        check ((seal_hash is null) = (sealed_at is null)),
        check ((seal_hash is null) = (papers is null))
      )`);
    this.addSql(`comment on column ballots.field_key is 'null for a ballot of the whole edition'`);
    this.addSql(`comment on column ballots.seal_secret is 'part of what is sealed, so that nobody finds few papers by trying them out'`);
    this.addSql(`create index ballots_edition on ballots (edition_id, opened_at)`);
    this.addSql(`create index ballots_to_seal on ballots (closes_at) where seal_hash is null`);
    this.addSql(`
      create table ballot_candidates (
        id uuid primary key default gen_random_uuid(),
        ballot_id uuid not null references ballots (id),
        submission_id uuid not null references submissions (id),
        unique (ballot_id, submission_id)
      )`);
    writeOnce('ballot_candidates');
    this.addSql(`
      create table ballot_papers (
        id uuid primary key default gen_random_uuid(),
        ballot_id uuid not null references ballots (id),
        voter_id uuid not null references people (id),
        ranking jsonb not null check (jsonb_typeof(ranking) = 'array'),
        recused jsonb check (jsonb_typeof(recused) = 'array'),
        version int not null default 1 check (version >= 1),
        given_at timestamptz not null default instant(),
        constraint ballot_papers_one_each unique (ballot_id, voter_id)
      )`);
    this.addSql(`comment on column ballot_papers.recused is 'candidates that its voter was tied to when the ballot closed; null until it is sealed'`);
    this.addSql(`
      create function ballot_is_closed(closed_at timestamptz, closes_at timestamptz) returns boolean language sql stable
        return closed_at is not null or closes_at <= instant()`);
    this.addSql(`
      create function sits_for(person uuid, edition uuid, field text) returns boolean language sql stable ${withOwnersEyes} as $$
        select exists (select from role_grants g join editions e on e.id = edition where g.person_id = person and g.role in ('REVIEWER', 'CHAIR')
          and (g.edition_year is null or g.edition_year = e.year) and (field is null or g.field_key is null or g.field_key = field))
      $$`);
    this.addSql(`
      create function guard_ballot() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if tg_op = 'INSERT' then
          if new.closed_at is not null or new.seal_hash is not null then raise exception 'a ballot begins open' using errcode = 'restrict_violation'; end if;
          if not exists (select from editions e where e.id = new.edition_id and e.reviews_close_at <= instant()) then
            raise exception 'who still judges does not vote' using errcode = 'check_violation', constraint = 'ballots_after_reviews';
          end if;
          return new;
        end if;
        if (new.id, new.edition_id, new.field_key, new.purpose, new.seats, new.opened_by, new.opened_at, new.closes_at, new.seal_secret) is distinct from
           (old.id, old.edition_id, old.field_key, old.purpose, old.seats, old.opened_by, old.opened_at, old.closes_at, old.seal_secret)
           or (old.closed_at is not null and (new.closed_at, new.closed_by) is distinct from (old.closed_at, old.closed_by))
           or (old.seal_hash is not null and (new.seal_hash, new.sealed_at, new.papers) is distinct from (old.seal_hash, old.sealed_at, old.papers)) then
          raise exception 'a ballot is never changed, and stays closed' using errcode = 'restrict_violation';
        end if;
        if new.seal_hash is not null and not ballot_is_closed(new.closed_at, new.closes_at) then
          raise exception 'an open ballot is not sealed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger ballots_guarded before insert or update on ballots for each row execute function guard_ballot()`);
    this.addSql(`
      create function guard_ballot_candidate() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare it ballots;
      begin
        select b.* into it from ballots b where b.id = new.ballot_id;
        if exists (select from ballot_papers p where p.ballot_id = it.id) or ballot_is_closed(it.closed_at, it.closes_at) then
          raise exception 'candidates are named when a ballot is opened' using errcode = 'restrict_violation';
        end if;
        if not exists (select from submissions s where s.id = new.submission_id and s.step = 'SUBMITTED' and s.edition_id = it.edition_id
            and (it.field_key is null or s.field_key = it.field_key)) then
          raise exception 'a ballot is about its own cases' using errcode = 'check_violation', constraint = 'ballot_candidates_field';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger ballot_candidates_guarded before insert on ballot_candidates for each row execute function guard_ballot_candidate()`);
    // Waits for whoever closes the ballot, and they for it: a paper is in time or it is not.
    this.addSql(`
      create function guard_ballot_paper() returns trigger language plpgsql ${withOwnersEyes} as $$
      declare it ballots; ranked uuid[];
      begin
        select b.* into it from ballots b where b.id = coalesce(new.ballot_id, old.ballot_id) for share;
        if tg_op = 'UPDATE' and (new.id, new.ballot_id, new.voter_id) is distinct from (old.id, old.ballot_id, old.voter_id) then
          raise exception 'a paper never becomes another''s' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and (new.ranking, new.version, new.given_at) is not distinct from (old.ranking, old.version, old.given_at) then
          if old.recused is not null or not ballot_is_closed(it.closed_at, it.closes_at) then
            raise exception 'who left the room is noted once, when a ballot is sealed' using errcode = 'restrict_violation';
          end if;
          return new;
        end if;
        if ballot_is_closed(it.closed_at, it.closes_at) then
          raise exception 'this ballot is closed' using errcode = 'check_violation', constraint = 'ballot_papers_in_time';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        if new.recused is not null then raise exception 'who left the room is noted when a ballot is sealed' using errcode = 'restrict_violation'; end if;
        if not sits_for(new.voter_id, it.edition_id, it.field_key) then
          raise exception 'only the committee votes' using errcode = 'check_violation', constraint = 'ballot_papers_committee';
        end if;
        select array_agg(c::uuid) into ranked from jsonb_array_elements(new.ranking) g cross join jsonb_array_elements_text(g) c;
        if ranked is null or cardinality(ranked) <> (select count(distinct c.id) from ballot_candidates c where c.ballot_id = it.id and c.id = any (ranked)) then
          raise exception 'each candidate is ranked once at most, and nobody else is' using errcode = 'check_violation', constraint = 'ballot_papers_candidates';
        end if;
        if exists (select from conflicts_of(array[new.voter_id], it.edition_id) t join ballot_candidates c on c.submission_id = t.submission_id and c.id = any (ranked)) then
          raise exception 'nobody ranks what they are tied to' using errcode = 'check_violation', constraint = 'ballot_papers_no_conflict';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger ballot_papers_guarded before insert or update or delete on ballot_papers for each row execute function guard_ballot_paper()`,
    );

    // What is read of it all, with the owner's eyes: a committee reads no submission, only what is on its table.
    this.addSql(`
      create function agenda_items_seen(agenda uuid, item uuid) returns table (id uuid, submission_id uuid, revision_id uuid, title text, is_withdrawn boolean, origin text,
          made_from text, reason text, state text, recommendation text, settled_at timestamptz, version int, unread int, leads boolean, year int, out_of_the_room jsonb)
        language sql stable ${withOwnersEyes} as $$
        with
          home as materialized (
            select a.*, e.year, a.edition_id = any ((select organized_editions())::uuid[]) or a.edition_id || ' ' || a.field_key = any ((select chaired_fields())::text[]) as leads
            from agendas a join editions e on e.id = a.edition_id where a.id = agenda),
          seen as materialized (
            select i.*, s.step from agenda_items i join submissions s on s.id = i.submission_id where i.agenda_id = agenda
              and (item is null or i.id = item) and i.submission_id = any ((select room_submissions())::uuid[])),
          members as materialized (select m.* from home h cross join lateral committee_people(h.edition_id, h.field_key) m where h.leads),
          tied as materialized (select t.person_id, t.submission_id from home h cross join lateral conflicts_of((select coalesce(array_agg(m.person_id), '{}') from members m), h.edition_id) t
            where h.leads)
        select i.id, i.submission_id, l.id, coalesce(l.content #>> '{texts,0,title}', ''), i.step = 'WITHDRAWN', i.origin, i.made_from, i.reason, i.state, i.recommendation, i.settled_at,
          i.version, (select count(*)::int from agenda_comments c left join agenda_reads r on r.item_id = i.id and r.person_id = acting_person()
            where c.item_id = i.id and c.author_id <> acting_person() and c.said_at > coalesce(r.read_until, '-infinity')), h.leads, h.year,
          case when h.leads then coalesce((select jsonb_agg(jsonb_build_object('name', m.name, 'part', m.part) order by m.name, m.person_id)
            from members m join tied t on t.person_id = m.person_id where t.submission_id = i.submission_id), '[]') end
        from home h cross join seen i join lateral (select r.id, r.content from revisions r where r.submission_id = i.submission_id order by r.number desc limit 1) l on true
        order by i.place, i.id
      $$`);
    this.addSql(`
      create function ballots_seen(edition uuid, field text, ballot uuid) returns table (id uuid, field_key text, purpose text, seats int, opened_at timestamptz, closes_at timestamptz,
          is_closed boolean, closed_at timestamptz, sealed_at timestamptz, seal_hash text, papers int, year int, leads boolean, votes boolean, candidates jsonb, mine jsonb)
        language sql stable ${withOwnersEyes} as $$
        with
          open_to as materialized (
            select b.*, e.year, b.edition_id = any ((select organized_editions())::uuid[])
                or (b.field_key is not null and b.edition_id || ' ' || b.field_key = any ((select chaired_fields())::text[])) as leads,
              acting_roles_count() and sits_for(acting_person(), b.edition_id, b.field_key) as votes
            from ballots b join editions e on e.id = b.edition_id
            where b.edition_id = edition and (ballot is null or b.id = ballot) and (field is null or b.field_key is null or b.field_key = field)),
          standing as materialized (
            select c.ballot_id, count(*)::int as n, jsonb_agg(jsonb_build_object('id', c.id, 'submissionId', c.submission_id, 'revisionId', l.id,
              'field', s.field_key, 'title', coalesce(l.content #>> '{texts,0,title}', ''), 'isWithdrawn', s.step = 'WITHDRAWN') order by c.id) as candidates
            from open_to o join ballot_candidates c on c.ballot_id = o.id and c.submission_id <> all ((select out_of_the_room())::uuid[]) join submissions s on s.id = c.submission_id
              join lateral (select r.id, r.content from revisions r where r.submission_id = c.submission_id order by r.number desc limit 1) l on true
            where o.leads or o.votes group by c.ballot_id)
        select o.id, o.field_key, o.purpose, least(o.seats, s.n), o.opened_at, o.closes_at, ballot_is_closed(o.closed_at, o.closes_at), o.closed_at, o.sealed_at, o.seal_hash, o.papers,
          o.year, o.leads, o.votes, s.candidates, (select jsonb_build_object('ranking', p.ranking, 'version', p.version, 'givenAt', p.given_at) from ballot_papers p where p.ballot_id = o.id and p.voter_id = acting_person())
        from open_to o join standing s on s.ballot_id = o.id order by o.opened_at, o.id
      $$`);
    this.addSql(`
      create function discussed_texts(asked uuid[]) returns table (revision_id uuid, texts jsonb) language sql stable ${withOwnersEyes} as $$
        select r.id, (select jsonb_agg(jsonb_build_object('locale', t -> 'locale', 'title', t -> 'title', 'summary', t -> 'summary', 'body', t -> 'body') order by n)
            from jsonb_array_elements(r.content -> 'texts') with ordinality as each (t, n))
        from revisions r join submissions s on s.id = r.submission_id
        where r.id = any (asked) and s.id <> all ((select out_of_the_room())::uuid[])
          and not exists (select from revisions n where n.submission_id = r.submission_id and n.number > r.number)
          and (exists (select from agenda_items i where i.submission_id = s.id and s.id = any ((select room_submissions())::uuid[]))
            or exists (select from ballot_candidates c join ballots b on b.id = c.ballot_id where c.submission_id = s.id
              and (b.edition_id = any ((select organized_editions())::uuid[]) or (acting_roles_count() and sits_for(acting_person(), b.edition_id, b.field_key)))))
      $$`);
    // How many papers prefer one candidate to another, among those that somebody sees; nothing before the ballot is sealed.
    this.addSql(`
      create function ballot_pairs(ballot uuid) returns table (one uuid, other uuid, papers int) language sql stable ${withOwnersEyes} as $$
        with
          seen as materialized (
            select c.id from ballot_candidates c join ballots b on b.id = c.ballot_id where b.id = ballot and b.seal_hash is not null
              and (b.edition_id = any ((select organized_editions())::uuid[]) or (acting_roles_count() and sits_for(acting_person(), b.edition_id, b.field_key)))
              and c.submission_id <> all ((select out_of_the_room())::uuid[])),
          ranked as materialized (
            select p.id as paper, c::uuid as candidate, g.n from ballot_papers p cross join jsonb_array_elements(p.ranking) with ordinality as g (of, n)
              cross join jsonb_array_elements_text(g.of) c where p.ballot_id = ballot),
          level as materialized (
            select p.id as paper, c.id as candidate, coalesce(r.n, 1000000) as n from ballot_papers p cross join seen c
              left join ranked r on r.paper = p.id and r.candidate = c.id
            where p.ballot_id = ballot and not coalesce(p.recused, '[]') ? c.id::text)
        select a.candidate, b.candidate, count(*)::int from level a join level b on b.paper = a.paper and a.n < b.n group by 1, 2
      $$`);
    this.addSql(`
      create function ballot_to_vote(ballot uuid) returns table (is_closed boolean, candidates uuid[]) language plpgsql ${withOwnersEyes} as $$
      declare it ballots;
      begin
        select b.* into it from ballots b where b.id = ballot and acting_roles_count() and sits_for(acting_person(), b.edition_id, b.field_key) for share;
        if not found then return; end if;
        return query select ballot_is_closed(it.closed_at, it.closes_at), array_agg(c.id) from ballot_candidates c
          where c.ballot_id = it.id and c.submission_id <> all (out_of_the_room()) having count(*) > 0;
      end $$`);
    this.addSql(`
      create function note_recusals(ballot uuid) returns void language plpgsql ${withOwnersEyes} as $$
      begin
        if not acts_for_the_house() then raise exception 'ballots are sealed by the house' using errcode = 'insufficient_privilege'; end if;
        update ballot_papers p set recused = coalesce((
          select jsonb_agg(c.id order by c.id) from conflicts_of(array[p.voter_id], (select b.edition_id from ballots b where b.id = ballot)) t
            join ballot_candidates c on c.ballot_id = ballot and c.submission_id = t.submission_id), '[]') where p.ballot_id = ballot and p.recused is null;
      end $$`);
    this.addSql(`
      create function field_committee(edition uuid, field text) returns table (person_id uuid, name text, part text) language sql stable ${withOwnersEyes} as $$
        select m.* from committee_people(edition, field) m
        where edition = any ((select organized_editions())::uuid[]) or edition || ' ' || field = any ((select chaired_fields())::text[])
      $$`);
    this.addSql(`
      create function review_coverage(edition uuid, field text) returns table (cases int, asked int, given int, locked int) language sql stable ${withOwnersEyes} as $$
        select count(distinct s.id)::int, count(a.id)::int, count(v.id)::int, count(v.locked_at)::int from submissions s
          left join review_assignments a on a.submission_id = s.id and a.ended_at is null left join reviews v on v.assignment_id = a.id
        where s.edition_id = edition and s.field_key = field and s.step = 'SUBMITTED' and s.id = any ((select committee_submissions())::uuid[])
      $$`);
    // Who is told that something was said: who is in the room for it, and organizers who took part; with what they have read of the agenda.
    this.addSql(`
      create function people_to_tell(item uuid) returns table (person_id uuid, read_until timestamptz) language sql stable ${withOwnersEyes} as $$
        with
          home as materialized (
            select a.id, a.edition_id, a.field_key, i.submission_id, e.reviews_close_at from agenda_items i join agendas a on a.id = i.agenda_id join editions e on e.id = a.edition_id
            where i.id = item and i.submission_id = any ((select room_submissions())::uuid[])),
          people_in as materialized (
            select m.person_id from home h cross join lateral committee_people(h.edition_id, h.field_key) m
            union select c.author_id from home h join agenda_comments c on c.item_id = item join people p on p.id = c.author_id
              where c.part = 'ORGANIZER' and not is_suspended(p.email) and exists (select from role_grants g join editions e on e.id = h.edition_id
                where g.person_id = c.author_id and g.role = 'ORGANIZER' and (g.edition_year is null or g.edition_year = e.year)))
        select p.person_id, (select max(r.read_until) from agenda_reads r join agenda_items i on i.id = r.item_id where i.agenda_id = h.id and r.person_id = p.person_id)
        from home h cross join people_in p
        where p.person_id <> acting_person() and not exists (select from conflicts_of((select array_agg(x.person_id) from people_in x), h.edition_id) t
            where t.person_id = p.person_id and t.submission_id = h.submission_id)
          and not (instant() < h.reviews_close_at and exists (select from review_assignments a left join reviews v on v.assignment_id = a.id
            where a.submission_id = h.submission_id and a.reviewer_id = p.person_id and a.ended_at is null and v.locked_at is null))
      $$`);

    const inTheField = (edition: string, field: string) =>
      `${edition} = any (${organized}) or ${edition} || ' ' || ${field} = any ((select committee_fields())::text[])`;
    const chaired = (edition: string, field: string) => `${edition} || ' ' || ${field} = any ((select chaired_fields())::text[])`;
    const inTheRoom = `submission_id = any ((select room_submissions())::uuid[])`;
    const itsAgendaIsMine = `exists (select from agendas a where a.id = agenda_id and ${chaired('a.edition_id', 'a.field_key')})`;
    const scope = `edition_id = any (${organized}) or (field_key is not null and ${chaired('edition_id', 'field_key')})`;
    close('agendas', {
      see: `for select using (${inTheField('edition_id', 'field_key')})`,
      open: `for insert with check (opened_by = ${person} and ${chaired('edition_id', 'field_key')})`,
      lock: `for update using (${chaired('edition_id', 'field_key')}) with check (false)`,
    });
    close('agenda_items', {
      see: `for select using (${inTheRoom})`,
      add: `for insert with check (added_by = ${person} and ${inTheRoom} and ${itsAgendaIsMine})`,
      change: `for update using (${inTheRoom} and ${itsAgendaIsMine}) with check (${inTheRoom} and ${itsAgendaIsMine})`,
    });
    close('agenda_item_history', { see: `for select using (${inTheRoom})` });
    close('agenda_comments', {
      see: `for select using (${inTheRoom})`,
      say: `for insert with check (author_id = ${person} and ${inTheRoom})`,
    });
    close('agenda_reads', {
      own: `using (person_id = ${person}) with check (person_id = ${person} and exists (select from agenda_items i where i.id = item_id))`,
    });
    close('ballots', {
      see: `for select using (${scope} or exists (select from unnest((select committee_fields())::text[]) f where f like edition_id || ' %'
        and (field_key is null or f = edition_id || ' ' || field_key)))`,
      open: `for insert with check (opened_by = ${person} and (${scope}))`,
      close: `for update using (${scope}) with check (${scope})`,
    });
    close('ballot_candidates', {
      see: `for select using (submission_id <> all ((select out_of_the_room())::uuid[]) and exists (select from ballots b where b.id = ballot_id))`,
      name: `for insert with check (submission_id = any ((select committee_submissions())::uuid[]) and exists (select from ballots b where b.id = ballot_id and b.opened_by = ${person}))`,
    });
    close('ballot_papers', { own: `using (voter_id = ${person}) with check (voter_id = ${person})` });
    this.addSql(`insert into house_purposes values ('ballots', 'what was voted is sealed when a ballot has closed')`);

    for (const name of [
      ...[
        'out_of_the_room',
        'room_submissions',
        'committee_people',
        'sits_for',
        'agenda_items_seen',
        'ballots_seen',
        'discussed_texts',
        'ballot_pairs',
      ],
      ...['ballot_to_vote', 'note_recusals', 'field_committee', 'review_coverage', 'people_to_tell'],
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

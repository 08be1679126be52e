import { Migration } from '@mikro-orm/migrations';

/**
 * Preparation: what an edition asks its chosen cases for, what was handed in, and what editors said to it. Who prepares a
 * case is whoever was told of it in confidence, by the same function that tells them; who leads it sees the plan. Before
 * that there is no row that an applicant could find, and no rule by which one applicant reads another way than the next.
 */
export class Preparation extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    const me = `(select acting_person())`;
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

    this.addSql(`insert into house_purposes values ('preparation', 'the chosen are reminded of what they were asked for')`);

    this.addSql(`
      create table asked_materials (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        version int not null default 1 check (version > 0),
        tier text not null check (tier in ('OUTSTANDING', 'COLLECTION')),
        form text not null check (form in ('TEXT', 'PICTURE', 'VIDEO', 'SUBTITLES', 'DOCUMENT')),
        names jsonb not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
        guidance jsonb not null default '{}' check (jsonb_typeof(guidance) = 'object'),
        due_at timestamptz not null,
        is_required boolean not null,
        longest int check (longest between 1 and 20000),
        place text check (place in ('TITLE', 'SUMMARY', 'BODY', 'PICTURES')),
        is_asked boolean not null default true,
        changed_by uuid not null references people (id),
        changed_at timestamptz not null default instant(),
        check ((form = 'TEXT') = (longest is not null)),
        check (place is null or form = case when place = 'PICTURES' then 'PICTURE' else 'TEXT' end)
      )`);
    this.addSql(`comment on column asked_materials.tier is 'COLLECTION: of every chosen case; OUTSTANDING: of outstanding cases as well'`);
    this.addSql(
      `create unique index asked_materials_place on asked_materials (edition_id, place) where is_asked and place in ('TITLE', 'SUMMARY', 'BODY')`,
    );
    this.addSql(`create index asked_materials_edition on asked_materials (edition_id, due_at, id)`);
    this.addSql(`
      create function guard_asked_material() returns trigger language plpgsql as $$
      begin
        if (new.id, new.edition_id, new.tier, new.form, new.longest, new.place) is distinct from (old.id, old.edition_id, old.tier, old.form, old.longest, old.place) then
          raise exception 'what was asked for keeps its form' using errcode = 'restrict_violation';
        end if;
        new.version := old.version + 1;
        return new;
      end $$`);
    this.addSql(`create trigger asked_materials_guarded before update on asked_materials for each row execute function guard_asked_material()`);

    this.addSql(`
      create table prepared_files (
        asset_id uuid primary key references assets (id),
        submission_id uuid not null references submissions (id),
        asked_id uuid not null references asked_materials (id),
        requested_by uuid not null references people (id),
        requested_at timestamptz not null default instant()
      )`);
    this.addSql(`create index prepared_files_submission on prepared_files (submission_id, asked_id)`);
    this.addSql(`
      create table prepared_versions (
        id uuid primary key default gen_random_uuid(),
        submission_id uuid not null references submissions (id),
        asked_id uuid not null references asked_materials (id),
        number int not null check (number > 0),
        texts jsonb not null default '[]' check (jsonb_typeof(texts) = 'array'),
        asset_id uuid references prepared_files (asset_id),
        alts jsonb not null default '{}' check (jsonb_typeof(alts) = 'object'),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        handed_in_by uuid not null references people (id),
        handed_in_at timestamptz not null default instant(),
        unique (submission_id, asked_id, number),
        check ((texts = '[]') = (asset_id is not null))
      )`);
    this.addSql(`comment on column prepared_versions.texts is '[{locale, value}], the author''s language first'`);
    this.addSql(`
      create table asset_rights (
        id uuid primary key default gen_random_uuid(),
        number bigint generated by default as identity,
        version_id uuid not null references prepared_versions (id),
        submission_id uuid not null references submissions (id),
        licence text not null check (licence in ('OWN_WORK', 'WITH_PERMISSION', 'CC_BY', 'CC_BY_SA', 'PUBLIC_DOMAIN')),
        credit text not null check (credit <> '' and length(credit) <= 3200),
        persons_shown text not null check (persons_shown in ('NOBODY', 'CONSENTED', 'CONSENT_WITHDRAWN')),
        consent text not null check (length(consent) <= 32000),
        recorded_by uuid not null references people (id),
        recorded_at timestamptz not null default instant(),
        check (persons_shown <> 'CONSENTED' or consent <> '')
      )`);
    this.addSql(`comment on table asset_rights is 'the last one of a version counts'`);
    this.addSql(`create index asset_rights_version on asset_rights (version_id, number desc)`);
    this.addSql(`
      create table prepared_rulings (
        id uuid primary key default gen_random_uuid(),
        number bigint generated by default as identity,
        submission_id uuid not null references submissions (id),
        asked_id uuid not null references asked_materials (id),
        version_id uuid references prepared_versions (id),
        ruling text not null check (ruling in ('ACCEPT', 'RETURN', 'WAIVE')),
        reason text not null default '' check (length(reason) <= 32000),
        ruled_by uuid not null references people (id),
        ruled_at timestamptz not null default instant(),
        check (ruling = 'ACCEPT' or reason <> ''),
        check (ruling <> 'ACCEPT' or version_id is not null)
      )`);
    this.addSql(`comment on table prepared_rulings is 'the last one of an asked material of a case counts, until something newer is handed in'`);
    this.addSql(`create index prepared_rulings_item on prepared_rulings (submission_id, asked_id, number desc)`);
    for (const table of ['prepared_versions', 'asset_rights', 'prepared_rulings', 'prepared_files']) writeOnce(table);

    // Where an asked material of a case stands. With the eyes of whoever asks, so that it says nothing to whom its parts are closed.
    this.addSql(`
      create function prepared_state(submission uuid, asked uuid) returns text language sql stable set search_path = pg_catalog, public as $$
        select case
          when r.id is null or r.version_id is distinct from v.id then case when v.id is null then 'OPEN' else 'HANDED_IN' end
          when r.ruling = 'WAIVE' then 'WAIVED'
          when r.ruling = 'RETURN' then 'RETURNED'
          when (select a.persons_shown from asset_rights a where a.version_id = v.id order by a.number desc limit 1) = 'CONSENT_WITHDRAWN' then 'RETURNED'
          else 'ACCEPTED' end
        from (select) one
          left join lateral (select p.id from prepared_versions p where p.submission_id = submission and p.asked_id = asked order by p.number desc limit 1) v on true
          left join lateral (select p.* from prepared_rulings p where p.submission_id = submission and p.asked_id = asked order by p.number desc limit 1) r on true
      $$`);
    this.addSql(`
      create function guard_prepared_version() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if not (new.submission_id = any (own_prepared())) then return new; end if; -- the policies refuse it, and nothing is said of it before
        if prepared_state(new.submission_id, new.asked_id) in ('ACCEPTED', 'WAIVED') then
          raise exception 'what was accepted or let go is not handed in anew' using errcode = 'check_violation', constraint = 'prepared_versions_open';
        end if;
        if not exists (select from asked_materials a where a.id = new.asked_id and (a.form in ('TEXT', 'SUBTITLES')) = (new.asset_id is null))
           or exists (select from prepared_files f where f.asset_id = new.asset_id and (f.submission_id, f.asked_id) is distinct from (new.submission_id, new.asked_id)) then
          raise exception 'a version has the form that was asked for' using errcode = 'check_violation', constraint = 'prepared_versions_form';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger prepared_versions_guarded before insert on prepared_versions for each row execute function guard_prepared_version()`);
    this.addSql(`
      create function guard_prepared_ruling() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        if not (new.submission_id = any (led_prepared())) then return new; end if; -- the same
        if new.version_id is distinct from
           (select v.id from prepared_versions v where v.submission_id = new.submission_id and v.asked_id = new.asked_id order by v.number desc limit 1) then
          raise exception 'a ruling is about the latest version' using errcode = 'check_violation', constraint = 'prepared_rulings_latest';
        end if;
        if new.ruling = 'ACCEPT' and (select a.persons_shown from asset_rights a where a.version_id = new.version_id order by a.number desc limit 1) = 'CONSENT_WITHDRAWN' then
          raise exception 'nothing is accepted whose persons do not consent' using errcode = 'check_violation', constraint = 'prepared_rulings_consent';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger prepared_rulings_guarded before insert on prepared_rulings for each row execute function guard_prepared_ruling()`);

    // Who prepares what: exactly those who may read that it was chosen, found as they find it.
    this.addSql(`
      create function own_preparations() returns table (submission_id uuid, edition_id uuid, tier text) language sql stable ${withOwnersEyes} as $$
        select s.id, s.edition_id, o.outcome
        from outcomes_for_desk(array(select id from submissions where owner_id = acting_person() or id = any (joined_submissions()))) o
          join submissions s on s.id = o.submission_id
        where o.state in ('TOLD', 'PUBLISHED') and o.outcome in ('OUTSTANDING', 'COLLECTION')
      $$`);
    this.addSql(`
      create function own_prepared() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(submission_id), '{}') from own_preparations()
      $$`);
    // Who leads it: whoever may read the confirmed plan.
    this.addSql(`
      create function led_preparations() returns table (submission_id uuid, edition_id uuid, tier text) language sql stable ${withOwnersEyes} as $$
        select (d ->> 'submissionId')::uuid, p.edition_id, d ->> 'outcome'
        from decision_plans p cross join jsonb_array_elements(p.decisions) d
        where p.state = 'CONFIRMED' and p.edition_id = any (organized_editions()) and not (p.edition_id = any (tied_editions()))
          and d ->> 'outcome' in ('OUTSTANDING', 'COLLECTION')
      $$`);
    this.addSql(`
      create function led_prepared() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(submission_id), '{}') from led_preparations()
      $$`);
    this.addSql(`
      create function asked_of_me() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(distinct a.id), '{}') from own_preparations() o
          join asked_materials a on a.edition_id = o.edition_id and (a.tier = 'COLLECTION' or o.tier = 'OUTSTANDING')
      $$`);
    this.addSql(`
      create function prepared_assets() returns uuid[] language sql stable ${withOwnersEyes} as $$
        select coalesce(array_agg(f.asset_id), '{}') from prepared_files f
        where f.submission_id = any (own_prepared()) or f.submission_id = any (led_prepared())
      $$`);
    // Everybody who was told and has acknowledged, for the one piece of work that is nobody's.
    this.addSql(`
      create function preparations_told() returns table (submission_id uuid, edition_id uuid, owner_id uuid, tier text, acknowledged_at timestamptz)
        language sql stable ${withOwnersEyes} as $$
        select s.id, s.edition_id, s.owner_id, told.outcome, told.acknowledged_at
        from decision_plans p join submissions s on s.edition_id = p.edition_id and s.step = 'SUBMITTED'
          join lateral (
            select t.outcome, a.acknowledged_at from told_outcomes t join notice_batches b on b.id = t.batch_id
              left join outcome_acknowledgements a on a.submission_id = t.submission_id and a.plan_id = t.plan_id
            where t.submission_id = s.id and (b.state = 'APPROVED' or a.submission_id is not null) order by t.told_at desc, t.plan_id limit 1) told on true
        where acts_for_the_house() and p.state = 'CONFIRMED' and told.acknowledged_at is not null and decided(p.id, s.id) = told.outcome
      $$`);

    // What the programme still waits for. Whoever may not ask is refused, instead of being told that nothing is open.
    this.addSql(`
      create function open_required_items(edition uuid) returns table (submission_id uuid, asked_id uuid, state text) language plpgsql stable ${withOwnersEyes} as $$
      declare organizes boolean := edition = any (organized_editions()) and not (edition = any (tied_editions()));
      begin
        if not coalesce(organizes, false) and not acts_for_the_house() and not (acting_roles_count() and exists (
            select from role_grants g join editions e on e.id = edition where g.person_id = acting_person() and g.role = 'STAGE_MANAGER'
              and (g.edition_year is null or g.edition_year = e.year))) then
          raise exception 'only those who run an edition ask what its programme waits for' using errcode = 'insufficient_privilege';
        end if;
        return query
          select (d ->> 'submissionId')::uuid, a.id, prepared_state((d ->> 'submissionId')::uuid, a.id)
          from decision_plans p cross join jsonb_array_elements(p.decisions) d
            join asked_materials a on a.edition_id = p.edition_id and a.is_asked and a.is_required and (a.tier = 'COLLECTION' or d ->> 'outcome' = 'OUTSTANDING')
          where p.edition_id = edition and p.state = 'CONFIRMED'
            and (d ->> 'outcome' = 'OUTSTANDING' or (d ->> 'outcome' = 'COLLECTION' and (organizes or acts_for_the_house())))
            and prepared_state((d ->> 'submissionId')::uuid, a.id) not in ('ACCEPTED', 'WAIVED');
      end $$`);

    const own = `submission_id = any ((select own_prepared())::uuid[])`;
    const led = `submission_id = any ((select led_prepared())::uuid[])`;
    const writes = `${own} and exists (select from submissions s where s.id = submission_id and may_change_submission(s.id, s.owner_id, ${me}))`;
    const organized = `edition_id = any ((select organized_editions())::uuid[])`;
    close('asked_materials', {
      see: `for select using (${organized} or id = any ((select asked_of_me())::uuid[]))`,
      ask: `for insert with check (${organized} and changed_by = ${me})`,
      change: `for update using (${organized}) with check (${organized} and changed_by = ${me})`,
    });
    close('prepared_files', {
      see: `for select using (${own} or ${led})`,
      announce: `for insert with check (${writes} and requested_by = ${me})`,
    });
    close('prepared_versions', {
      see: `for select using (${own} or ${led})`,
      hand_in: `for insert with check (${writes} and handed_in_by = ${me})`,
    });
    close('asset_rights', {
      see: `for select using (${own} or ${led})`,
      record: `for insert with check (((${writes}) or ${led}) and recorded_by = ${me}
        and exists (select from prepared_versions v where v.id = version_id and v.submission_id = asset_rights.submission_id))`,
    });
    close('prepared_rulings', {
      see: `for select using (${own} or ${led})`,
      rule: `for insert with check (${led} and ruled_by = ${me})`,
    });
    this.addSql(`create policy see_prepared on assets for select using (id = any ((select prepared_assets())::uuid[]))`);

    for (const name of [
      ...['own_preparations', 'own_prepared', 'led_preparations', 'led_prepared', 'asked_of_me', 'prepared_assets', 'preparations_told'],
      ...['prepared_state', 'open_required_items'],
    ])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

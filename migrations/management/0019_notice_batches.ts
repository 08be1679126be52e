import { Migration } from '@mikro-orm/migrations';

/** Letters to many, composed by one organizer and released by another. */
export class NoticeBatches extends Migration {
  override up(): void {
    this.addSql(`
      create table notice_batches (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        audience text not null check (audience in ('APPLICANTS', 'APPLICANTS_WITH_DRAFTS', 'APPLICANTS_WHO_HANDED_IN', 'RECOMMENDERS', 'REVIEWERS')),
        letter jsonb not null check (jsonb_typeof(letter) = 'object' and letter <> '{}' and length(letter::text) <= 200000),
        recipient_count int not null check (recipient_count > 0),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        state text not null default 'COMPOSED' check (state in ('COMPOSED', 'APPROVED', 'WITHDRAWN')),
        composed_by uuid not null references people (id),
        composed_at timestamptz not null default instant(),
        approved_by uuid references people (id),
        approved_at timestamptz,
        withdrawn_by uuid references people (id),
        withdrawn_at timestamptz,
        constraint notice_batches_two_people check (approved_by <> composed_by),
        check ((approved_by is null) = (approved_at is null)),
        check ((withdrawn_by is null) = (withdrawn_at is null)),
        check (state <> 'COMPOSED' or approved_by is null),
        check (state <> 'APPROVED' or approved_by is not null),
        check ((state = 'WITHDRAWN') = (withdrawn_by is not null))
      )`);
    this.addSql(
      `comment on column notice_batches.letter is '{locale: {subject, paragraphs}}, with the edition filled in: {name} and {link} are left'`,
    );
    this.addSql(`comment on column notice_batches.content_hash is 'of audience, letter and recipients: what the second person releases'`);
    this.addSql(`create index notice_batches_edition on notice_batches (edition_id, composed_at desc, id)`);
    this.addSql(`
      create table notice_batch_recipients (
        batch_id uuid not null references notice_batches (id),
        person_id uuid not null references people (id),
        primary key (batch_id, person_id)
      )`);
    this.addSql(`create index notice_batch_recipients_person on notice_batch_recipients (person_id)`);

    this.addSql(`alter table notices drop constraint notices_failure_check`);
    this.addSql(
      `alter table notices add constraint notices_failure_check check (failure in ('REFUSED', 'UNREACHABLE', 'INTERRUPTED', 'NO_ADDRESS', 'RETURNED', 'WITHDRAWN'))`,
    );

    // Who is meant, from nothing that anybody judged or decided. With the owner's eyes: an organizer sees no draft, but may
    // have its owner written to.
    const withOwnersEyes = `security definer set search_path = public, pg_temp`;
    this.addSql(`
      create function letter_audience(edition uuid, audience text) returns setof uuid language sql stable ${withOwnersEyes} as $$
        select p.id from people p where p.email !~ '[.]invalid$' and case audience
          when 'APPLICANTS' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step <> 'WITHDRAWN')
          when 'APPLICANTS_WITH_DRAFTS' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step = 'DRAFT')
          when 'APPLICANTS_WHO_HANDED_IN' then exists (select from submissions s where s.edition_id = edition and s.owner_id = p.id and s.step = 'SUBMITTED')
          when 'RECOMMENDERS' then exists (select from accreditation_contacts c join accreditations a on a.id = c.accreditation_id
            where a.edition_id = edition and a.state = 'ACTIVE' and c.person_id = p.id)
          when 'REVIEWERS' then exists (select from role_grants g join editions e on e.id = edition
            where g.person_id = p.id and g.role = 'REVIEWER' and (g.edition_year is null or g.edition_year = e.year))
          else false end
      $$`);
    this.addSql(`
      create function notice_batch_hash(batch uuid, audience text, letter jsonb) returns text language sql stable ${withOwnersEyes} as $$
        select encode(sha256(convert_to(concat_ws(chr(10), batch, audience, letter,
          (select string_agg(person_id::text, chr(10) order by person_id) from notice_batch_recipients r where r.batch_id = batch)), 'UTF8')), 'hex')
      $$`);
    // The only way to a batch and to its recipients: nobody at run time writes either by themself.
    this.addSql(`
      create function compose_notice_batch(edition uuid, audience text, letter jsonb) returns uuid language plpgsql ${withOwnersEyes} as $$
      declare
        batch uuid := gen_random_uuid();
        people uuid[];
      begin
        if not coalesce(edition = any (organized_editions()), false) then
          raise exception 'only its organizers write in the name of an edition' using errcode = 'insufficient_privilege';
        end if;
        people := array(select letter_audience(edition, audience));
        if cardinality(people) = 0 then return null; end if;
        insert into notice_batches (id, edition_id, audience, letter, recipient_count, content_hash, composed_by)
          values (batch, edition, audience, letter, cardinality(people), repeat('0', 64), acting_person());
        insert into notice_batch_recipients (batch_id, person_id) select batch, unnest(people);
        update notice_batches b set content_hash = notice_batch_hash(b.id, b.audience, b.letter) where b.id = batch;
        return batch;
      end $$`);
    this.addSql(`
      create function guard_notice_batch() returns trigger language plpgsql as $$
      begin
        if (new.id, new.edition_id, new.audience, new.letter, new.recipient_count, new.composed_by, new.composed_at) is distinct from
           (old.id, old.edition_id, old.audience, old.letter, old.recipient_count, old.composed_by, old.composed_at)
           or (new.content_hash <> old.content_hash and old.content_hash <> repeat('0', 64))
           or (old.approved_by is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at)) then
          raise exception 'a letter to many is never changed; compose another' using errcode = 'restrict_violation';
        end if;
        if new.state <> old.state and (old.state, new.state) not in (('COMPOSED', 'APPROVED'), ('COMPOSED', 'WITHDRAWN'), ('APPROVED', 'WITHDRAWN')) then
          raise exception 'a letter to many cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        if new.state = 'APPROVED' and old.state <> 'APPROVED' then
          if acting_person() is null or new.approved_by <> acting_person() then
            raise exception 'nobody releases a letter in another''s name' using errcode = 'insufficient_privilege';
          end if;
          if new.content_hash <> notice_batch_hash(new.id, new.audience, new.letter) then
            raise exception 'the recipients are not those that were composed' using errcode = 'check_violation', constraint = 'notice_batches_frozen';
          end if;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger notice_batches_guarded before update on notice_batches for each row execute function guard_notice_batch()`);
    this.addSql(`
      create function queue_notice_batch(batch uuid, its_event text, told_to_edition int) returns int language plpgsql ${withOwnersEyes} as $$
      declare queued int;
      begin
        if not exists (select from notice_batches b where b.id = batch and b.state = 'APPROVED' and b.approved_by = acting_person()) then
          raise exception 'nothing goes out that two people have not released' using errcode = 'restrict_violation';
        end if;
        insert into notices (event, key, recipient, person_id, "values", edition_year, caused_by, bulk)
          select its_event, batch::text, 'person:' || r.person_id, r.person_id, '{}', told_to_edition, b.composed_by, true
          from notice_batch_recipients r join notice_batches b on b.id = r.batch_id where r.batch_id = batch
          on conflict (event, key, recipient) do nothing;
        get diagnostics queued = row_count;
        return queued;
      end $$`);
    // for whoever sends: nobody acts there
    this.addSql(`
      create function released_letter(batch uuid) returns jsonb language sql stable ${withOwnersEyes} as $$
        select letter from notice_batches where id = batch and approved_at is not null
      $$`);

    const person = `(select acting_person())`;
    const organized = `(select organized_editions())::uuid[]`;
    for (const table of ['notice_batches', 'notice_batch_recipients']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
    }
    this.addSql(`create policy see on notice_batches for select using (edition_id = any (${organized}))`);
    this.addSql(`create policy change on notice_batches for update using (edition_id = any (${organized}))
      with check (edition_id = any (${organized}) and ${person} = any (array[approved_by, withdrawn_by]))`);
    // who has a draft is counted, never listed
    this.addSql(`create policy see on notice_batch_recipients for select using (exists (select from notice_batches b where b.id = batch_id
      and b.audience in ('APPLICANTS_WHO_HANDED_IN', 'RECOMMENDERS', 'REVIEWERS')))`);

    for (const name of ['letter_audience', 'notice_batch_hash', 'compose_notice_batch', 'queue_notice_batch', 'released_letter'])
      this.addSql(`revoke execute on function ${name} from public`);
  }
}

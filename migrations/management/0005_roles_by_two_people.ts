import { Migration } from '@mikro-orm/migrations';

/** Roles are given by two people, and an edition never loses its last organizer. The rules of the program, once more. */
export class RolesByTwoPeople extends Migration {
  override up(): void {
    this.addSql(`alter table role_grants add column granted_at timestamptz not null default instant()`);
    this.addSql(`
      create table role_proposals (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(email) and length(email) <= 254),
        role text not null check (role in ('ORGANIZER', 'REVIEWER', 'CHAIR', 'TRANSLATOR', 'STAGE_MANAGER')),
        edition_year int,
        field_key text check (field_key is null or edition_year is not null),
        state text not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
        proposed_by uuid not null references people (id),
        proposed_at timestamptz not null default instant(),
        expires_at timestamptz not null,
        confirmed_by uuid references people (id),
        person_id uuid references people (id),
        ended_at timestamptz,
        constraint role_proposals_two_people check (confirmed_by <> proposed_by),
        constraint role_proposals_not_oneself check (confirmed_by <> person_id),
        check ((state = 'CONFIRMED') = (confirmed_by is not null)),
        check ((state = 'CONFIRMED') = (person_id is not null)),
        check ((state = 'OPEN') = (ended_at is null)),
        check (proposed_at < expires_at and expires_at <= proposed_at + interval '60 days')
      )`);
    this.addSql(
      `comment on column role_proposals.email is 'an address, not a person: whether it has an account is not said before two people agree'`,
    );
    this.addSql(`comment on column role_proposals.person_id is 'whom the address turned out to be, once confirmed'`);
    this.addSql(
      `create unique index role_proposals_one_open on role_proposals (email, role, edition_year, field_key) nulls not distinct where state = 'OPEN'`,
    );
    this.addSql(`create index role_proposals_edition on role_proposals (edition_year, proposed_at) where state = 'OPEN'`);

    this.addSql(`
      create function runs_editions(person uuid, year int, field text) returns boolean language sql stable
      return exists (select from role_grants g where g.person_id = person and g.role = 'ORGANIZER'
        and (g.edition_year is null or g.edition_year = year) and (g.field_key is null or g.field_key = field))`);
    this.addSql(`
      create function guard_role_proposal() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'OPEN' then raise exception 'a proposal begins open' using errcode = 'restrict_violation'; end if;
        elsif (new.email, new.role, new.edition_year, new.field_key, new.proposed_by, new.proposed_at, new.expires_at)
          is distinct from (old.email, old.role, old.edition_year, old.field_key, old.proposed_by, old.proposed_at, old.expires_at) then
          raise exception 'a proposal never becomes another' using errcode = 'restrict_violation';
        elsif old.state <> 'OPEN' then
          raise exception 'a proposal that has ended stays so' using errcode = 'restrict_violation';
        end if;
        if new.state in ('OPEN', 'CONFIRMED') and not runs_editions(new.proposed_by, new.edition_year, new.field_key) then
          raise exception 'whoever proposes does not run what the role reaches' using errcode = 'check_violation', constraint = 'role_proposals_scope';
        end if;
        if new.state = 'CONFIRMED' then
          if not runs_editions(new.confirmed_by, new.edition_year, new.field_key) then
            raise exception 'whoever confirms does not run what the role reaches' using errcode = 'check_violation', constraint = 'role_proposals_scope';
          end if;
          if new.ended_at >= new.expires_at then
            raise exception 'the proposal has expired' using errcode = 'check_violation', constraint = 'role_proposals_in_time';
          end if;
          if not exists (select from people p where p.id = new.person_id and p.email = new.email) then
            raise exception 'the address is somebody else''s' using errcode = 'check_violation', constraint = 'role_proposals_person';
          end if;
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger role_proposals_guarded before insert or update on role_proposals for each row execute function guard_role_proposal()`,
    );

    // Two who take the last two organizers away at the same time stand in line here: the second one sees what the first did.
    this.addSql(`
      create function guard_last_organizer() returns trigger language plpgsql as $$
      declare
        bereft int;
      begin
        if old.role <> 'ORGANIZER' or old.field_key is not null then return old; end if;
        perform pg_advisory_xact_lock(5, 1);
        select e.year into bereft from editions e
          where (old.edition_year is null or e.year = old.edition_year)
            and not exists (select from role_grants g where g.id <> old.id and g.role = 'ORGANIZER' and g.field_key is null
              and (g.edition_year is null or g.edition_year = e.year))
          order by e.year limit 1;
        if bereft is not null then
          raise exception 'the edition % would have no organizer', bereft using errcode = 'restrict_violation', constraint = 'role_grants_last_organizer';
        end if;
        return old;
      end $$`);
    this.addSql(`create trigger role_grants_last_organizer before delete on role_grants for each row execute function guard_last_organizer()`);
    this.addSql(`
      create trigger role_grants_unchanged before update on role_grants for each row execute function refuse_change()`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Keys by which programs come in: partner media, screens, people's own. Of the secret only its hash is kept. */
export class Keys extends Migration {
  override up(): void {
    this.addSql(`
      create table keys (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('PARTNER', 'SCREEN', 'PERSONAL')),
        name text not null check (length(name) between 1 and 1600),
        prefix text not null unique check (prefix ~ '^[a-z0-9]{8}$'),
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        scopes text[] not null check (cardinality(scopes) > 0
          and scopes <@ case kind when 'PARTNER' then '{PUBLIC}' when 'SCREEN' then '{SHOWCASE,STAGE}' else '{READ,WRITE}' end::text[]),
        editions int[] check (cardinality(editions) > 0),
        person_id uuid references people (id) on delete cascade,
        with_roles boolean not null default false,
        created_by uuid references people (id) on delete set null,
        created_at timestamptz not null default instant(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz,
        replaces uuid unique references keys (id),
        check ((kind = 'PERSONAL') = (person_id is not null)),
        check (kind <> 'PERSONAL' or editions is null),
        check (kind = 'PERSONAL' or not with_roles)
      )`);
    this.addSql(`comment on column keys.person_id is 'on whose behalf a personal key acts; it ends with the account'`);
    this.addSql(
      `comment on column keys.with_roles is 'whether its maker had shown a second factor; without it no role of theirs counts for the key'`,
    );
    this.addSql(`comment on column keys.replaces is 'unique: a key has one successor'`);
    this.addSql(`create index keys_person on keys (person_id) where person_id is not null`);
    this.addSql(`
      create function guard_key() returns trigger language plpgsql as $$
      begin
        if (new.kind, new.prefix, new.token_hash, new.scopes, new.editions, new.person_id, new.with_roles, new.replaces)
          is distinct from (old.kind, old.prefix, old.token_hash, old.scopes, old.editions, old.person_id, old.with_roles, old.replaces) then
          raise exception 'a key never becomes another' using errcode = 'restrict_violation';
        end if;
        if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
          raise exception 'a revoked key stays revoked' using errcode = 'restrict_violation';
        end if;
        if new.expires_at > old.expires_at then
          raise exception 'a key never lives longer than it was made for' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger keys_guarded before update on keys for each row execute function guard_key()`);
  }
}

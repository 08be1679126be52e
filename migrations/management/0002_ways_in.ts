import { Migration } from '@mikro-orm/migrations';

/** How people come in: links by mail, passkeys, providers, second factors; and what keeps guessing slow. */
export class WaysIn extends Migration {
  override up(): void {
    this.addSql(
      `alter table sessions add column method text not null default 'PASSWORD' check (method in ('PASSWORD', 'LINK', 'PASSKEY', 'PROVIDER'))`,
    );
    this.addSql(`alter table sessions add column second_factor_at timestamptz`);
    this.addSql(`comment on column sessions.second_factor_at is 'when the person showed a second factor in this session; null before'`);

    this.addSql(`
      create table links (
        token_hash bytea primary key,
        purpose text not null check (purpose in ('SIGN_IN', 'SET_PASSWORD', 'FROM_PROVIDER')),
        email text not null check (email = lower(email) and length(email) <= 254),
        created_at timestamptz not null default instant(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    this.addSql(`create index links_expiry on links (expires_at)`);
    this.addSql(`comment on column links.email is 'who holds the link has the mail box; an account may come into being by it'`);

    this.addSql(`
      create table passkeys (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people (id) on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports jsonb not null default '[]',
        name text not null,
        created_at timestamptz not null default instant(),
        last_used_at timestamptz
      )`);
    this.addSql(`create index passkeys_person on passkeys (person_id, created_at)`);
    this.addSql(`
      create table spent_challenges (
        challenge_hash bytea primary key,
        expires_at timestamptz not null
      )`);
    this.addSql(`comment on table spent_challenges is 'a challenge carries its own proof; only used ones are kept, until they expire'`);

    this.addSql(`
      create table authenticator_apps (
        person_id uuid primary key references people (id) on delete cascade,
        sealed_secret text,
        sealed_next text,
        confirmed_at timestamptz,
        last_step bigint not null default 0,
        check ((sealed_secret is null) = (confirmed_at is null))
      )`);
    this.addSql(`comment on column authenticator_apps.last_step is 'the time step of the last code taken; no code is taken twice'`);
    this.addSql(`
      create table recovery_codes (
        person_id uuid not null references people (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (person_id, code_hash)
      )`);

    this.addSql(`
      create table external_identities (
        issuer text not null,
        subject text not null,
        person_id uuid not null references people (id) on delete cascade,
        created_at timestamptz not null default instant(),
        primary key (issuer, subject)
      )`);
    this.addSql(`create index external_identities_person on external_identities (person_id)`);

    this.addSql(`
      create table attempts (
        key bytea primary key,
        spent int not null,
        window_ends_at timestamptz not null
      )`);
    this.addSql(`comment on column attempts.key is 'a keyed hash of an address or an account; which one it is cannot be read from here'`);

    this.addSql(`
      create table sent_mails (
        message_id uuid primary key,
        sent_at timestamptz not null default instant()
      )`);

    // Whoever changes a person's roles, and however: the person's sessions end with it.
    this.addSql(`
      create function end_sessions_of_role_holder() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update sessions set revoked_at = instant() where person_id = old.person_id and revoked_at is null;
        end if;
        if tg_op <> 'DELETE' then
          update sessions set revoked_at = instant() where person_id = new.person_id and revoked_at is null;
        end if;
        return null;
      end $$`);
    this.addSql(
      `create trigger role_grants_end_sessions after insert or update or delete on role_grants for each row execute function end_sessions_of_role_holder()`,
    );
  }
}

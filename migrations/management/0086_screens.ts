import { Migration } from '@mikro-orm/migrations';

/**
 * Screens as devices. A screen makes its own secret and shows a short code; whoever manages the stage types the code, and
 * the secret becomes a key of one edition. The secret itself is never here: only its hash, as for every key.
 */
export class Screens extends Migration {
  override up(): void {
    const person = `(select acting_person())`;
    const close = (table: string, policies: Record<string, string>) => {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy owner on ${table} to current_user using (true) with check (true)`);
      this.addSql(`create policy house on ${table} using ((select acts_for_the_house())) with check ((select acts_for_the_house()))`);
      for (const [name, policy] of Object.entries(policies)) this.addSql(`create policy ${name} on ${table} ${policy}`);
    };
    const runs = `(edition_id = any ((select staged_editions())::uuid[]) or edition_id = any ((select organized_editions())::uuid[]))`;

    this.addSql(`
      create table screens (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references editions (id),
        name text not null check (length(name) between 1 and 1600),
        key_id uuid not null unique references keys (id),
        paired_by uuid references people (id) on delete set null,
        paired_at timestamptz not null default instant(),
        last_seen_at timestamptz,
        shown_version int,
        shown_sequence int,
        clock_offset_ms int,
        page_version text check (length(page_version) <= 64),
        width int,
        height int
      )`);
    this.addSql(`comment on column screens.shown_sequence is 'what it said last that it shows; 0 before the first cue'`);
    this.addSql(`create index screens_edition on screens (edition_id, paired_at desc)`);
    close('screens', {
      see: `for select using (${runs})`,
      pair: `for insert with check (${runs} and paired_by = ${person})`,
    });

    this.addSql(`
      create table screen_pairings (
        code text primary key check (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
        prefix text not null unique check (prefix ~ '^[a-z0-9]{8}$'),
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        asked_at timestamptz not null default instant(),
        expires_at timestamptz not null
      )`);
    this.addSql(`comment on table screen_pairings is 'screens that show a code; gone once it was typed, or is too old'`);
    this.addSql(`create index screen_pairings_age on screen_pairings (expires_at)`);
    const isAtWork = `(select acting_roles_count()) and expires_at > instant()`;
    close('screen_pairings', {
      see: `for select using (${isAtWork})`,
      use: `for delete using (${isAtWork})`,
    });

    this.addSql(`
      insert into house_purposes values ('screens', 'a screen asks for a code, and says what it shows: it is nobody')`);
  }
}

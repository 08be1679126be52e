import { Migration } from '@mikro-orm/migrations';

/**
 * The audit's chain. Each entry's hash is over its canonical JSON, the hash before it included, so that nothing can be
 * changed, taken out or put in between without breaking every hash behind it.
 */
export class Audit extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_entries (
        number bigint primary key check (number >= 0),
        at timestamptz not null,
        act text not null check (act ~ '^[A-Za-z][A-Za-z ]{0,59}$'),
        person_id uuid,
        session_id uuid,
        subject_type text check (subject_type ~ '^[A-Za-z][A-Za-z ]{0,59}$'),
        subject_id uuid,
        edition_year int,
        facts jsonb not null check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 20000),
        previous_hash text not null unique check (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
      )`);
    // no keys to people and sessions: an entry outlives what it speaks of
    this.addSql(`comment on column audit_entries.facts is 'ids, hashes, numbers and states; never a text that somebody wrote'`);
    this.addSql(`create index audit_entries_edition on audit_entries (edition_year, number)`);
    this.addSql(
      `create trigger audit_entries_immutable before update or delete on audit_entries for each statement execute function refuse_change()`,
    );
    this.addSql(`create trigger audit_entries_no_truncate before truncate on audit_entries for each statement execute function refuse_change()`);

    // RFC 8785 for what facts may hold: objects, arrays, texts, whole numbers, true, false and null
    this.addSql(`
      create function canonical_json(value jsonb) returns text language plpgsql immutable set search_path = pg_catalog, public as $$
      begin
        case jsonb_typeof(value)
          when 'object' then
            return '{' || coalesce((select string_agg(to_json(key)::text || ':' || canonical_json(part), ',' order by key collate "C")
              from jsonb_each(value) as each(key, part)), '') || '}';
          when 'array' then
            return '[' || coalesce((select string_agg(canonical_json(part), ',' order by place)
              from jsonb_array_elements(value) with ordinality as each(part, place)), '') || ']';
          when 'number' then
            if value::text !~ '^-?[0-9]{1,15}$' then raise exception 'facts hold whole numbers only' using errcode = 'check_violation'; end if;
            return value::text;
          else
            return value::text;
        end case;
      end $$`);
    this.addSql(`
      create function edition_year_of(subject_type text, subject_id uuid) returns int language sql stable set search_path = pg_catalog, public
      return case subject_type
        when 'submission' then (select e.year from submissions s join editions e on e.id = s.edition_id where s.id = subject_id)
        when 'assignment' then (select e.year from review_assignments a join revisions r on r.id = a.revision_id
          join submissions s on s.id = r.submission_id join editions e on e.id = s.edition_id where a.id = subject_id)
        when 'plan' then (select e.year from decision_plans p join editions e on e.id = p.edition_id where p.id = subject_id)
        when 'release' then (select r.edition_year from releases r where r.id = subject_id)
      end`);

    // The one way in, with the owner's rights: whoever may call it can add an entry at the end, and do nothing else. The
    // lock lets writers in one by one until they commit; callers take it as the last thing that they do.
    this.addSql(`
      create function append_audit(act text, person uuid, session uuid, subject_type text, subject uuid, year int, facts jsonb)
      returns table (number bigint, hash text) language plpgsql volatile security definer set search_path = pg_catalog, public as $$
      declare
        entry audit_entries;
        last audit_entries;
      begin
        entry.edition_year := coalesce(year, edition_year_of(subject_type, subject));
        perform pg_advisory_xact_lock(4, 1);
        select e.* into last from audit_entries e order by e.number desc limit 1;
        entry.number := coalesce(last.number + 1, 0);
        entry.previous_hash := coalesce(last.hash, repeat('0', 64));
        entry.at := date_trunc('milliseconds', instant());
        entry.act := act;
        entry.person_id := person;
        entry.session_id := session;
        entry.subject_type := subject_type;
        entry.subject_id := subject;
        entry.facts := facts;
        entry.hash := encode(sha256(convert_to(canonical_json(jsonb_build_object(
          'number', entry.number, 'at', to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'act', entry.act,
          'personId', entry.person_id, 'sessionId', entry.session_id, 'subjectType', entry.subject_type, 'subjectId', entry.subject_id,
          'editionYear', entry.edition_year, 'facts', entry.facts, 'previousHash', entry.previous_hash)), 'UTF8')), 'hex');
        insert into audit_entries values (entry.*);
        return query select entry.number, entry.hash;
      end $$`);
    this.addSql(`revoke all on function append_audit(text, uuid, uuid, text, uuid, int, jsonb) from public`);
    // a chain that begins nowhere could be emptied without a trace
    this.addSql(`select append_audit('begin', null, null, null, null, null, '{}')`);
  }
}

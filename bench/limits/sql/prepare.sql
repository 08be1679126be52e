-- What the hand-written statements lean on. All of it is inlined by the planner, or one indexed row.
create schema bench;
grant usage on schema bench to public;

create table bench.country_names (code text, locale text, name text not null, primary key (code, locale));
grant select on bench.country_names to public;

-- the narrowest rendition that is wide enough, else the widest
create function bench.picture_url(renditions jsonb, enough jsonpath) returns text language sql immutable
  return 'https://bench.example.org/files/' || coalesce(jsonb_path_query_first(renditions, enough)->>'hash', renditions->-1->>'hash') || '.webp';

create function bench.instant_text(at timestamptz) returns text language sql stable
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- as long as a real one, and as hard to read; signing is not the database's work
create function bench.cursor(year int, "position" int, id uuid) returns text language sql immutable
  return encode(convert_to('[' || year::text || ',' || position::text || ',"' || id::text || '"]', 'UTF8'), 'base64');

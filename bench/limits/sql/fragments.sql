-- Answers cut into pieces that are stored ready: what differs between languages, and what does not.
create table bench.case_fragments (
  work text not null,
  case_id uuid not null,
  before text not null, -- up to the applicants
  after text not null, -- from behind the texts
  roles text[] not null, -- one piece per applicant
  primary key (work, case_id)
);
create table bench.text_fragments (
  work text not null,
  case_id uuid not null,
  locale text not null,
  text text not null,
  names text[] not null, -- one piece per applicant
  primary key (work, case_id, locale)
);
alter table bench.case_fragments alter after set storage external, alter before set storage external;
alter table bench.text_fragments alter text set storage external;
grant select on bench.case_fragments, bench.text_fragments to public;

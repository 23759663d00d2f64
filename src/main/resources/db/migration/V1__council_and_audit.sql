create extension if not exists btree_gist;

-- One council an installation: its name and the words it uses
create table council (
  id smallint primary key default 1,
  name text not null,
  jurisdiction text not null,
  portfolio_word text not null,
  holder_word text not null,
  lead_officer_word text not null,
  contact_name text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  version integer not null default 0,
  constraint council_only_one check (id = 1),
  constraint council_jurisdiction check (jurisdiction in ('ENGLAND', 'WALES'))
);

insert into council (name, jurisdiction, portfolio_word, holder_word, lead_officer_word)
values ('Your council', 'ENGLAND', 'Executive Portfolio', 'Portfolio Holder', 'Lead Officer');

create table audit_line (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  detail text not null default ''
);

create index audit_line_subject on audit_line (subject_kind, subject_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps its rows as they were written', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_line_append_only before update or delete on audit_line
  for each row execute function refuse_change();
create trigger audit_line_no_truncate before truncate on audit_line
  for each statement execute function refuse_change();

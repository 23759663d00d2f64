-- The ground floor: the council, the audit trail, and what every other floor uses.
--
-- How all tables read:
--   starts_on, ends_on   the first and the last day, both inclusive; where there is no last day, until further notice
--   term                 the same days as a range, for constraints that let no two terms meet; a term that ends before
--                        it starts is an empty one, so that the constraint named for that can speak
--   announced_on         the day from which the public may know; end_announced_on says so of the end
--   mistake              why a row should never have been entered; such a row binds nobody and is shown nowhere
--   key                  a number that is never used again within its record: where readers' links lead
--   next_key             the next of those numbers
--   position             where it stands in its list, which may change
--   version              counts the changes of a row, so that nobody overwrites what they didn't see
--   ..._address          every address a record has or had: what was once published goes on leading somewhere

-- Equality beside ranges in one exclusion constraint; words without their accents; words that are written nearly
-- alike. All three may be made by whoever owns the database
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- English as residents type it: "Siân" is found by "Sian", and "Tŷ" by "Ty"
create text search configuration everyday (copy = pg_catalog.english);
alter text search configuration everyday
  alter mapping for hword, hword_part, word with unaccent, english_stem;

-- For what stays as it was written, whatever program writes to the database
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps its rows as they were written', tg_table_name using errcode = 'restrict_violation';
end $$;

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
  -- the lowest number of children that the public is shown, where an indicator has none of its own
  small_number_threshold integer not null default 5,
  version integer not null default 0,
  constraint council_only_one check (id = 1),
  constraint council_jurisdiction check (jurisdiction in ('ENGLAND', 'WALES')),
  constraint council_small_number_threshold check (small_number_threshold between 3 and 100)
);

insert into council (name, jurisdiction, portfolio_word, holder_word, lead_officer_word)
values ('Your council', 'ENGLAND', 'Executive Portfolio', 'Portfolio Holder', 'Lead Officer');

-- One thing that one person did to one record, by the name that they had then. What a line says is never changed
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

create trigger audit_line_append_only before update or delete on audit_line
  for each row execute function refuse_change();
create trigger audit_line_no_truncate before truncate on audit_line
  for each statement execute function refuse_change();

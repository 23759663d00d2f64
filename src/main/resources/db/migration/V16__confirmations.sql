-- Somebody confirmed having read what they answer for in a matrix, by the appointment that makes them answer for it: to
-- a post, or to the seat from which they chair a board.
-- The words they read stand here, so that it can be told what changed since
create table confirmation (
  id uuid primary key,
  appointment_id uuid references appointment,
  seat_holding_id uuid references seat_holding,
  matrix_id uuid not null references matrix,
  -- the edition that was read, and the day of what was read besides that is in no edition
  edition_number integer,
  drafted_on date,
  words text not null,
  words_hash text not null,
  confirmed_on date not null,
  confirmed_at timestamptz not null,
  by_account uuid not null,
  by_name text not null,
  constraint confirmation_by_one_office check (num_nonnulls(appointment_id, seat_holding_id) = 1),
  constraint confirmation_of_something check (num_nonnulls(edition_number, drafted_on) > 0),
  -- the same words are confirmed once
  constraint confirmation_once unique nulls not distinct (appointment_id, seat_holding_id, matrix_id, words_hash)
);

create trigger confirmation_append_only before update or delete on confirmation
  for each row execute function refuse_change();
create trigger confirmation_no_truncate before truncate on confirmation
  for each statement execute function refuse_change();

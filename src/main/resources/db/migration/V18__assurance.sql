-- Going through a matrix row by row with those who answer for it: a local test of assurance
create table review (
  id uuid primary key,
  matrix_id uuid not null references matrix,
  occasion text not null,
  -- more about the occasion, in words
  note text not null,
  opened_on date not null,
  opened_by text not null,
  due_on date not null,
  -- all was answered, and the outcome became a document
  closed_on date,
  -- given up before that, and why
  stopped_on date,
  stop_reason text not null default '',
  version integer not null,
  constraint review_occasion check (occasion in ('YEARLY', 'DUTIES', 'HOLDER', 'OTHER')),
  constraint review_occasion_has_words check (occasion <> 'OTHER' or note <> ''),
  constraint review_days check (due_on between date '1800-01-01' and date '2199-12-31'),
  constraint review_due_after_opening check (due_on >= opened_on),
  constraint review_ends_once check (closed_on is null or stopped_on is null),
  constraint review_stop_has_reason check ((stopped_on is null) = (stop_reason = ''))
);

create unique index review_one_running on review (matrix_id) where closed_on is null and stopped_on is null;
create index review_of_matrix on review (matrix_id, closed_on);

-- What was said of a responsibility. Whoever changes their mind says something new
create table review_answer (
  id bigint generated always as identity primary key,
  review_id uuid not null references review,
  responsibility_id uuid not null references responsibility,
  outcome text not null,
  words text not null,
  -- what it takes to be assured again
  needed text not null,
  -- the responsibility as it was when this was said of it
  cited text not null,
  text text not null,
  -- the appointment to a post, or the seat of a chair, by which somebody answers for it; none where an officer recorded
  -- what they said
  appointment_id uuid references appointment,
  seat_holding_id uuid references seat_holding,
  by_name text not null,
  answered_at timestamptz not null,
  constraint review_answer_by_one check (num_nonnulls(appointment_id, seat_holding_id) <= 1),
  constraint review_answer_outcome check (outcome in ('CONFIRMED', 'CHANGED', 'NOT_ASSURED')),
  constraint review_answer_has_words check (outcome = 'CONFIRMED' or words <> ''),
  constraint review_answer_has_needed check ((outcome = 'NOT_ASSURED') = (needed <> ''))
);

create index review_answer_of_review on review_answer (review_id, id);

create trigger review_answer_append_only before update or delete on review_answer
  for each row execute function refuse_change();
create trigger review_answer_no_truncate before truncate on review_answer
  for each statement execute function refuse_change();

-- The outcome of a review as it is being written up. What was answered is fixed, the rest is prose
create table test_of_assurance (
  id uuid primary key references document references review,
  matrix_title text not null,
  -- the readable part of the matrix's address, empty where nobody could read it
  matrix_slug text not null,
  method text not null,
  conclusion text not null,
  recommendations text not null,
  version integer not null
);

-- Who held the posts, or chaired the board, when the review was opened, and who answered, by the names of the time
create table assurance_holder (
  test_id uuid not null references test_of_assurance,
  position integer not null,
  appointment_id uuid references appointment,
  seat_holding_id uuid references seat_holding,
  post_title text not null,
  post_slug text not null,
  name text not null,
  person_slug text not null,
  -- how somebody stood in ("acting"), empty for the holder proper
  covering text not null,
  primary key (test_id, position),
  constraint assurance_holder_by_one check (num_nonnulls(appointment_id, seat_holding_id) = 1),
  constraint assurance_holder_once unique nulls not distinct (test_id, appointment_id, seat_holding_id)
);

create table assurance_row (
  test_id uuid not null references test_of_assurance,
  position integer not null,
  -- the heading of its section in the matrix, empty where that had none
  section text not null,
  -- its number in the matrix
  key integer not null,
  cited text not null,
  text text not null,
  outcome text not null,
  words text not null,
  needed text not null,
  answered_on date not null,
  appointment_id uuid references appointment,
  seat_holding_id uuid references seat_holding,
  -- no longer a responsibility when the review was closed
  ended boolean not null,
  primary key (test_id, position),
  constraint assurance_row_once unique (test_id, key),
  constraint assurance_row_by_one check (num_nonnulls(appointment_id, seat_holding_id) <= 1),
  constraint assurance_row_outcome check (outcome in ('CONFIRMED', 'CHANGED', 'NOT_ASSURED'))
);

create trigger assurance_holder_is_frozen before update or delete on assurance_holder
  for each row execute function refuse_change();
create trigger assurance_row_is_frozen before update or delete on assurance_row
  for each row execute function refuse_change();

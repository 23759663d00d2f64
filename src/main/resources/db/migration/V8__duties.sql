-- What posts and boards must answer for, that they know it, and whether it is assured.

-- A schedule of what one or more posts, or a board, must answer for, as it is being written
create table matrix (
  id uuid primary key references document,
  board_id uuid references board,
  introduction text not null,
  notes text not null,
  -- what stands over each column; a column without a heading is not printed
  cited_heading text not null,
  responsibility_heading text not null,
  holder_heading text not null,
  taken_heading text not null,
  future_heading text not null,
  next_key integer not null,
  version integer not null,
  constraint matrix_responsibility_heading check (responsibility_heading <> '')
);

create index matrix_of_board on matrix (board_id);

-- The posts that answer for a matrix as a whole
create table matrix_post (
  matrix_id uuid not null references matrix,
  post_id uuid not null references post,
  position integer not null,
  primary key (matrix_id, position),
  constraint matrix_post_once unique (matrix_id, post_id)
);

create index matrix_post_of_post on matrix_post (post_id);

-- The editions of guidance, Acts and regulations that a matrix means to cover
create table matrix_source (
  matrix_id uuid not null references matrix,
  edition_id uuid not null references source_edition,
  primary key (matrix_id, edition_id)
);

create index matrix_source_of_edition on matrix_source (edition_id);

-- Rows of a matrix that belong together, with or without a heading. One that was taken out stays for its ended rows
create table matrix_section (
  id uuid primary key,
  matrix_id uuid not null references matrix,
  key integer not null,
  position integer not null,
  heading text not null,
  introduction text not null,
  note text not null,
  removed boolean not null default false,
  version integer not null,
  constraint matrix_section_key unique (matrix_id, key)
);

-- A row of a matrix. A duty that changed ends and has a successor
create table responsibility (
  id uuid primary key,
  matrix_id uuid not null references matrix,
  section_id uuid not null references matrix_section,
  key integer not null,
  position integer not null,
  -- the provision as it is printed: "As above (5.11)", "-", or nothing
  cited text not null,
  continues boolean not null,
  text text not null,
  -- said to be none, which is not the same as not filled in
  none_taken boolean not null,
  none_future boolean not null,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  -- why it ended, empty while it runs
  end_reason text not null default '',
  successor_id uuid references responsibility,
  version integer not null,
  constraint responsibility_key unique (matrix_id, key),
  constraint responsibility_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  -- one that ended before it began was taken out on the day it was entered
  constraint responsibility_ends_after_start check (ends_on >= starts_on - 1),
  constraint responsibility_successor_is_another check (successor_id <> id)
);

create index responsibility_of_section on responsibility (section_id, position);
create index responsibility_of_successor on responsibility (successor_id);

-- Who answers for a row, where that is not simply the posts of the matrix
create table responsibility_holder (
  responsibility_id uuid not null references responsibility,
  post_id uuid not null references post,
  position integer not null,
  primary key (responsibility_id, position),
  constraint responsibility_holder_once unique (responsibility_id, post_id)
);

create index responsibility_holder_of_post on responsibility_holder (post_id);

-- The provisions that a row means, whatever is printed
create table citation (
  id uuid primary key,
  responsibility_id uuid not null references responsibility,
  provision_id uuid not null references provision,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  constraint citation_ends_after_start check (ends_on >= starts_on - 1),
  constraint citation_once exclude using gist (responsibility_id with =, provision_id with =, term with &&)
);

create index citation_of_provision on citation (provision_id, starts_on);

-- What was done about a responsibility
create table action_taken (
  id uuid primary key,
  responsibility_id uuid not null references responsibility,
  key integer not null,
  position integer not null,
  text text not null,
  -- when it was done, where that is known
  taken_on date,
  -- from when to when the matrix says so
  starts_on date not null,
  ends_on date,
  version integer not null,
  constraint action_taken_key unique (responsibility_id, key),
  constraint action_taken_text check (text <> ''),
  constraint action_taken_ends_after_start check (ends_on >= starts_on - 1),
  constraint action_taken_days check (taken_on between date '1800-01-01' and date '2199-12-31')
);

-- What shows that it was done: an address elsewhere, a document published here, or a board that heard of it
create table evidence (
  action_id uuid not null references action_taken,
  position integer not null,
  title text not null,
  link text not null,
  document_id uuid references document,
  board_id uuid references board,
  primary key (action_id, position),
  constraint evidence_title check (title <> '' or document_id is not null or board_id is not null),
  constraint evidence_link check (link = '' or link ~* '^https?://'),
  constraint evidence_one_place check (num_nonnulls(document_id, board_id) + (link <> '')::integer <= 1)
);

create index evidence_of_document on evidence (document_id);
create index evidence_of_board on evidence (board_id);

-- What will be done about a responsibility, by whom, until when, and which board hears of it
create table future_action (
  id uuid primary key,
  responsibility_id uuid not null references responsibility,
  key integer not null,
  position integer not null,
  text text not null,
  owner_id uuid references post,
  board_id uuid references board,
  due_on date,
  status text not null,
  reason text not null,
  starts_on date not null,
  ends_on date,
  version integer not null,
  constraint future_action_key unique (responsibility_id, key),
  constraint future_action_text check (text <> ''),
  constraint future_action_status check (status in ('PLANNED', 'UNDER_WAY', 'DELAYED', 'DONE', 'DROPPED')),
  constraint future_action_has_reason check (status not in ('DELAYED', 'DROPPED') or reason <> ''),
  constraint future_action_ends_after_start check (ends_on >= starts_on - 1),
  constraint future_action_days check (due_on between date '1800-01-01' and date '2199-12-31')
);

create index future_action_of_owner on future_action (owner_id);
create index future_action_of_board on future_action (board_id);

-- How a future action stood from a day on: its history, in which nothing is rewritten
create table future_action_change (
  id bigint generated always as identity primary key,
  action_id uuid not null references future_action,
  changed_on date not null,
  recorded_at timestamptz not null,
  by_name text not null,
  text text not null,
  -- the post and the board by their names of the time, empty where none was named
  owner text not null,
  board text not null,
  due_on date,
  status text not null,
  reason text not null
);

create index future_action_change_of_action on future_action_change (action_id, id);

create trigger future_action_change_append_only before update or delete on future_action_change
  for each row execute function refuse_change();
create trigger future_action_change_no_truncate before truncate on future_action_change
  for each statement execute function refuse_change();

-- Somebody confirmed having read what they answer for in a matrix, by the appointment that makes them answer for it: to
-- a post, or to the seat from which they chair a board. The words they read stand here, so that it can be told what
-- changed since
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

create index confirmation_of_seat_holding on confirmation (seat_holding_id);

create trigger confirmation_append_only before update or delete on confirmation
  for each row execute function refuse_change();
create trigger confirmation_no_truncate before truncate on confirmation
  for each statement execute function refuse_change();

-- Carrying a new edition of guidance into the matrices: one register entry for each pair of editions
create table revision (
  id uuid primary key,
  title text not null,
  earlier_id uuid not null references source_edition,
  later_id uuid not null references source_edition,
  -- the day from which the new edition counts
  starts_on date not null,
  begun_at timestamptz not null,
  begun_by_name text not null,
  -- when nothing was left to decide
  finished_at timestamptz,
  version integer not null,
  constraint revision_title check (title <> ''),
  constraint revision_to_another check (earlier_id <> later_id),
  constraint revision_days check (starts_on between date '1800-01-01' and date '2199-12-31'),
  constraint revision_once unique (earlier_id, later_id)
);

create index revision_by_later on revision (later_id);

-- What somebody decided about a row, or about a provision that is new. One that was taken back stays as history
create table revision_step (
  id uuid primary key,
  revision_id uuid not null references revision,
  responsibility_id uuid references responsibility,
  provision_id uuid references provision,
  -- where the row stands or was added; null for a provision that is not for this council
  matrix_id uuid references matrix,
  kind text not null,
  outcome text not null,
  reason text not null,
  -- the first day of what was made
  starts_on date not null,
  -- the step of another row, into which this row went
  led_by_id uuid references revision_step,
  -- the end that the row had before, which it gets back with the step
  planned_end_on date,
  planned_end_reason text,
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  taken_back_at timestamptz,
  taken_back_by_name text,
  taken_back_reason text,
  version integer not null,
  constraint revision_step_about check (num_nonnulls(responsibility_id, provision_id) = 1),
  constraint revision_step_kind check (kind in ('SAME', 'CHANGED', 'SPLIT', 'MERGED', 'DROPPED', 'NEW')),
  constraint revision_step_outcome check (outcome in ('CARRIED', 'JOINED', 'ENDED', 'LEFT', 'ADDED', 'NOT_OURS')),
  constraint revision_step_has_reason check (outcome not in ('ENDED', 'LEFT', 'NOT_OURS') or reason <> ''),
  constraint revision_step_of_matrix check ((matrix_id is null) = (outcome = 'NOT_OURS')),
  constraint revision_step_planned_end check ((planned_end_on is null) = (planned_end_reason is null)),
  constraint revision_step_led check ((led_by_id is not null) = (outcome = 'JOINED')),
  constraint revision_step_taken_back check (
    num_nonnulls(taken_back_at, taken_back_by_name, taken_back_reason) in (0, 3))
);

create unique index revision_step_of_row on revision_step (revision_id, responsibility_id)
  where responsibility_id is not null and taken_back_at is null;
create unique index revision_step_of_provision on revision_step (revision_id, provision_id)
  where provision_id is not null and taken_back_at is null;
create index revision_step_of_revision on revision_step (revision_id);
create index revision_step_by_row on revision_step (responsibility_id);
create index revision_step_led_by on revision_step (led_by_id);

-- The rows that a step made, as it left them: one that was changed since keeps the step from being taken back
create table revision_step_row (
  step_id uuid not null references revision_step,
  position integer not null,
  responsibility_id uuid not null references responsibility,
  row_version integer not null,
  primary key (step_id, position)
);

create index revision_step_row_of_row on revision_step_row (responsibility_id);

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

create trigger assurance_holder_is_frozen before update or delete on assurance_holder
  for each row execute function refuse_change();

-- What was last said of each responsibility when the review was closed
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

create trigger assurance_row_is_frozen before update or delete on assurance_row
  for each row execute function refuse_change();

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

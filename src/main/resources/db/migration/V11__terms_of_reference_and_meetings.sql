-- What a board's terms of reference say beside what the register of boards knows
create table terms_of_reference (
  id uuid primary key references document,
  board_id uuid not null references board,
  next_key integer not null,
  version integer not null,
  constraint terms_of_reference_board unique (board_id)
);

-- A printed line: a heading, a paragraph under it or an item. Its key is never used again
create table terms_line (
  id uuid primary key,
  terms_id uuid not null references terms_of_reference,
  key integer not null,
  position integer not null,
  style text not null,
  depth integer not null,
  text text not null,
  constraint terms_line_key unique (terms_id, key),
  constraint terms_line_style check (style in ('HEADING', 'PARAGRAPH', 'ITEM')),
  constraint terms_line_depth check (depth >= 0 and (style = 'ITEM' or depth = 0))
);

create table meeting (
  id uuid primary key,
  board_id uuid not null references board,
  held_on date not null,
  starts_at time,
  place text not null,
  -- where the council's agenda system has the agenda and the minutes
  agenda_link text not null,
  note text not null,
  -- why it did not take place, empty where it did or will
  cancelled text not null default '',
  -- why it should never have been entered; such a row is shown nowhere
  mistake text,
  version integer not null,
  constraint meeting_days check (held_on between date '1800-01-01' and date '2199-12-31'),
  constraint meeting_agenda_link check (agenda_link = '' or agenda_link ~* '^https?://')
);

-- A board meets once at a time; one that was called off may be called again
create unique index meeting_once on meeting (board_id, held_on, starts_at) nulls not distinct
  where mistake is null and cancelled = '';

create index meeting_of_board on meeting (board_id, held_on);

-- What a meeting received, in order: a document published here, or an address elsewhere, or by its title alone
create table meeting_report (
  meeting_id uuid not null references meeting,
  position integer not null,
  title text not null,
  document_id uuid references document,
  link text not null,
  primary key (meeting_id, position),
  constraint meeting_report_title check (title <> ''),
  constraint meeting_report_one_place check (document_id is null or link = ''),
  constraint meeting_report_link check (link = '' or link ~* '^https?://')
);

create index meeting_report_of_document on meeting_report (document_id);

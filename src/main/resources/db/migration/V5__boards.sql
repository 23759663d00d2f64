-- Boards, who sits on them, what they may do and when they meet.

-- A body that people sit on: a board, committee, panel, partnership or scrutiny body. Who belongs to it on a day is a
-- matter of its seats
create table board (
  id uuid primary key,
  slug text not null,
  name text not null,
  kind text not null,
  area_id uuid not null references area,
  legal_basis text not null,
  purpose text not null,
  functions_intro text not null default '',
  founded_on date,
  -- the last day on which it existed
  closed_on date,
  closing_reason text not null default '',
  closing_announced_on date,
  public boolean not null,
  quorum_rule text not null,
  -- so many, or with a share of the voting members: at least so many
  quorum_number integer,
  quorum_share text,
  politically_balanced boolean not null,
  next_key integer not null default 1,
  version integer not null,
  constraint board_slug unique (slug),
  constraint board_kind check (kind in ('BOARD', 'COMMITTEE', 'SUB_COMMITTEE', 'PANEL', 'PARTNERSHIP', 'SCRUTINY',
    'FORUM', 'ALL_MEMBERS')),
  constraint board_days check (founded_on between date '1800-01-01' and date '2199-12-31'
    and closed_on between date '1800-01-01' and date '2199-12-31'
    and closing_announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint board_closes_after_founding check (closed_on >= founded_on),
  -- only what closes has a reason for it, and a day from which that may be known
  constraint board_closing_is_known check ((closed_on is null) = (closing_reason = '')
    and (closed_on is null) = (closing_announced_on is null)),
  constraint board_quorum_rule check (quorum_rule = 'NONE' and quorum_number is null and quorum_share is null
    or quorum_rule = 'NUMBER' and quorum_number is not null and quorum_share is null
    or quorum_rule = 'SHARE' and quorum_share is not null),
  constraint board_quorum_number check (quorum_number between 1 and 999),
  constraint board_quorum_share check (quorum_share in ('QUARTER', 'THIRD', 'HALF', 'MORE_THAN_HALF', 'TWO_THIRDS',
    'THREE_QUARTERS'))
);

create index board_of_area on board (area_id);

-- Every address a board has or had
create table board_address (
  slug text not null,
  board_id uuid not null references board,
  constraint board_address_slug primary key (slug)
);

create index board_address_of_board on board_address (board_id);

-- What a board does, an item a row; labels such as "(i)" stand as they are printed. A key is never used again
create table board_function (
  id uuid primary key,
  board_id uuid not null references board,
  key integer not null,
  position integer not null,
  depth integer not null,
  label text not null,
  text text not null,
  constraint board_function_key unique (board_id, key),
  constraint board_function_depth check (depth >= 0)
);

-- One body gave way to another, or several to several
create table board_succession (
  id uuid primary key,
  predecessor_id uuid not null references board,
  successor_id uuid not null references board,
  happened_on date not null,
  announced_on date not null,
  mistake text,
  version integer not null,
  constraint board_succession_of_another check (predecessor_id <> successor_id),
  constraint board_succession_days check (happened_on between date '1800-01-01' and date '2199-12-31'
    and announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint board_succession_once exclude using gist (predecessor_id with =, successor_id with =)
    where (mistake is null)
);

create index board_succession_of_predecessor on board_succession (predecessor_id);
create index board_succession_of_successor on board_succession (successor_id);

-- A board advises or reports to another board, or to a body that is in no register, by its name
create table reporting_line (
  id uuid primary key,
  board_id uuid not null references board,
  relation text not null,
  to_board_id uuid references board,
  to_name text not null,
  starts_on date,
  ends_on date,
  announced_on date not null,
  mistake text,
  version integer not null,
  constraint reporting_line_relation check (relation in ('ADVISES', 'REPORTS_TO')),
  constraint reporting_line_to_another check (board_id <> to_board_id),
  constraint reporting_line_to_one check ((to_board_id is null) = (to_name <> '')),
  constraint reporting_line_ends_after_start check (ends_on >= starts_on),
  constraint reporting_line_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31'
    and announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint reporting_line_once exclude using gist (board_id with =, relation with =,
    (coalesce(to_board_id::text, lower(to_name))) with =,
    (case when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) with &&)
    where (mistake is null)
);

create index reporting_line_of_board on reporting_line (board_id);
create index reporting_line_to_board on reporting_line (to_board_id);

-- A place on a board, which is there also while nobody fills it
create table seat (
  id uuid primary key,
  board_id uuid not null references board,
  title text not null,
  capacity text not null,
  voting boolean not null,
  represents text not null,
  political_group_id uuid references affiliation,
  -- whoever holds this post has the seat; null for a seat that people are appointed to
  post_id uuid references post,
  by_appointment boolean generated always as (post_id is null) stored,
  position integer not null,
  starts_on date,
  ends_on date,
  announced_on date not null,
  -- why it should never have been entered; such a row is shown nowhere
  mistake text,
  version integer not null,
  constraint seat_capacity check (capacity in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTED', 'OBSERVER', 'SUBSTITUTE')),
  constraint seat_observers_do_not_vote check (capacity <> 'OBSERVER' or not voting),
  constraint seat_group_by_appointment check (political_group_id is null or post_id is null),
  constraint seat_position check (position between 1 and 9999),
  constraint seat_ends_after_start check (ends_on >= starts_on),
  constraint seat_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31'
    and announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint seat_by_appointment unique (id, by_appointment)
);

create index seat_of_board on seat (board_id, position);
create index seat_of_post on seat (post_id);

-- A person in a seat for a term
create table seat_holding (
  id uuid primary key,
  seat_id uuid not null references seat,
  person_id uuid not null references person,
  starts_on date not null,
  ends_on date,
  -- a term that ends before it starts is left to the named constraint below
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  -- until when they were appointed; they may carry on after that day
  due_to_end_on date,
  announced_on date not null,
  end_reason text,
  end_announced_on date,
  decision_reference text not null default '',
  decision_link text not null default '',
  mistake text,
  -- only a seat by appointment can be held so; what was struck out holds nothing
  by_appointment boolean generated always as (case when mistake is null then true end) stored,
  version integer not null,
  constraint seat_holding_by_appointment foreign key (seat_id, by_appointment) references seat (id, by_appointment),
  constraint seat_holding_ends_after_start check (ends_on >= starts_on),
  constraint seat_holding_due_after_start check (due_to_end_on >= starts_on),
  constraint seat_holding_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on <= date '2199-12-31' and due_to_end_on <= date '2199-12-31'
    and announced_on between date '1800-01-01' and date '2199-12-31'
    and end_announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint seat_holding_end_reason check (end_reason in ('TERM_ENDED', 'RESIGNED', 'REPLACED', 'DIED_IN_OFFICE',
    'BOARD_CLOSED', 'OTHER')),
  constraint seat_holding_end_is_known check (ends_on is not null or (end_reason is null and end_announced_on is null)),
  constraint seat_holding_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  -- One holder a day, so that nobody sits twice in it either; deferrable, so that a run can be re-dated in one step
  constraint seat_holding_one_holder exclude using gist (seat_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index seat_holding_of_person on seat_holding (person_id, starts_on);
create index seat_holding_of_seat on seat_holding (seat_id, starts_on);

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

-- When and where a board meets; agenda and minutes stay in the council's agenda system
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

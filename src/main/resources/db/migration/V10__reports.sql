-- Reports to Council and to boards, what of them is exempt, and by when they are wanted.

-- Kinds of written reports: which sections one has, in which order
create table report_kind (
  id uuid primary key,
  name text not null,
  -- what the public calls one, in lower case
  noun text not null,
  subject text not null,
  version integer not null,
  constraint report_kind_name unique (name),
  constraint report_kind_subject check (subject in ('PORTFOLIO', 'BOARD'))
);

-- The sections that a new report of a kind begins with; a report keeps its own when the kind changes
create table report_kind_section (
  kind_id uuid not null references report_kind,
  position integer not null,
  heading text not null,
  hint text not null,
  required boolean not null,
  -- the figures that a new report finds there
  fill text,
  primary key (kind_id, position),
  constraint report_kind_section_fill check (fill in ('INDICATORS', 'PROGRESS', 'SAVINGS', 'GAPS')),
  constraint report_kind_section_heading check (heading <> '')
);

insert into report_kind (id, name, noun, subject, version) values
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2401',
    'Executive member report to Council', 'executive member report', 'PORTFOLIO', 0),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402',
    'Report to a board or committee', 'board report', 'BOARD', 0);

insert into report_kind_section (kind_id, position, heading, hint, required, fill) values
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2401', 0,
    'Performance',
    'Figures as at a date, and what stands behind them', true, 'INDICATORS'),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2401', 1,
    'Progress against Strategic Plan and Directorate priorities',
    'A heading for each priority, with progress since the last report', true, 'PROGRESS'),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2401', 2,
    'Progress against approved savings plans',
    'What was approved, what is achieved, and what is done about the rest', true, 'SAVINGS'),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 0,
    'Purpose of report',
    'What the board is asked to do or to know', true, null),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 1,
    'Background',
    '', true, null),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 2,
    'Financial, legal and ward implications',
    'Say so where there are none', true, null),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 3,
    'Recommendation',
    'In the words of the decision', true, null),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 4,
    'Reasons',
    'Why this is recommended', true, null),
  ('5a0d3a52-4f55-4c0f-9a5c-2f5d0b1e2402', 5,
    'Background papers',
    'Those the report relies on (Local Government Act 1972, section 100D)', false, null);

-- A report as it is being written
create table report (
  id uuid primary key references document,
  kind_id uuid not null references report_kind,
  portfolio_id uuid references portfolio,
  board_id uuid references board,
  meeting_id uuid references meeting,
  -- its day where no meeting is chosen
  dated_on date,
  contact text not null,
  next_key integer not null,
  version integer not null,
  constraint report_has_day check ((meeting_id is null) = (dated_on is not null)),
  constraint report_days check (dated_on between date '1800-01-01' and date '2199-12-31')
);

create index report_of_portfolio on report (portfolio_id);
create index report_of_board on report (board_id);
create index report_of_meeting on report (meeting_id);
create index report_of_kind on report (kind_id);

-- By whom a report is: by an appointment, or in words
create table report_author (
  report_id uuid not null references report,
  position integer not null,
  appointment_id uuid references appointment,
  -- as printed, empty to print the name and the post
  words text not null,
  primary key (report_id, position),
  constraint report_author_named check (appointment_id is not null or words <> '')
);

create index report_author_of_appointment on report_author (appointment_id);

-- A section of a report, with its blocks as JSON; one person at a time changes it
create table report_section (
  id uuid primary key,
  report_id uuid not null references report,
  key integer not null,
  position integer not null,
  heading text not null,
  blocks text not null,
  removed boolean not null,
  version integer not null,
  constraint report_section_key unique (report_id, key),
  constraint report_section_blocks check (blocks is json array)
);

-- The number that a paragraph got when it was first submitted. It is never given to another
create table report_number (
  report_id uuid not null references report,
  key integer not null,
  number text not null,
  primary key (report_id, key),
  constraint report_number_once unique (report_id, number)
);

create trigger report_number_is_kept before update or delete on report_number
  for each row execute function refuse_change();

-- What was wrong in a published report, and what is right: printed on top of the edition that says so
create table report_correction (
  id uuid primary key,
  report_id uuid not null references report,
  edition integer not null,
  written_on date not null,
  wrong text not null,
  correct text not null,
  version integer not null,
  constraint report_correction_edition unique (report_id, edition),
  constraint report_correction_of_published check (edition > 1),
  constraint report_correction_words check (wrong <> '' and correct <> '')
);

-- A part that the public doesn't read: exempt by paragraphs of Schedule 12A, or confidential
create table report_annex (
  id uuid primary key,
  report_id uuid not null references report,
  title text not null,
  text text not null,
  confidential boolean not null,
  -- whether everybody may read it who sits on the board that receives the report
  for_board boolean not null,
  removed boolean not null,
  version integer not null,
  constraint report_annex_words check (title <> '' and text <> '')
);

create index report_annex_of_report on report_annex (report_id);

-- By which paragraphs of Schedule 12A an annex is exempt
create table report_annex_exemption (
  annex_id uuid not null references report_annex,
  paragraph integer not null,
  primary key (annex_id, paragraph),
  constraint report_annex_exemption_paragraph check (paragraph between 1 and 18)
);

-- The posts whose holders may read an annex
create table report_annex_reader (
  annex_id uuid not null references report_annex,
  post_id uuid not null references post,
  primary key (annex_id, post_id)
);

-- How many days before its meeting a report is wanted. One row
create table report_deadline (
  id smallint primary key,
  submission_days integer not null,
  approval_days integer not null,
  version integer not null,
  constraint report_deadline_one check (id = 1),
  constraint report_deadline_days check (approval_days >= 0 and submission_days <= 90),
  constraint report_deadline_order check (submission_days >= approval_days)
);

insert into report_deadline (id, submission_days, approval_days, version) values (1, 10, 8, 0);

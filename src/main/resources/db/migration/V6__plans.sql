-- Plans, their priorities, and how far the council got with them.

-- A plan, strategy or scheme as it is being written
create table plan (
  id uuid primary key references document,
  type text not null,
  summary text not null,
  owner_id uuid references post,
  starts_on date,
  ends_on date,
  -- how far it is, as far as that does not follow from days
  stage text not null,
  -- who approves it: a board of the register, or words
  board_id uuid references board,
  approved_by text not null,
  -- one of those that only the full council adopts
  policy_framework boolean not null,
  review_on date,
  link text not null,
  link_words text not null,
  next_key integer not null,
  version integer not null,
  constraint plan_type check (type in ('STRATEGY', 'STATUTORY', 'BUSINESS', 'DELIVERY', 'POLICY', 'SCHEME')),
  constraint plan_stage check (stage in ('IN_PREPARATION', 'ADOPTED', 'UNDER_REVIEW')),
  constraint plan_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31'
    and review_on between date '1800-01-01' and date '2199-12-31'),
  constraint plan_ends_after_start check (ends_on >= starts_on),
  constraint plan_one_approving_body check (board_id is null or approved_by = ''),
  constraint plan_link check (link = '' or link ~* '^https://'),
  constraint plan_link_has_words check ((link = '') = (link_words = ''))
);

create index plan_of_board on plan (board_id);
create index plan_of_owner on plan (owner_id);

-- What plans are called: the title of each, and its other names
create table plan_name (
  plan_id uuid not null references plan,
  name text not null,
  -- as names are compared, whatever their capitals, blanks and apostrophes
  folded text not null,
  title boolean not null,
  constraint plan_name_once primary key (folded)
);

create index plan_name_of_plan on plan_name (plan_id);
create unique index plan_name_one_title on plan_name (plan_id) where title;

-- One plan took the place of another on a day; several may go into one, or one into several
create table plan_succession (
  id uuid primary key,
  predecessor_id uuid not null references plan,
  successor_id uuid not null references plan,
  happened_on date not null,
  -- why it should never have been entered; such a row is shown nowhere
  mistake text,
  version integer not null,
  constraint plan_succession_of_another check (predecessor_id <> successor_id),
  constraint plan_succession_days check (happened_on between date '1800-01-01' and date '2199-12-31')
);

create unique index plan_succession_once on plan_succession (predecessor_id, successor_id) where mistake is null;
create index plan_succession_of_successor on plan_succession (successor_id);

-- What a plan puts first
create table priority (
  id uuid primary key,
  plan_id uuid not null references plan,
  key integer not null,
  position integer not null,
  -- as the plan prints it; numbers may have gaps
  number text not null,
  title text not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  -- why the plan no longer has it, empty while it does
  end_reason text not null default '',
  version integer not null,
  constraint priority_key unique (plan_id, key),
  constraint priority_number_is_there check (number <> ''),
  constraint priority_title check (title <> ''),
  constraint priority_kind check (kind in ('STRATEGIC', 'DIRECTORATE')),
  -- one that ended before it began was taken out on the day it was entered
  constraint priority_ends_after_start check (ends_on >= starts_on - 1),
  constraint priority_end_has_reason check ((ends_on is null) = (end_reason = ''))
);

create unique index priority_number on priority (plan_id, lower(number)) where ends_on is null;

-- What is better once a priority is met. The key is one of the plan's and is never used again
create table outcome (
  id uuid primary key,
  priority_id uuid not null references priority,
  key integer not null,
  position integer not null,
  text text not null,
  constraint outcome_key unique (priority_id, key),
  constraint outcome_text check (text <> '')
);

-- What is to be reached on the way to a priority, by which day, and who sees to it
create table milestone (
  id uuid primary key,
  priority_id uuid not null references priority,
  key integer not null,
  title text not null,
  owner_id uuid references post,
  -- the day that was first promised
  original_due_on date not null,
  due_on date not null,
  status text not null,
  -- why it stands so
  reason text not null,
  done_on date,
  starts_on date not null,
  ends_on date,
  end_reason text not null default '',
  version integer not null,
  constraint milestone_key unique (priority_id, key),
  constraint milestone_title check (title <> ''),
  constraint milestone_status check (status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'LATE', 'DONE', 'DROPPED')),
  constraint milestone_has_reason check (status not in ('AT_RISK', 'LATE', 'DROPPED') or reason <> ''),
  constraint milestone_done_has_day check ((status = 'DONE') = (done_on is not null)),
  constraint milestone_days check (original_due_on between date '1800-01-01' and date '2199-12-31'
    and due_on between date '1800-01-01' and date '2199-12-31'),
  constraint milestone_ends_after_start check (ends_on >= starts_on - 1),
  constraint milestone_end_has_reason check ((ends_on is null) = (end_reason = ''))
);

create index milestone_of_owner on milestone (owner_id);

-- How a milestone stood from a day on; where its date was moved, from which day and why
create table milestone_change (
  id bigint generated always as identity primary key,
  milestone_id uuid not null references milestone,
  changed_on date not null,
  recorded_at timestamptz not null,
  by_name text not null,
  due_on date not null,
  moved_from date,
  move_reason text not null,
  status text not null,
  reason text not null,
  done_on date,
  constraint milestone_change_status
    check (status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'LATE', 'DONE', 'DROPPED')),
  constraint milestone_change_moves check (moved_from <> due_on),
  constraint milestone_change_move_has_reason check ((moved_from is null) = (move_reason = ''))
);

create index milestone_change_of_milestone on milestone_change (milestone_id, id);

create trigger milestone_change_append_only before update or delete on milestone_change
  for each row execute function refuse_change();
create trigger milestone_change_no_truncate before truncate on milestone_change
  for each statement execute function refuse_change();

-- What was reported of a priority as at a day. A correction stands in the place of what it corrects
create table progress_update (
  id uuid primary key,
  priority_id uuid not null references priority,
  milestone_id uuid references milestone,
  made_on date not null,
  text text not null,
  corrects_id uuid references progress_update,
  -- nothing stands in its place, and the text says why
  taken_back boolean not null,
  recorded_at timestamptz not null,
  by_name text not null,
  constraint progress_update_text check (text <> ''),
  constraint progress_update_days check (made_on between date '1800-01-01' and date '2199-12-31'),
  constraint progress_update_corrects_once unique (corrects_id),
  constraint progress_update_corrects_another check (corrects_id <> id),
  constraint progress_update_takes_back_one check (not taken_back or corrects_id is not null)
);

create index progress_update_of_priority on progress_update (priority_id, made_on);
create index progress_update_of_milestone on progress_update (milestone_id);

create trigger progress_update_append_only before update or delete on progress_update
  for each row execute function refuse_change();
create trigger progress_update_no_truncate before truncate on progress_update
  for each statement execute function refuse_change();

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
  constraint revision_step_taken_back check (num_nonnulls(taken_back_at, taken_back_by_name, taken_back_reason) in (0, 3))
);

create unique index revision_step_of_row on revision_step (revision_id, responsibility_id)
  where responsibility_id is not null and taken_back_at is null;
create unique index revision_step_of_provision on revision_step (revision_id, provision_id)
  where provision_id is not null and taken_back_at is null;
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

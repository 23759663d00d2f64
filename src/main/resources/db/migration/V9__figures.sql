-- Figures: indicators and what was measured, when the public may see it, and what was saved.

-- Something that the council measures again and again
create table indicator (
  id uuid primary key,
  slug text not null,
  -- what officers and their spreadsheets call it
  code text not null,
  name text not null,
  area_id uuid not null references area,
  unit text not null,
  -- a rate is per so many
  per integer,
  decimals integer not null,
  polarity text not null,
  frequency text not null,
  definition text not null,
  source text not null,
  owner_post_id uuid references post,
  portfolio_id uuid references portfolio,
  -- the priority of a plan whose success it shows
  priority_id uuid references priority,
  about_children boolean not null,
  -- its own instead of the council's
  threshold integer,
  -- what a value can plausibly be
  lowest numeric(18, 3),
  highest numeric(18, 3),
  version integer not null,
  constraint indicator_slug unique (slug),
  constraint indicator_unit check (unit in ('NUMBER', 'PERCENTAGE', 'RATE', 'POUNDS', 'DAYS')),
  constraint indicator_per check ((unit = 'RATE') = (per is not null) and per in (1000, 10000, 100000)),
  constraint indicator_decimals check (decimals between 0 and 3),
  constraint indicator_polarity check (polarity in ('HIGHER', 'LOWER', 'NEITHER')),
  constraint indicator_frequency check (frequency in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'AD_HOC')),
  constraint indicator_counts_children_whole check (not (about_children and unit = 'NUMBER' and decimals > 0)),
  constraint indicator_threshold check (threshold between 3 and 100),
  constraint indicator_plausible check (lowest <= highest)
);

create unique index indicator_code on indicator (lower(code));
create index indicator_of_area on indicator (area_id);
create index indicator_of_owner on indicator (owner_post_id);
create index indicator_of_portfolio on indicator (portfolio_id);
create index indicator_of_priority on indicator (priority_id);

-- Every address an indicator has or had
create table indicator_address (
  slug text not null,
  indicator_id uuid not null references indicator,
  constraint indicator_address_slug primary key (slug)
);

create index indicator_address_of_indicator on indicator_address (indicator_id);

-- A part of a breakdown: "Foster care" of "Placement". The parts of a breakdown make the total
create table indicator_part (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  breakdown text not null,
  name text not null,
  position integer not null
);

create unique index indicator_part_once on indicator_part (indicator_id, lower(breakdown), lower(name));

-- What an indicator is to reach in a term
create table target (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  value numeric(18, 3) not null,
  -- so far off is still near enough
  tolerance numeric(18, 3) not null,
  starts_on date not null,
  ends_on date not null,
  during daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  version integer not null,
  constraint target_ends_after_start check (ends_on >= starts_on),
  constraint target_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31'),
  constraint target_tolerance check (tolerance >= 0),
  constraint target_one_a_day exclude using gist (indicator_id with =, during with &&)
);

-- What is measured: the indicator or a part of it, here or elsewhere, on a day or in a period
create table measurement (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  series text not null,
  part_id uuid references indicator_part,
  -- the first day of a period; none for what is so on one day
  starts_on date,
  ends_on date not null,
  -- the number of its newest revision
  revision integer not null,
  version integer not null,
  constraint measurement_once unique nulls not distinct (indicator_id, series, part_id, starts_on, ends_on),
  constraint measurement_series check (series in ('OWN', 'REGION', 'NEIGHBOURS', 'ENGLAND')),
  constraint measurement_parts_are_own check (part_id is null or series = 'OWN'),
  constraint measurement_ends_after_start check (ends_on > starts_on),
  constraint measurement_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31')
);

create index measurement_of_part on measurement (part_id);
create index measurement_by_day on measurement (indicator_id, ends_on);

-- What was found. Whoever knows better adds a revision and says why
create table measurement_revision (
  id bigint generated always as identity primary key,
  measurement_id uuid not null references measurement,
  number integer not null,
  state text not null,
  value numeric(18, 3),
  -- so many of so many, where a percentage or a rate was given so
  numerator bigint,
  denominator bigint,
  provisional boolean not null,
  note text not null,
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  recorded_on date not null,
  constraint measurement_revision_number unique (measurement_id, number),
  constraint measurement_revision_counts_up check (number >= 1),
  constraint measurement_revision_state check (state in ('VALUE', 'SUPPRESSED', 'NOT_APPLICABLE', 'NOT_AVAILABLE')),
  constraint measurement_revision_has_value check ((state = 'VALUE') = (value is not null)),
  constraint measurement_revision_share check ((numerator is null) = (denominator is null)
    and numerator >= 0 and denominator > 0 and (state = 'VALUE' or numerator is null)),
  constraint measurement_revision_has_reason check (number = 1 or reason <> '')
);

create trigger measurement_revision_append_only before update or delete on measurement_revision
  for each row execute function refuse_change();
create trigger measurement_revision_no_truncate before truncate on measurement_revision
  for each statement execute function refuse_change();

-- Figures become public together, after a look at what that would give away
create table figure_release (
  id uuid primary key,
  sequence bigint generated always as identity,
  released_on date not null,
  released_at timestamptz not null,
  released_by text not null,
  note text not null,
  version integer not null
);

create trigger figure_release_is_frozen before update or delete on figure_release
  for each row execute function refuse_change();
create trigger figure_release_no_truncate before truncate on figure_release
  for each statement execute function refuse_change();

-- What the public was shown of a revision, for ever
create table released_figure (
  id bigint generated always as identity primary key,
  release_id uuid not null references figure_release,
  revision_id bigint not null references measurement_revision,
  shown text not null,
  -- why a value was suppressed, empty where it was shown
  suppression text not null,
  -- the lowest number that could be shown then, 0 where nothing is protected
  threshold integer not null,
  constraint released_figure_once unique (revision_id),
  constraint released_figure_shown check (shown in ('VALUE', 'SUPPRESSED', 'NOT_APPLICABLE', 'NOT_AVAILABLE')),
  constraint released_figure_suppression check ((shown = 'SUPPRESSED') = (suppression <> '')
    and suppression in ('', 'SOURCE', 'SMALL', 'GIVES_AWAY', 'WITHHELD'))
);

create index released_figure_of_release on released_figure (release_id);

create trigger released_figure_is_frozen before update or delete on released_figure
  for each row execute function refuse_change();
create trigger released_figure_no_truncate before truncate on released_figure
  for each statement execute function refuse_change();

-- What the council decided to save in a financial year (2026 begins in April 2026), as a line of its budget
create table saving (
  id uuid primary key,
  portfolio_id uuid not null references portfolio,
  year integer not null,
  title text not null,
  approved numeric(14, 2) not null,
  -- why it should never have been entered; such a row is shown nowhere
  mistake text,
  version integer not null,
  constraint saving_year check (year between 1990 and 2098),
  constraint saving_title check (title <> ''),
  constraint saving_approved check (approved > 0)
);

create unique index saving_once on saving (portfolio_id, year, lower(title)) where mistake is null;

-- How a saving stood on a day
create table saving_position (
  id uuid primary key,
  saving_id uuid not null references saving,
  as_at date not null,
  achieved numeric(14, 2) not null,
  pressures numeric(14, 2) not null,
  rating text not null,
  reason text not null,
  mitigation text not null,
  version integer not null,
  constraint saving_position_once unique (saving_id, as_at),
  constraint saving_position_days check (as_at between date '1990-04-01' and date '2199-12-31'),
  constraint saving_position_achieved check (achieved >= 0),
  constraint saving_position_pressures check (pressures >= 0),
  constraint saving_position_rating check (rating in ('GREEN', 'AMBER', 'RED')),
  constraint saving_position_reason check (rating = 'GREEN' or reason <> '')
);

-- What the budget says that a portfolio's savings of a year come to
create table savings_total (
  portfolio_id uuid not null references portfolio,
  year integer not null,
  approved numeric(14, 2) not null,
  version integer not null,
  primary key (portfolio_id, year),
  constraint savings_total_year check (year between 1990 and 2098),
  constraint savings_total_approved check (approved > 0)
);

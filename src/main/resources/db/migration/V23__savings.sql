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

-- How it stood on a day
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

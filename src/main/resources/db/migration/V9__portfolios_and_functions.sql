-- Through which post a portfolio is held, and in which time
create table portfolio_holding (
  id uuid primary key,
  portfolio_id uuid not null references portfolio,
  post_id uuid not null references post,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  announced_on date not null,
  end_announced_on date,
  decision_reference text not null default '',
  decision_link text not null default '',
  -- what it took the place of, and how long that would have gone on: what taking it back restores
  replaces_id uuid references portfolio_holding,
  replaced_until date,
  replaced_until_announced_on date,
  mistake text,
  version integer not null,
  constraint portfolio_holding_ends_after_start check (ends_on >= starts_on),
  constraint portfolio_holding_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint portfolio_holding_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint portfolio_holding_end_is_known check (ends_on is not null or end_announced_on is null),
  constraint portfolio_holding_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  -- Deferrable, so that a reshuffle can be entered in any order
  constraint portfolio_holding_one_a_day exclude using gist (portfolio_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index portfolio_holding_of_portfolio on portfolio_holding (portfolio_id, starts_on);
create index portfolio_holding_of_post on portfolio_holding (post_id, starts_on);

-- Until now a portfolio knew only its present post: it is taken to have been held through it since its
-- first edition was in force
insert into portfolio_holding (id, portfolio_id, post_id, starts_on, announced_on, version)
select gen_random_uuid(), p.id, p.holder_post_id, since.day, since.day, 0
from portfolio p
cross join lateral (
  select coalesce(min(e.in_force_from), current_date) as day
  from edition e where e.document_id = p.id and e.status = 'PUBLISHED') since
where p.holder_post_id is not null;

alter table portfolio drop column holder_post_id;

-- What the council does, as a tree; who leads on it is a matter of allocations
create table service_function (
  id uuid primary key,
  slug text not null,
  name text not null,
  parent_id uuid references service_function,
  position integer not null,
  -- the number of the Local Government Services List, where there is one
  lgsl integer,
  starts_on date,
  ends_on date,
  version integer not null,
  constraint service_function_slug unique (slug),
  constraint service_function_lgsl check (lgsl between 1 and 99999),
  constraint service_function_not_below_itself check (parent_id <> id),
  constraint service_function_ends_after_start check (ends_on >= starts_on),
  constraint service_function_days check ((starts_on is null or starts_on between date '1800-01-01' and date '2199-12-31')
    and (ends_on is null or ends_on between date '1800-01-01' and date '2199-12-31'))
);

create index service_function_of_parent on service_function (parent_id, position);

-- Every address a function has or had
create table service_function_address (
  slug text not null,
  function_id uuid not null references service_function,
  constraint service_function_address_slug primary key (slug)
);

create index service_function_address_of_function on service_function_address (function_id);

-- Which portfolio leads on a function or shares it, and in which time
create table allocation (
  id uuid primary key,
  function_id uuid not null references service_function,
  portfolio_id uuid not null references portfolio,
  share text not null,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  announced_on date not null,
  end_announced_on date,
  decision_reference text not null default '',
  decision_link text not null default '',
  -- which portfolio it came from, where it was moved
  moved_from_id uuid references portfolio,
  replaces_id uuid references allocation,
  replaced_until date,
  replaced_until_announced_on date,
  mistake text,
  version integer not null,
  constraint allocation_share check (share in ('LEAD', 'SHARED')),
  constraint allocation_ends_after_start check (ends_on >= starts_on),
  constraint allocation_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint allocation_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint allocation_end_is_known check (ends_on is not null or end_announced_on is null),
  constraint allocation_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  constraint allocation_moved_elsewhere check (moved_from_id <> portfolio_id),
  -- Two leads are flagged, not refused: real councils have them. The same portfolio twice is nonsense.
  constraint allocation_once_a_portfolio exclude using gist (function_id with =, portfolio_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index allocation_of_function on allocation (function_id, starts_on);
create index allocation_of_portfolio on allocation (portfolio_id, starts_on);

-- A portfolio that is no more: split, merged or given up. What it said stays readable
create table portfolio_ending (
  portfolio_id uuid primary key references portfolio,
  ended_on date not null,
  announced_on date not null,
  reason text not null,
  decision_reference text not null default '',
  decision_link text not null default '',
  -- whether a post held it beyond its last day, and how long: what taking the end back restores
  cut_short boolean not null default false,
  held_until date,
  held_until_announced_on date,
  version integer not null,
  constraint portfolio_ending_days check (ended_on between date '1800-01-01' and date '2199-12-31'),
  constraint portfolio_ending_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint portfolio_ending_has_reason check (reason <> ''),
  constraint portfolio_ending_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  constraint portfolio_ending_held_until check (held_until is null and held_until_announced_on is null
    or held_until is not null and cut_short and held_until > ended_on)
);

-- A split one has several, and several that were merged have the same
create table portfolio_successor (
  portfolio_id uuid not null references portfolio_ending on delete cascade,
  successor_id uuid not null references portfolio,
  primary key (portfolio_id, successor_id),
  constraint portfolio_successor_is_another check (portfolio_id <> successor_id)
);

create index portfolio_successor_of on portfolio_successor (successor_id);

-- A printed line may stand for something that has a page of its own: words and link both stay
alter table portfolio_line add column link_kind text, add column link_id uuid,
  add constraint portfolio_line_link check (link_kind in ('function', 'board') and link_id is not null
    or link_kind is null and link_id is null);

-- Portfolios, the functions that they lead on, and the reshuffles that change who has what.

-- What a member of the executive is responsible for, as it is being written
create table portfolio (
  id uuid primary key references document,
  title text not null,
  next_key integer not null,
  version integer not null
);

-- The officers' posts that lead on it, in the order in which they are printed
create table portfolio_lead_officer (
  portfolio_id uuid not null references portfolio,
  position integer not null,
  post_id uuid not null references post,
  primary key (portfolio_id, position)
);

-- A printed line: a paragraph of the scope, an item of a list. Its key is never used again
create table portfolio_line (
  id uuid primary key,
  portfolio_id uuid not null references portfolio,
  key integer not null,
  section text not null,
  position integer not null,
  depth integer not null,
  text text not null,
  -- it may stand for something that has a page of its own: words and link both stay
  link_kind text,
  link_id uuid,
  constraint portfolio_line_key unique (portfolio_id, key),
  constraint portfolio_line_section check (section in ('SCOPE', 'POLICY_FRAMEWORK', 'OTHER_PLANS',
    'SERVICE_FUNCTIONS', 'PARTNERSHIPS', 'CLOSING')),
  constraint portfolio_line_depth check (depth >= 0),
  constraint portfolio_line_link check (link_kind in ('function', 'board', 'plan') and link_id is not null
    or link_kind is null and link_id is null)
);

create index portfolio_line_linked on portfolio_line (link_id) where link_id is not null;

-- "will work closely with ... on ...": no target means all the other portfolios
create table portfolio_link (
  portfolio_id uuid not null references portfolio,
  position integer not null,
  label text not null,
  target_id uuid references portfolio,
  primary key (portfolio_id, position)
);

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
  constraint service_function_days check (
    (starts_on is null or starts_on between date '1800-01-01' and date '2199-12-31')
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
  -- Two leads are flagged, not refused: real councils have them. The same portfolio twice is nonsense
  constraint allocation_once_a_portfolio exclude using gist (function_id with =, portfolio_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index allocation_of_function on allocation (function_id, starts_on);
create index allocation_of_portfolio on allocation (portfolio_id, starts_on);
create index allocation_moved_from on allocation (moved_from_id);

-- Changes that are prepared together and come into force on one day
create table reshuffle (
  id uuid primary key,
  title text not null,
  -- the first day of what is new; what it ends has its last day the day before
  takes_effect_on date not null,
  announced_on date not null,
  decision_reference text not null default '',
  decision_link text not null default '',
  notes text not null default '',
  state text not null,
  applied_at timestamptz,
  applied_by text,
  undone_at timestamptz,
  undone_by text,
  version integer not null,
  constraint reshuffle_days check (takes_effect_on between date '1800-01-02' and date '2199-12-31'),
  constraint reshuffle_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint reshuffle_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  constraint reshuffle_state check (state in ('PREPARED', 'APPLIED', 'UNDONE')),
  constraint reshuffle_applied check ((state <> 'PREPARED') = (applied_at is not null and applied_by is not null)),
  constraint reshuffle_undone check ((state = 'UNDONE') = (undone_at is not null and undone_by is not null))
);

create index reshuffle_by_day on reshuffle (takes_effect_on);

-- One prepared change. Which references it needs depends on its kind
create table reshuffle_change (
  id uuid primary key,
  reshuffle_id uuid not null references reshuffle on delete cascade,
  position integer not null,
  kind text not null,
  post_id uuid references post,
  person_id uuid references person,
  basis text,
  appointment_id uuid references appointment,
  end_reason text,
  -- handed over, or what a function moves to
  portfolio_id uuid references portfolio,
  function_id uuid references service_function,
  allocation_id uuid references allocation,
  from_portfolio_id uuid references portfolio,
  seat_id uuid references seat,
  seat_holding_id uuid references seat_holding,
  leaving text,
  version integer not null,
  constraint reshuffle_change_kind check (kind in ('appoint', 'end', 'hand-over', 'move', 'seat', 'leave')),
  constraint reshuffle_change_appoints check (kind <> 'appoint'
    or (post_id is not null and person_id is not null and coalesce(basis, '') in ('SUBSTANTIVE', 'INTERIM', 'ACTING'))),
  constraint reshuffle_change_ends check (kind <> 'end'
    or (post_id is not null and person_id is not null and appointment_id is not null and end_reason is not null)),
  constraint reshuffle_change_hands_over check (kind <> 'hand-over'
    or (portfolio_id is not null and post_id is not null)),
  constraint reshuffle_change_moves check (kind <> 'move' or (function_id is not null and allocation_id is not null
    and portfolio_id is not null and from_portfolio_id is not null)),
  constraint reshuffle_change_seats check (kind <> 'seat' or (seat_id is not null and person_id is not null)),
  constraint reshuffle_change_leaves check (kind <> 'leave'
    or (seat_id is not null and person_id is not null and seat_holding_id is not null and leaving is not null)),
  -- nothing is ended or given away twice in one set
  constraint reshuffle_leaves_seat_once unique (reshuffle_id, seat_holding_id),
  constraint reshuffle_moves_function_once unique (reshuffle_id, function_id, allocation_id),
  constraint reshuffle_ends_appointment_once unique (reshuffle_id, appointment_id)
);

-- A portfolio is handed over once, while several functions may move to it
create unique index reshuffle_hands_over_once on reshuffle_change (reshuffle_id, portfolio_id) where kind = 'hand-over';
create unique index reshuffle_fills_seat_once on reshuffle_change (reshuffle_id, seat_id) where kind = 'seat';
create index reshuffle_change_of_reshuffle on reshuffle_change (reshuffle_id, position);
create index reshuffle_change_of_person on reshuffle_change (person_id);

-- What a change made, or changed and what that was before: enough to undo it
create table reshuffle_effect (
  change_id uuid not null references reshuffle_change on delete cascade,
  position integer not null,
  record_kind text not null,
  record_id uuid not null,
  record_version integer not null,
  ended_on date,
  end_reason text,
  end_announced_on date,
  primary key (change_id, position)
);

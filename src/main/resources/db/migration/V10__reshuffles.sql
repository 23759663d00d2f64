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
  constraint reshuffle_change_hands_over check (kind <> 'hand-over' or (portfolio_id is not null and post_id is not null)),
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

-- a portfolio is handed over once, while several functions may move to it
create unique index reshuffle_hands_over_once on reshuffle_change (reshuffle_id, portfolio_id) where kind = 'hand-over';
create unique index reshuffle_fills_seat_once on reshuffle_change (reshuffle_id, seat_id) where kind = 'seat';
create index reshuffle_change_of_reshuffle on reshuffle_change (reshuffle_id, position);

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

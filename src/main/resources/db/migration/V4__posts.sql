create table post (
  id uuid primary key,
  slug text not null,
  title text not null,
  kind text not null,
  sole_holder boolean not null,
  public boolean not null,
  version integer not null,
  constraint post_slug unique (slug),
  constraint post_sole_holder unique (id, sole_holder),
  constraint post_kind check (kind in ('EXECUTIVE', 'STATUTORY_OFFICER', 'OFFICER', 'COUNCIL_OFFICE'))
);

-- Every address a post has or had: what was once published goes on leading somewhere,
-- and no other post is given it
create table post_address (
  slug text not null,
  post_id uuid not null references post,
  constraint post_address_slug primary key (slug)
);

create index post_address_of_post on post_address (post_id);

create table appointment (
  id uuid primary key,
  post_id uuid not null,
  person_id uuid not null references person,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (daterange(starts_on, ends_on, '[]')) stored,
  basis text not null,
  covering boolean generated always as (basis <> 'SUBSTANTIVE') stored,
  sole_holder boolean not null,
  announced_on date not null,
  end_reason text not null default '',
  decision_reference text not null default '',
  decision_link text not null default '',
  version integer not null,
  constraint appointment_post foreign key (post_id, sole_holder) references post (id, sole_holder) on update cascade,
  constraint appointment_basis check (basis in ('SUBSTANTIVE', 'INTERIM', 'ACTING')),
  constraint appointment_ends_after_start check (ends_on >= starts_on),
  constraint appointment_days check (starts_on >= date '1800-01-01' and starts_on <= date '2199-12-31'
    and ends_on <= date '2199-12-31'),
  -- A sole post has one holder a day, and beside an absent one at most one who covers.
  -- Deferrable, so that a run of appointments can be re-dated in one step.
  constraint appointment_one_holder exclude using gist (post_id with =, term with &&)
    where (sole_holder and basis = 'SUBSTANTIVE') deferrable initially immediate,
  constraint appointment_one_cover exclude using gist (post_id with =, term with &&)
    where (sole_holder and basis <> 'SUBSTANTIVE') deferrable initially immediate,
  constraint appointment_once_a_person exclude using gist (post_id with =, person_id with =, term with &&)
    deferrable initially immediate
);

create index appointment_of_person on appointment (person_id, starts_on);
create index appointment_of_post on appointment (post_id, starts_on);

create table post (
  id uuid primary key,
  slug text not null,
  title text not null,
  kind text not null,
  -- From this day on at most one person holds it: 1800 for always, 2200 for a shared post. A post
  -- that was shared for some years and is no longer keeps its history.
  sole_from date not null,
  public boolean not null,
  version integer not null,
  constraint post_slug unique (slug),
  constraint post_sole_from unique (id, sole_from),
  constraint post_sole_from_days check (sole_from between date '1800-01-01' and date '2200-01-01'),
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
  -- a term that ends before it starts is left to the named constraint below
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  basis text not null,
  -- the post's own, kept alike by the foreign key, because exclusion sees one table only
  sole_from date not null,
  sole_term daterange generated always as (case
    when sole_from > date '2199-12-31' or ends_on < sole_from or ends_on < starts_on then daterange 'empty'
    else daterange(greatest(starts_on, sole_from), ends_on, '[]') end) stored,
  announced_on date not null,
  end_reason text,
  end_announced_on date,
  decision_reference text not null default '',
  decision_link text not null default '',
  -- why it should never have been entered; such a row binds nobody and is shown nowhere
  mistake text,
  version integer not null,
  constraint appointment_post foreign key (post_id, sole_from) references post (id, sole_from) on update cascade,
  constraint appointment_basis check (basis in ('SUBSTANTIVE', 'INTERIM', 'ACTING')),
  constraint appointment_ends_after_start check (ends_on >= starts_on),
  constraint appointment_days check (starts_on >= date '1800-01-01' and starts_on <= date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint appointment_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint appointment_end_reason check (end_reason in ('TERM_ENDED', 'RESIGNED', 'RESHUFFLE', 'DIED_IN_OFFICE',
    'POST_ABOLISHED', 'OTHER')),
  -- only what ends has a reason for its end, and a day from which that end may be known
  constraint appointment_end_is_known check (ends_on is not null or (end_reason is null and end_announced_on is null)),
  constraint appointment_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  -- A sole post has one holder a day, and beside an absent one at most one who covers.
  -- Deferrable, so that a run of appointments can be re-dated in one step.
  constraint appointment_one_holder exclude using gist (post_id with =, sole_term with &&)
    where (basis = 'SUBSTANTIVE' and mistake is null) deferrable initially immediate,
  constraint appointment_one_cover exclude using gist (post_id with =, sole_term with &&)
    where (basis <> 'SUBSTANTIVE' and mistake is null) deferrable initially immediate,
  constraint appointment_once_a_person exclude using gist (post_id with =, person_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index appointment_of_person on appointment (person_id, starts_on);
create index appointment_of_post on appointment (post_id, starts_on);

-- People, what they are elected for, who may sign in, and the posts that people hold.

-- Members and officers of the council, and partners: those of partner bodies, parents and the co-opted, who sit on its
-- boards. There is no place for an address where somebody lives: a member's can be a sensitive interest (Localism Act
-- 2011, section 32)
create table person (
  id uuid primary key,
  slug text not null,
  kind text not null,
  honorific text not null default '',
  given_name text not null default '',
  family_name text not null,
  suffix text not null default '',
  -- an entry that turned out to be of somebody who is there already; it stays for its history
  merged_into uuid references person,
  version integer not null,
  constraint person_slug unique (slug),
  constraint person_of_kind unique (id, kind),
  constraint person_kind check (kind in ('MEMBER', 'OFFICER', 'PARTNER')),
  constraint person_merged_into_another check (merged_into <> id)
);

create index person_by_name on person (family_name, given_name, id);

-- Every address a person has or had: what was once published goes on leading somewhere, and nobody else is
-- given it
create table person_address (
  slug text not null,
  person_id uuid not null references person,
  constraint person_address_slug primary key (slug)
);

create index person_address_of_person on person_address (person_id);

-- What a member is elected for and whom they sit with: wards and political groups, by name
create table affiliation (
  id uuid primary key,
  kind text not null,
  name text not null,
  version integer not null,
  constraint affiliation_kind check (kind in ('WARD', 'GROUP')),
  constraint affiliation_of_kind unique (id, kind)
);

create unique index affiliation_name on affiliation (kind, lower(name));

-- A member's ward or political group for a term
create table membership (
  id uuid primary key,
  person_id uuid not null,
  -- the person's own, kept alike by the foreign key, because a check sees one table only
  person_kind text not null,
  affiliation_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  -- from which day the public may know of it, and of its end
  announced_on date not null,
  end_announced_on date,
  mistake text,
  version integer not null,
  constraint membership_person foreign key (person_id, person_kind) references person (id, kind) on update cascade,
  constraint membership_affiliation foreign key (affiliation_id, kind) references affiliation (id, kind),
  -- whoever is a member no more keeps the history
  constraint membership_members_only check (person_kind = 'MEMBER' or ends_on is not null or mistake is not null),
  constraint membership_ends_after_start check (ends_on >= starts_on),
  constraint membership_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint membership_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint membership_end_is_known check (ends_on is not null or end_announced_on is null),
  constraint membership_one_a_day exclude using gist (person_id with =, kind with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index membership_of_person on membership (person_id, starts_on);
create index membership_of_affiliation on membership (affiliation_id, starts_on);

-- A directorate or service; it owns records, and its officers edit them
create table area (
  id uuid primary key,
  name text not null,
  version integer not null
);

create unique index area_name on area (lower(name));

-- Somebody who may sign in. An account is locked, never deleted: the audit trail names it
create table account (
  id uuid primary key,
  username text not null,
  name text not null,
  password_hash text not null,
  password_must_change boolean not null,
  locked boolean not null,
  person_id uuid references person,
  version integer not null
);

create unique index account_username on account (lower(username));
create index account_of_person on account (person_id);

-- What an account may do
create table account_role (
  account_id uuid not null references account,
  role text not null,
  primary key (account_id, role),
  constraint account_role_known check (role in ('ADMINISTRATOR', 'OFFICER', 'DEMOCRATIC_SERVICES', 'MEMBER'))
);

-- Whose records an officer edits
create table account_area (
  account_id uuid not null references account,
  area_id uuid not null references area,
  primary key (account_id, area_id)
);

-- An office of the council, which exists also while nobody holds it
create table post (
  id uuid primary key,
  slug text not null,
  title text not null,
  kind text not null,
  -- from this day on at most one person holds it: 1800 for always, 2200 for a shared post. A post that was shared for
  -- some years and is no longer keeps its history
  sole_from date not null,
  -- a post that was abolished, or not yet made, is not a vacant one
  established_on date,
  -- the last day on which it existed
  abolished_on date,
  public boolean not null,
  version integer not null,
  constraint post_slug unique (slug),
  constraint post_sole_from unique (id, sole_from),
  constraint post_sole_from_days check (sole_from between date '1800-01-01' and date '2200-01-01'),
  constraint post_kind check (kind in ('EXECUTIVE', 'STATUTORY_OFFICER', 'OFFICER', 'COUNCIL_OFFICE')),
  constraint post_existence check (abolished_on >= established_on),
  constraint post_existence_days check (established_on between date '1800-01-01' and date '2199-12-31'
    and abolished_on between date '1800-01-01' and date '2199-12-31')
);

-- Every address a post has or had: what was once published goes on leading somewhere, and no other post is
-- given it
create table post_address (
  slug text not null,
  post_id uuid not null references post,
  constraint post_address_slug primary key (slug)
);

create index post_address_of_post on post_address (post_id);

-- Which post answers to which, by terms: the shape of the organisation on any day
create table post_line (
  id uuid primary key,
  post_id uuid not null references post,
  superior_id uuid not null references post,
  starts_on date not null,
  ends_on date,
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  mistake text,
  version integer not null,
  constraint post_line_to_another check (post_id <> superior_id),
  constraint post_line_ends_after_start check (ends_on >= starts_on),
  constraint post_line_days check (starts_on >= date '1800-01-01' and starts_on <= date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint post_line_one_superior exclude using gist (post_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index post_line_of_post on post_line (post_id, starts_on);
create index post_line_of_superior on post_line (superior_id);

-- A person in a post for a term. Documents and signatures point here: it is the appointment that made somebody
-- answerable on the day
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
  -- until when the appointment was made; whoever stays in the post after that day carries on
  due_to_end_on date,
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
  constraint appointment_due_after_start check (due_to_end_on >= starts_on),
  constraint appointment_due_day check (due_to_end_on <= date '2199-12-31'),
  constraint appointment_days check (starts_on >= date '1800-01-01' and starts_on <= date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint appointment_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint appointment_end_reason check (end_reason in ('TERM_ENDED', 'RESIGNED', 'RESHUFFLE', 'DIED_IN_OFFICE',
    'POST_ABOLISHED', 'OTHER')),
  -- only what ends has a reason for its end, and a day from which that end may be known
  constraint appointment_end_is_known check (ends_on is not null or (end_reason is null and end_announced_on is null)),
  constraint appointment_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  -- A sole post has one holder a day, and beside an absent one at most one who covers. Deferrable, so that a
  -- run of appointments can be re-dated in one step
  constraint appointment_one_holder exclude using gist (post_id with =, sole_term with &&)
    where (basis = 'SUBSTANTIVE' and mistake is null) deferrable initially immediate,
  constraint appointment_one_cover exclude using gist (post_id with =, sole_term with &&)
    where (basis <> 'SUBSTANTIVE' and mistake is null) deferrable initially immediate,
  constraint appointment_once_a_person exclude using gist (post_id with =, person_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index appointment_of_person on appointment (person_id, starts_on);
create index appointment_of_post on appointment (post_id, starts_on);

-- Which post answers for what a statute names: the lead member for children's services and so on. Posts
-- that support it are listed beside it, any number of them
create table designation (
  id uuid primary key,
  kind text not null,
  supporting boolean not null,
  post_id uuid not null,
  starts_on date not null,
  ends_on date,
  -- a term that ends before it starts is left to the named constraint below
  term daterange generated always as (case
    when ends_on < starts_on then daterange 'empty' else daterange(starts_on, ends_on, '[]') end) stored,
  -- the post's own, kept alike by the foreign key, because a check sees one table only
  sole_from date not null,
  announced_on date not null,
  end_announced_on date,
  decision_reference text not null default '',
  decision_link text not null default '',
  -- why it should never have been entered; such a row binds nobody and is shown nowhere
  mistake text,
  version integer not null,
  constraint designation_post foreign key (post_id, sole_from) references post (id, sole_from) on update cascade,
  constraint designation_kind check (kind in ('LEAD_MEMBER_CHILDREN', 'DIRECTOR_CHILDREN', 'LEAD_MEMBER_CHILDREN_WALES',
    'LEAD_DIRECTOR_CHILDREN_WALES', 'HEAD_OF_PAID_SERVICE', 'MONITORING_OFFICER', 'SECTION_151')),
  -- one person answers to the statute, and beside an absent one at most one who covers
  constraint designation_sole_post check (supporting or mistake is not null or starts_on >= sole_from),
  constraint designation_ends_after_start check (ends_on >= starts_on),
  constraint designation_days check (starts_on >= date '1800-01-01' and starts_on <= date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint designation_announced check (announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint designation_end_is_known check (ends_on is not null or end_announced_on is null),
  constraint designation_decision_link check (decision_link = '' or decision_link ~* '^https?://'),
  -- Deferrable, so that a designation can move from post to post in any order
  constraint designation_one_post exclude using gist (kind with =, term with &&)
    where (not supporting and mistake is null) deferrable initially immediate,
  constraint designation_once_a_post exclude using gist (kind with =, post_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index designation_of_post on designation (post_id, starts_on);

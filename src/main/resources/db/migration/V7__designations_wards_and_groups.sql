-- Partner bodies, parents and the co-opted sit on a council's boards: neither members nor officers
alter table person
  drop constraint person_kind,
  add constraint person_kind check (kind in ('MEMBER', 'OFFICER', 'PARTNER'));

-- Which post answers for what a statute names: the lead member for children's services and so on.
-- Posts that support it are listed beside it, any number of them.
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
  -- Deferrable, so that a designation can move from post to post in any order.
  constraint designation_one_post exclude using gist (kind with =, term with &&)
    where (not supporting and mistake is null) deferrable initially immediate,
  constraint designation_once_a_post exclude using gist (kind with =, post_id with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index designation_of_post on designation (post_id, starts_on);

-- Until when an appointment was made; whoever stays in the post after that day carries on
alter table appointment
  add column due_to_end_on date,
  add constraint appointment_due_after_start check (due_to_end_on >= starts_on),
  add constraint appointment_due_day check (due_to_end_on <= date '2199-12-31');

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

alter table person add constraint person_of_kind unique (id, kind);

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
  mistake text,
  version integer not null,
  constraint membership_person foreign key (person_id, person_kind) references person (id, kind) on update cascade,
  constraint membership_affiliation foreign key (affiliation_id, kind) references affiliation (id, kind),
  -- whoever is a member no more keeps the history
  constraint membership_members_only check (person_kind = 'MEMBER' or ends_on is not null or mistake is not null),
  constraint membership_ends_after_start check (ends_on >= starts_on),
  constraint membership_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and (ends_on is null or ends_on <= date '2199-12-31')),
  constraint membership_one_a_day exclude using gist (person_id with =, kind with =, term with &&)
    where (mistake is null) deferrable initially immediate
);

create index membership_of_affiliation on membership (affiliation_id, starts_on);

-- Until now a party was a word without dates: it counts from the member's first appointment
insert into affiliation (id, kind, name, version)
  select gen_random_uuid(), 'GROUP', min(party), 0 from person where party <> '' group by lower(party);

insert into membership (id, person_id, person_kind, affiliation_id, kind, starts_on, version)
  select gen_random_uuid(), p.id, p.kind, g.id, 'GROUP',
    coalesce((select min(a.starts_on) from appointment a where a.person_id = p.id and a.mistake is null), current_date), 0
  from person p join affiliation g on lower(g.name) = lower(p.party);

alter table person drop column party;

-- An entry that turned out to be of somebody who is there already; it stays for its history
alter table person
  add column merged_into uuid references person,
  add constraint person_merged_into_another check (merged_into <> id);

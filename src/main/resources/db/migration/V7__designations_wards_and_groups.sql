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

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

create index post_line_of_superior on post_line (superior_id);

-- A post that was abolished, or not yet made, is not a vacant one
alter table post
  add established_on date,
  -- the last day on which it existed
  add abolished_on date,
  add constraint post_existence check (abolished_on >= established_on),
  add constraint post_existence_days check (established_on between date '1800-01-01' and date '2199-12-31'
    and abolished_on between date '1800-01-01' and date '2199-12-31');

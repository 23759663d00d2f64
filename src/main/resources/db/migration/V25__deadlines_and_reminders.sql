-- How many days before its meeting a report is wanted. One row
create table report_deadline (
  id smallint primary key,
  submission_days integer not null,
  approval_days integer not null,
  version integer not null,
  constraint report_deadline_one check (id = 1),
  constraint report_deadline_days check (approval_days >= 0 and submission_days <= 90),
  constraint report_deadline_order check (submission_days >= approval_days)
);

insert into report_deadline (id, submission_days, approval_days, version) values (1, 10, 8, 0);

-- Who wants to be reminded by e-mail, and where
create table reminder_choice (
  account_id uuid primary key references account,
  wanted boolean not null,
  email text not null,
  version integer not null,
  constraint reminder_choice_email check (not wanted or email <> '')
);

-- What somebody was reminded of, so that nobody is told the same twice
create table reminder_sent (
  account_id uuid not null references account,
  report_id uuid not null references report,
  step text not null,
  due_on date not null,
  occasion text not null,
  sent_at timestamptz not null,
  constraint reminder_sent_once primary key (account_id, report_id, step, due_on, occasion),
  constraint reminder_sent_occasion check (occasion in ('SOON', 'LATE'))
);

create index reminder_sent_of_report on reminder_sent (report_id);

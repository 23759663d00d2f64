-- Reminders: who wants them, and which were sent.

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

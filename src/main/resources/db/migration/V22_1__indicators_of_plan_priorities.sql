-- The priority of a plan whose success an indicator shows
alter table indicator add priority_id uuid references priority;

create index indicator_of_priority on indicator (priority_id);

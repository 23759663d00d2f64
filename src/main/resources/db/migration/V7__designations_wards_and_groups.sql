-- Partner bodies, parents and the co-opted sit on a council's boards: neither members nor officers
alter table person
  drop constraint person_kind,
  add constraint person_kind check (kind in ('MEMBER', 'OFFICER', 'PARTNER'));

-- What lists and the pages of other things need of an edition, kept when it is submitted, so that nobody has to read
-- its words for that; and what a draft would print, so that a list can say whether it differs

alter table edition
  add column title text,
  add column brief text,
  drop constraint edition_has_snapshot,
  add constraint edition_has_snapshot check (status = 'DRAFT' or (snapshot is not null and snapshot_hash is not null
    and submitted_at is not null and title is not null and brief is not null));

-- The hash of what the draft would print, by the last look at it; null until somebody looked
alter table document add column draft_hash text;

-- What the words of an edition lead to or name: a post that answers for a row, a plan that is listed
create table edition_mention (
  edition_id uuid not null references edition,
  kind text not null,
  target_id uuid not null,
  primary key (edition_id, kind, target_id)
);

create index edition_mention_of_target on edition_mention (target_id, kind);

-- As the edition itself: a return takes its mentions back, and once published they stay
create function refuse_change_of_mention() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select from edition where id = old.edition_id and status = 'PUBLISHED') then
    raise exception '% keeps its rows as they were written', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

create trigger edition_mention_of_published_is_frozen before update or delete on edition_mention
  for each row execute function refuse_change_of_mention();
create trigger edition_mention_no_truncate before truncate on edition_mention
  for each statement execute function refuse_change();

-- Documents and the way of their editions from a draft to what the public reads.

-- What is published again and again: its identity, without any state. The hash is that of what its draft would print,
-- by the last look at it, null until somebody looked: so a list can say whether it differs
create table document (
  id uuid primary key,
  kind text not null,
  slug text not null,
  title text not null,
  published_title text,
  area_id uuid not null references area,
  version integer not null,
  draft_hash text,
  constraint document_slug unique (kind, slug)
);

create index document_of_area on document (area_id);

-- An address under which a document was once published; it goes on leading to it
create table slug_alias (
  kind text not null,
  slug text not null,
  document_id uuid not null references document,
  primary key (kind, slug)
);

create index slug_alias_of_document on slug_alias (document_id);

-- A numbered edition of a document. From submission on it holds the snapshot that reviewer, approver and public see;
-- once published, it stays as it was, sealed by a hash that counts in the one before. Title and brief are what lists
-- show of it, so that nobody has to read its words for that
create table edition (
  id uuid primary key,
  document_id uuid not null references document,
  number integer not null,
  status text not null,
  snapshot text,
  snapshot_hash text,
  change_note text not null default '',
  minor boolean not null default false,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by uuid,
  submitted_by_name text,
  published_at timestamptz,
  published_by uuid,
  published_by_name text,
  in_force_from date,
  previous_hash text,
  hash text,
  version integer not null,
  title text,
  brief text,
  constraint edition_number unique (document_id, number),
  constraint edition_status check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED')),
  constraint edition_has_snapshot check (status = 'DRAFT' or (snapshot is not null and snapshot_hash is not null
    and submitted_at is not null and title is not null and brief is not null)),
  constraint edition_is_sealed check (status <> 'PUBLISHED'
    or (published_at is not null and in_force_from is not null and hash is not null))
);

create unique index edition_one_open on edition (document_id) where status <> 'PUBLISHED';

create trigger edition_published_is_frozen before update or delete on edition
  for each row when (old.status = 'PUBLISHED') execute function refuse_change();
create trigger edition_no_truncate before truncate on edition
  for each statement execute function refuse_change();

-- What belongs to an edition goes with it when it is returned, and stays as it was once it is published
create function refuse_change_once_published() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select from edition where id = old.edition_id and status = 'PUBLISHED') then
    raise exception '% keeps its rows as they were written', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

-- What the words of an edition lead to or name: a post that answers for a row, a plan that is listed
create table edition_mention (
  edition_id uuid not null references edition,
  kind text not null,
  target_id uuid not null,
  primary key (edition_id, kind, target_id)
);

create index edition_mention_of_target on edition_mention (target_id, kind);

create trigger edition_mention_of_published_is_frozen before update or delete on edition_mention
  for each row execute function refuse_change_once_published();
create trigger edition_mention_no_truncate before truncate on edition_mention
  for each statement execute function refuse_change();

-- Who approved the edition that is about to be, or was, published
create table approval (
  edition_id uuid primary key references edition,
  approved_at timestamptz not null,
  approved_by uuid not null,
  approved_by_name text not null
);

create trigger approval_of_published_is_frozen before update or delete on approval
  for each row execute function refuse_change_once_published();
create trigger approval_no_truncate before truncate on approval
  for each statement execute function refuse_change();

-- Why an edition was given back to its authors
create table remark (
  id uuid primary key,
  edition_id uuid not null references edition,
  author_name text not null,
  made_at timestamptz not null,
  body text not null
);

create index remark_of_edition on remark (edition_id, made_at);

create trigger remark_append_only before update or delete on remark
  for each row execute function refuse_change();
create trigger remark_no_truncate before truncate on remark
  for each statement execute function refuse_change();

-- A published edition taken back: the public sees the explanation instead, never an older text again
create table withdrawal (
  edition_id uuid primary key references edition,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  withdrawn_by_name text not null,
  explanation text not null
);

create trigger withdrawal_append_only before update or delete on withdrawal
  for each row execute function refuse_change();
create trigger withdrawal_no_truncate before truncate on withdrawal
  for each statement execute function refuse_change();

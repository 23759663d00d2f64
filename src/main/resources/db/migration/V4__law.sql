-- The register of sources: the texts that duties come from, their editions and the provisions in them.

-- Where the council's duties come from: an Act, a set of regulations, guidance, the constitution
create table source (
  id uuid primary key,
  slug text not null,
  title text not null,
  kind text not null,
  -- in which country it applies
  extent text not null,
  issuer text not null default '',
  link text not null default '',
  -- why it should never have been entered; such a row is shown nowhere
  mistake text,
  version integer not null default 0,
  constraint source_slug unique (slug),
  constraint source_kind check (kind in ('ACT', 'REGULATIONS', 'STATUTORY_GUIDANCE', 'CONSTITUTION', 'LOCAL_DECISION')),
  constraint source_extent check (extent in ('ENGLAND', 'WALES', 'BOTH')),
  constraint source_link check (link = '' or link ~* '^https?://')
);

create unique index source_title on source (lower(title)) where mistake is null;

-- Every address a source has or had
create table source_address (
  slug text not null,
  source_id uuid not null references source,
  constraint source_address_slug primary key (slug)
);

create index source_address_of_source on source_address (source_id);

-- A text of a source that is or was in force. Those of one source may overlap
create table source_edition (
  id uuid primary key,
  source_id uuid not null references source,
  slug text not null,
  -- such as "April 2013"; empty where the source is kept as one edition
  name text not null,
  -- empty where it is the source's own
  issuer text not null default '',
  link text not null default '',
  starts_on date,
  ends_on date,
  announced_on date not null,
  note text not null default '',
  mistake text,
  version integer not null default 0,
  constraint source_edition_of_source unique (id, source_id),
  constraint source_edition_ends_after_start check (ends_on >= starts_on),
  constraint source_edition_days check (starts_on between date '1800-01-01' and date '2199-12-31'
    and ends_on between date '1800-01-01' and date '2199-12-31'
    and announced_on between date '1800-01-01' and date '2199-12-31'),
  constraint source_edition_link check (link = '' or link ~* '^https?://')
);

create index source_edition_of on source_edition (source_id);
create unique index source_edition_name on source_edition (source_id, lower(name)) where mistake is null;

-- Every address an edition has or had within its source
create table source_edition_address (
  source_id uuid not null,
  slug text not null,
  edition_id uuid not null,
  constraint source_edition_address_slug primary key (source_id, slug),
  constraint source_edition_address_edition foreign key (edition_id, source_id)
    references source_edition (id, source_id)
);

create index source_edition_address_of_edition on source_edition_address (edition_id);

-- One edition took the place of another, or of a part of it: several of one, or one of several
create table supersession (
  id uuid primary key,
  earlier_id uuid not null references source_edition,
  later_id uuid not null references source_edition,
  -- null where the day is not known
  happened_on date,
  -- who says so
  note text not null default '',
  mistake text,
  version integer not null default 0,
  constraint supersession_of_another check (earlier_id <> later_id),
  constraint supersession_days check (happened_on between date '1800-01-01' and date '2199-12-31')
);

create unique index supersession_once on supersession (earlier_id, later_id) where mistake is null;
create index supersession_by_later on supersession (later_id);

-- A numbered place of an edition. Its number is text, unique within the edition and the headings it stands under
create table provision (
  id uuid primary key,
  edition_id uuid not null references source_edition,
  -- never used again in this edition: where readers' links lead
  key integer not null,
  position integer not null,
  number text not null,
  -- the headings from the outermost, "Leadership > Partnership"; empty for none
  heading text not null default '',
  text text not null default '',
  strength text not null,
  -- null where it applies wherever its source does
  extent text,
  -- its own; empty where its address follows from the edition's
  link text not null default '',
  mistake text,
  version integer not null default 0,
  constraint provision_of_edition unique (id, edition_id),
  constraint provision_key unique (edition_id, key),
  constraint provision_has_number check (number <> ''),
  constraint provision_strength check (strength in ('MUST', 'HAVE_REGARD', 'SHOULD', 'LOCAL', 'MAY')),
  constraint provision_extent check (extent in ('ENGLAND', 'WALES', 'BOTH')),
  constraint provision_link check (link = '' or link ~* '^https?://')
);

create index provision_of on provision (edition_id, position);
create unique index provision_number on provision (edition_id, heading, number) where mistake is null;

-- What became of a provision in another edition, as a person confirmed it. A split one has several rows, and
-- so have several that were merged; dropped and new ones have one side only
create table provision_mapping (
  id uuid primary key,
  earlier_edition_id uuid not null references source_edition,
  later_edition_id uuid not null references source_edition,
  earlier_id uuid,
  later_id uuid,
  relation text not null,
  note text not null default '',
  confirmed_at timestamptz not null,
  confirmed_by uuid not null,
  confirmed_by_name text not null,
  taken_back_at timestamptz,
  version integer not null default 0,
  constraint provision_mapping_earlier foreign key (earlier_id, earlier_edition_id)
    references provision (id, edition_id),
  constraint provision_mapping_later foreign key (later_id, later_edition_id)
    references provision (id, edition_id),
  constraint provision_mapping_to_another check (earlier_edition_id <> later_edition_id),
  constraint provision_mapping_relation check (relation in ('SAME', 'CHANGED', 'SPLIT', 'MERGED', 'DROPPED', 'NEW')),
  constraint provision_mapping_sides check ((earlier_id is null) = (relation = 'NEW')
    and (later_id is null) = (relation = 'DROPPED'))
);

create unique index provision_mapping_once
  on provision_mapping (earlier_edition_id, later_edition_id, earlier_id, later_id)
  nulls not distinct where taken_back_at is null;
-- What is the same, changed or dropped is nothing else besides
create unique index provision_mapping_of_earlier on provision_mapping (earlier_id, later_edition_id)
  where relation in ('SAME', 'CHANGED', 'DROPPED') and taken_back_at is null;
create unique index provision_mapping_of_later on provision_mapping (later_id, earlier_edition_id)
  where relation in ('SAME', 'CHANGED', 'NEW') and taken_back_at is null;
create index provision_mapping_by_earlier on provision_mapping (earlier_id);
create index provision_mapping_by_later on provision_mapping (later_id);

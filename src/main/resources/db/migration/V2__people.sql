create table person (
  id uuid primary key,
  slug text not null,
  kind text not null,
  honorific text not null default '',
  given_name text not null default '',
  family_name text not null,
  suffix text not null default '',
  party text not null default '',
  version integer not null,
  constraint person_slug unique (slug),
  constraint person_kind check (kind in ('MEMBER', 'OFFICER')),
  -- party membership of an officer is never stored
  constraint person_party_of_members_only check (kind = 'MEMBER' or party = '')
);

create index person_by_name on person (family_name, given_name, id);

-- Every address a person has or had: what was once published goes on leading somewhere,
-- and nobody else is given it
create table person_address (
  slug text not null,
  person_id uuid not null references person,
  constraint person_address_slug primary key (slug)
);

create index person_address_of_person on person_address (person_id);

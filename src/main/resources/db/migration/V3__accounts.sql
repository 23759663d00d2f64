-- A directorate or service; it owns records, and its officers edit them
create table area (
  id uuid primary key,
  name text not null,
  version integer not null
);

create unique index area_name on area (lower(name));

create table account (
  id uuid primary key,
  username text not null,
  name text not null,
  password_hash text not null,
  password_must_change boolean not null,
  locked boolean not null,
  person_id uuid references person,
  version integer not null
);

create unique index account_username on account (lower(username));

create table account_role (
  account_id uuid not null references account,
  role text not null,
  primary key (account_id, role),
  constraint account_role_known check (role in ('ADMINISTRATOR', 'OFFICER', 'DEMOCRATIC_SERVICES', 'MEMBER'))
);

create table account_area (
  account_id uuid not null references account,
  area_id uuid not null references area,
  primary key (account_id, area_id)
);

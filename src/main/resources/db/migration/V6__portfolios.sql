create table portfolio (
  id uuid primary key references document,
  title text not null,
  holder_post_id uuid references post,
  next_key integer not null,
  version integer not null
);

create table portfolio_lead_officer (
  portfolio_id uuid not null references portfolio,
  position integer not null,
  post_id uuid not null references post,
  primary key (portfolio_id, position)
);

-- A printed line: a paragraph of the scope, an item of a list. Its key is never used again
create table portfolio_line (
  id uuid primary key,
  portfolio_id uuid not null references portfolio,
  key integer not null,
  section text not null,
  position integer not null,
  depth integer not null,
  text text not null,
  constraint portfolio_line_key unique (portfolio_id, key),
  constraint portfolio_line_section check (section in ('SCOPE', 'POLICY_FRAMEWORK', 'OTHER_PLANS',
    'SERVICE_FUNCTIONS', 'PARTNERSHIPS', 'CLOSING')),
  constraint portfolio_line_depth check (depth >= 0)
);

-- "will work closely with ... on ...": no target means all the other portfolios
create table portfolio_link (
  portfolio_id uuid not null references portfolio,
  position integer not null,
  label text not null,
  target_id uuid references portfolio,
  primary key (portfolio_id, position)
);

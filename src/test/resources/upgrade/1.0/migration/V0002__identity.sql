create table portal_user (
  id bigint not null primary key,
  version integer not null,
  name varchar(40) not null unique,
  full_name varchar(120) not null,
  password_hash varchar(400) not null,
  disabled boolean not null,
  signed_out_at timestamp with time zone
);
create table portal_user_role (
  user_id bigint not null references portal_user (id),
  role varchar(20) not null,
  primary key (user_id, role)
);
create table portal_user_store (
  user_id bigint not null references portal_user (id),
  store varchar(16) not null,
  primary key (user_id, store)
);
create table portal_user_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  name varchar(40),
  full_name varchar(120),
  disabled boolean,
  signed_out_at timestamp with time zone,
  primary key (rev, id)
);
create table portal_user_role_aud (
  rev bigint not null references revision (id),
  revtype smallint,
  user_id bigint not null,
  role varchar(20) not null,
  primary key (user_id, rev, role)
);
create table portal_user_store_aud (
  rev bigint not null references revision (id),
  revtype smallint,
  user_id bigint not null,
  store varchar(16) not null,
  primary key (user_id, rev, store)
);

create table access_token (
  id bigint not null primary key,
  user_name varchar(40) not null,
  token_hash varchar(64) not null unique,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

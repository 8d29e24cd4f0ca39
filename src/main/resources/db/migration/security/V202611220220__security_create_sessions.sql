-- Sessions, as spring-session-jdbc reads and writes them: column names and types are its own.
create table thidua.http_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index http_session_expiry on thidua.http_session (expiry_time);
create index http_session_principal on thidua.http_session (principal_name);

create table thidua.http_session_attributes (
    session_primary_id char(36)     not null references thidua.http_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Wrong passwords of the last day, counted by all nodes together.
create table thidua.sign_in_failure (
    id       bigint generated always as identity primary key,
    username text        not null,
    address  text        not null,
    at       timestamptz not null
);
create index sign_in_failure_username on thidua.sign_in_failure (username, at);
create index sign_in_failure_address on thidua.sign_in_failure (address, at);
create index sign_in_failure_at on thidua.sign_in_failure (at);

-- Units, people and desks. Paths are ltree, so that "below" and "above" are one indexed comparison.
create extension if not exists ltree with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gin with schema public;

-- Search without accents: "khen thuong" finds "Khen thưởng". unaccent() is only STABLE (its dictionary could change);
-- fixing the dictionary makes the result immutable, which an index needs. đ is no accented d to Unicode: mapped by hand.
create function thidua.plain(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, translate($1, 'đĐ', 'dD')));

create table thidua.unit (
    code        text primary key check (code ~ '^[A-Z0-9_]{1,64}$'),
    name_vi     text not null check (length(name_vi) between 1 and 300),
    name_en     text not null,
    parent_code text references thidua.unit deferrable initially deferred,
    echelon     text not null,
    kind        text not null,
    symbol      text not null,
    authorities text[] not null default '{}',
    path        public.ltree not null,
    valid_from  date,
    valid_to    date,
    note        text,
    check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index unit_parent on thidua.unit (parent_code);
create index unit_path on thidua.unit using gist (path);
create index unit_search on thidua.unit using gin (thidua.plain(name_vi) public.gin_trgm_ops);

create table thidua.unit_former_name (
    unit_code text not null references thidua.unit,
    name_vi   text not null,
    name_en   text not null,
    until     date not null,
    primary key (unit_code, until, name_vi)
);

create table thidua.cluster_member (
    cluster_code text not null references thidua.unit deferrable initially deferred,
    member_code  text not null references thidua.unit deferrable initially deferred,
    year         int  not null,
    position     text not null check (position in ('HEAD', 'DEPUTY', 'MEMBER')),
    primary key (cluster_code, member_code, year)
);

create table thidua.person (
    id            uuid primary key,
    username      text not null unique check (username ~ '^[a-z0-9._-]{1,100}$'),
    display_name  text not null check (length(display_name) between 1 and 200),
    password_hash text not null,
    enabled       boolean not null default true,
    locale        text not null default 'vi'
);

create table thidua.desk_holder (
    person_id  uuid not null references thidua.person,
    role       text not null,
    unit_code  text not null, -- '*' for the roles of the installation
    valid_from date not null,
    valid_to   date,
    primary key (person_id, role, unit_code, valid_from),
    check (valid_to is null or valid_from <= valid_to)
);
create index desk_holder_desk on thidua.desk_holder (unit_code, role);

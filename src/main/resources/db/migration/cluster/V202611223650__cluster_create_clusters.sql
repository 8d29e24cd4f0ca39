-- Clusters of peers that compete for a year. The units of a cluster and their seats by year lie with the organisation;
-- here is who organises it and what a year brought.
create table thidua.emulation_cluster (
    code        text primary key references thidua.unit,
    organiser   text not null references thidua.unit,
    succession  text not null check (succession in ('ROTATION', 'ELECTION')),
    flag_award  text, -- the award that the leader of a year is proposed for, none where the cluster proposes for none
    recorded_by text not null,
    recorded_at timestamptz not null
);
comment on column thidua.emulation_cluster.organiser is
    'The office that sets the cluster up and verifies its scores. A cluster without a row here is organised by the standing body of the unit above it.';

create table thidua.cluster_year (
    id           uuid primary key,
    cluster_code text not null references thidua.unit,
    year         int not null check (year between 1945 and 2200),
    status       text not null check (status in ('DRAFTING', 'COMMENTING', 'FINISHING', 'SIGNING', 'RUNNING', 'WAITING',
                     'SELF_SCORING', 'CROSS_SCORING', 'VERIFYING', 'BALLOT', 'DECIDING', 'REPORTING', 'SUBMITTED')),
    head         text references thidua.unit,
    deputy       text references thidua.unit,
    mid_review_on date not null,
    scoring_on   date not null,
    content      jsonb not null,
    opened_by    text not null,
    opened_at    timestamptz not null,
    unique (cluster_code, year)
);

create table thidua.cluster_year_member (
    id        uuid primary key,
    year_id   uuid not null references thidua.cluster_year,
    unit_code text not null references thidua.unit,
    place     int not null,
    content   jsonb not null,
    points    numeric,
    rank      int,
    unique (year_id, unit_code)
);
create index cluster_year_member_unit on thidua.cluster_year_member (unit_code);

-- What a table of points was before it was changed.
create table thidua.cluster_scoring_version (
    year_id    uuid not null references thidua.cluster_year,
    version    int not null,
    criteria   jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (year_id, version)
);

create table thidua.cluster_vote (
    id          uuid primary key,
    year_id     uuid not null references thidua.cluster_year,
    round       int not null,
    unit_code   text not null references thidua.unit,
    state       text not null check (state in ('OPEN', 'CAST', 'SILENT')),
    leader      text references thidua.unit,
    next_head   text references thidua.unit,
    next_deputy text references thidua.unit,
    cast_by     text,
    cast_at     timestamptz,
    unique (year_id, round, unit_code)
);

create table thidua.cluster_flag_handover (
    id           uuid primary key,
    cluster_code text not null references thidua.unit,
    from_unit    text references thidua.unit, -- none where the flag is new
    to_unit      text not null references thidua.unit,
    handed_on    date not null,
    place        text not null,
    note         text,
    recorded_by  text not null,
    recorded_at  timestamptz not null
);
create index cluster_flag_handover_cluster on thidua.cluster_flag_handover (cluster_code, handed_on desc);

create table thidua.cluster_activity (
    id          uuid primary key,
    year_id     uuid not null references thidua.cluster_year,
    held_on     date not null,
    title       text not null,
    note        text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index cluster_activity_year on thidua.cluster_activity (year_id, held_on);

create table thidua.cluster_rule (
    rule         text not null,
    number       int not null,
    valid_from   date not null,
    withdrawn    boolean not null default false,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    changed_at   timestamptz not null default now(),
    changed_by   text not null default 'system',
    primary key (rule, valid_from)
);
insert into thidua.cluster_rule (rule, number, valid_from, legal_source, status) values
    ('COMMENT_DAYS', 5, '2024-01-01', 'PRACTICE: quy chế cụm, khối', 'PRACTICE'),
    ('SELF_SCORE_DAYS', 10, '2024-01-01', 'PRACTICE: quy chế cụm, khối', 'PRACTICE'),
    ('CROSS_SCORE_DAYS', 10, '2024-01-01', 'PRACTICE: quy chế cụm, khối', 'PRACTICE'),
    ('BALLOT_DAYS', 5, '2024-01-01', 'PRACTICE: quy chế cụm, khối', 'PRACTICE'),
    ('BALLOTS', 2, '2024-01-01', 'TT 01/2024/TT-TANDTC Đ29', 'PARTIAL'),
    ('BALLOT_SHARE', 50, '2024-01-01', 'PRACTICE: quá bán trên tổng số thành viên', 'PRACTICE'),
    ('SILENCE_AGREES', 0, '2024-01-01', 'PRACTICE: quy chế cụm, khối', 'PRACTICE'),
    ('ONE_CLUSTER', 1, '2024-01-01', 'UNVERIFIED: mỗi đơn vị tham gia một cụm, khối trong năm', 'UNVERIFIED');

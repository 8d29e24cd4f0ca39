-- Councils with their members over time, and the sessions in which they vote. What the law leaves to ministries and
-- provinces stands in the council's own row, with its source and how far that could be read.
create table thidua.council (
    id              uuid primary key,
    unit_code       text not null references thidua.unit,
    name            text not null,
    kind            text not null check (kind in ('GRASSROOTS', 'MINISTRY', 'PROVINCE', 'CENTRAL')),
    established_by  text,
    valid_from      date not null,
    valid_to        date,
    recused_count   boolean not null,
    own_unit_recuses boolean not null,
    second_ballot   boolean not null,
    rule_source     text not null,
    rule_status     text not null check (rule_status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED')),
    created_by      text not null,
    created_at      timestamptz not null,
    check (valid_to is null or valid_from <= valid_to)
);
create unique index council_one_at_a_time on thidua.council (unit_code) where valid_to is null;
comment on column thidua.council.recused_count is
    'whether a member who has to stay away from a vote still counts among all members of whom the share is taken';

create table thidua.council_member (
    id          uuid primary key,
    council_id  uuid not null references thidua.council,
    person_id   uuid not null references thidua.person,
    role        text not null check (role in ('CHAIR', 'FIRST_DEPUTY', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER', 'SECRETARY')),
    votes       boolean not null,
    title       text,
    home_unit   text references thidua.unit,
    valid_from  date not null,
    valid_to    date,
    added_by    text not null,
    added_at    timestamptz not null,
    ended_by    text,
    ended_at    timestamptz
);
create index council_member_council on thidua.council_member (council_id, valid_from);
create index council_member_person on thidua.council_member (person_id);

create table thidua.council_session (
    id              uuid primary key,
    council_id      uuid not null references thidua.council,
    unit_code       text not null references thidua.unit,
    status          text not null check (status in ('CONVENED', 'RETURNED', 'VOTING', 'COUNTED', 'MINUTES', 'TO_SIGN',
                        'DELIVERING', 'CLOSED', 'CANCELLED')),
    title           text not null,
    held_on         date not null,
    place           text not null,
    secret          boolean not null,
    places          jsonb not null,
    recused_count   boolean not null,
    second_ballot   boolean not null,
    ballot_no       int not null check (ballot_no between 0 and 2),
    reason          text,
    discussion      text,
    minutes_number  text,
    minutes_year    int,
    minutes_no      int,
    signed_by       text,
    signed_name     text,
    signed_at       timestamptz,
    signed_form     text,
    signed_title    text,
    signed_own_title text,
    signed_for_name text,
    convened_by     text not null,
    convened_at     timestamptz not null,
    closed_at       timestamptz,
    unique (council_id, minutes_year, minutes_no)
);
create index council_session_council on thidua.council_session (council_id, held_on desc, id desc);

-- The agenda: a case each, as it was when it was put there.
create table thidua.council_item (
    id              uuid primary key,
    session_id      uuid not null references thidua.council_session,
    position        int not null,
    case_id         uuid not null,
    award_code      text not null,
    award_name      text not null,
    recipient       text not null,
    detail          text not null,
    recipient_code  text,
    is_person       boolean not null,
    nominated_by    text not null references thidua.unit,
    votes           boolean not null,
    threshold       numeric(12, 10) not null,
    threshold_exclusive boolean not null,
    quorum          numeric(12, 10) not null,
    secret          boolean not null,
    legal_source    text not null,
    outcome         text check (outcome in ('CARRIED', 'NOT_CARRIED', 'OVER_QUOTA', 'TIED', 'NO_QUORUM')),
    decided_in      int,
    by_chair        boolean not null default false,
    delivered_at    timestamptz,
    left_before     boolean not null default false, -- withdrawn or held before its result reached it
    open            boolean not null,
    unique (session_id, position)
);
-- nobody stands on two agendas at once
create unique index council_item_open_case on thidua.council_item (case_id) where open;
create index council_item_undelivered on thidua.council_item (session_id, position) where delivered_at is null;

-- Who counts among all members, as on the day when the ballot opened.
create table thidua.council_voter (
    session_id  uuid not null references thidua.council_session,
    person_id   uuid not null references thidua.person,
    position    int not null,
    name        text not null,
    role        text not null,
    title       text,
    primary key (session_id, person_id)
);

create table thidua.council_recusal (
    session_id  uuid not null references thidua.council_session,
    item_id     uuid not null references thidua.council_item,
    person_id   uuid not null references thidua.person,
    ground      text not null check (ground in ('OWN', 'OWN_UNIT', 'DECLARED')),
    reason      text,
    primary key (item_id, person_id)
);
create index council_recusal_session on thidua.council_recusal (session_id);

-- The roll of a ballot: who has voted, never how. What a member has marked so far is sealed with a key that is not in
-- this database; the seal is broken when all are counted, and then nothing of it is left here.
create table thidua.council_ballot (
    session_id  uuid not null references thidua.council_session,
    ballot_no   int not null,
    person_id   uuid not null references thidua.person,
    present     boolean,
    cast_vote   boolean not null default false,
    in_writing  boolean not null default false,
    scan_id     uuid,
    sealed      bytea,
    primary key (session_id, ballot_no, person_id)
);

-- What is voted on in a ballot, and what was counted in it.
create table thidua.council_count (
    session_id  uuid not null references thidua.council_session,
    ballot_no   int not null,
    item_id     uuid not null references thidua.council_item,
    slot        int not null,
    members     int,
    present     int,
    written     int,
    recused     int,
    votes_for   int,
    votes_against int,
    abstentions int,
    primary key (session_id, ballot_no, item_id)
);

-- Open ballots: who voted how.
create table thidua.council_open_vote (
    session_id  uuid not null references thidua.council_session,
    ballot_no   int not null,
    item_id     uuid not null references thidua.council_item,
    person_id   uuid not null references thidua.person,
    choice      text not null check (choice in ('APPROVE', 'REJECT', 'ABSTAIN')),
    primary key (session_id, ballot_no, item_id, person_id)
);

-- Secret ballots: single choices, all of a ballot written in one statement in the order of their tokens. A token is what
-- the voter's own receipt makes of the case; without the receipt it is a random number. No time, no sequence, no voter.
create table thidua.council_secret_vote (
    session_id  uuid not null references thidua.council_session,
    ballot_no   int not null,
    item_id     uuid not null references thidua.council_item,
    token       bytea not null,
    choice      text not null check (choice in ('APPROVE', 'REJECT', 'ABSTAIN')),
    primary key (session_id, ballot_no, item_id, token)
);

create table thidua.council_minutes (
    session_id  uuid primary key references thidua.council_session,
    pdf         bytea not null,
    rendered_at timestamptz not null
);

-- A result may come from a session held here: its minutes are the session's. Members present who had to stay away from
-- a vote did not vote on it.
alter table thidua.council_result alter column minutes_id drop not null;
alter table thidua.council_result
    add column session_id uuid references thidua.council_session,
    add column recused int not null default 0 check (recused >= 0),
    add column over_quota boolean not null default false;
do $$
declare
    adding_up text := (select conname from pg_constraint where conrelid = 'thidua.council_result'::regclass
        and contype = 'c' and pg_get_constraintdef(oid) like '%votes_against%abstentions%');
begin
    execute format('alter table thidua.council_result drop constraint %I', adding_up);
end $$;
alter table thidua.council_result add constraint council_result_votes_add_up
    check (votes_for + votes_against + abstentions = present + written_opinions - recused);
alter table thidua.council_result add constraint council_result_has_minutes
    check (minutes_id is not null or session_id is not null);

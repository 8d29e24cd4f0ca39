-- A nomination proposes that one recipient gets one award. Its route is written down when it is submitted, by the tree
-- of that day; what happened to it stands in nomination_step and is never changed.
create table thidua.nomination (
    id                 uuid primary key,
    campaign_id        uuid not null references thidua.campaign,
    unit_code          text not null references thidua.unit,
    award_code         text not null,
    type               text not null check (type in ('MERIT', 'AD_HOC', 'MOVEMENT', 'CONTRIBUTION', 'SENIORITY',
                           'EXTERNAL')), -- Law 06/2022/QH15, Đ8
    recipient_kind     text not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    recipient_name     text not null check (length(recipient_name) between 1 and 300),
    recipient_position text,
    recipient_code     text,
    period_from        date not null,
    period_to          date not null check (period_from <= period_to),
    achievement        text not null,
    facts              jsonb not null,
    status             text not null check (status in ('DRAFT', 'WAITING_FOR_PAPER', 'ON_PAPER', 'APPRAISAL',
                           'SUPPLEMENT', 'IN_COUNCIL', 'ON_HOLD', 'OUTSIDE', 'AWARDED', 'NOT_AWARDED', 'WITHDRAWN')),
    since              timestamptz not null,
    station            int,  -- the position it has come to; absent before it was submitted
    holder_unit        text references thidua.unit, -- who has to do something now; absent after the end
    paper_id           uuid,
    reason             text,
    legal_ground       text,
    supplement_for     text check (supplement_for in ('APPRAISAL', 'HOME')),
    stopped_since      timestamptz, -- the clock stands still while it is out for supplement
    stopped_seconds    bigint not null default 0,
    decision_number    text,
    decision_date      date,
    decision_authority text,
    created_at         timestamptz not null,
    submitted_at       timestamptz,
    ended_at           timestamptz,
    recipient_key      text not null generated always as (
        case when recipient_code is null then unit_code || ':' || lower(recipient_name)
             else upper(recipient_code) end) stored,
    search             text not null generated always as (
        thidua.plain(recipient_name || ' ' || coalesce(recipient_position, '') || ' ' || coalesce(recipient_code, ''))) stored,
    check ((status = 'ON_PAPER') = (paper_id is not null)),
    check ((submitted_at is null) = (station is null))
);
-- One achievement, one award (Law 06/2022/QH15, Đ5.2.c): also when two clerks submit in the same second.
create unique index nomination_one_award on thidua.nomination (campaign_id, award_code, recipient_kind, recipient_key)
    where status not in ('DRAFT', 'NOT_AWARDED', 'WITHDRAWN');
create index nomination_campaign on thidua.nomination (campaign_id, id desc);
create index nomination_unit on thidua.nomination (unit_code, id desc);
create index nomination_holder on thidua.nomination (holder_unit, status, id desc) where holder_unit is not null;
create index nomination_paper on thidua.nomination (paper_id) where paper_id is not null;
create index nomination_search on thidua.nomination using gin (search public.gin_trgm_ops);

create table thidua.nomination_station (
    nomination_id uuid not null references thidua.nomination,
    position      int  not null,
    unit_code     text not null references thidua.unit,
    role          text not null check (role in ('NOMINATES', 'APPRAISES', 'DECIDES', 'OUTSIDE')),
    state         text not null check (state in ('DONE', 'HERE', 'AHEAD')),
    since         timestamptz,
    due_at        timestamptz,
    ended_at      timestamptz,
    ended_by      text,
    primary key (nomination_id, position)
);
create index nomination_station_unit on thidua.nomination_station (unit_code, nomination_id) where state <> 'AHEAD';

create table thidua.nomination_step (
    id              uuid primary key,
    nomination_id   uuid not null references thidua.nomination,
    at              timestamptz not null,
    action          text not null,
    by_name         text not null,
    unit_code       text not null,
    from_status     text,
    to_status       text not null,
    reason          text,
    paper_id        uuid,
    number          text, -- of the paper or decision that moved it
    number_date     date,
    stopped_seconds bigint -- how long the clock stood still before this step
);
create index nomination_step_nomination on thidua.nomination_step (nomination_id, id);

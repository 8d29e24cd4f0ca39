-- Campaigns with their plans, and one participation per unit that takes part.
create table thidua.campaign (
    id               uuid primary key,
    status           text not null check (status in ('DRAFT', 'PENDING_APPROVAL', 'RETURNED', 'APPROVED', 'LAUNCHED',
                         'MID_REVIEW', 'FINAL_REVIEW', 'RANKING', 'NOMINATION', 'REPORTING', 'CLOSED', 'REJECTED',
                         'CANCELLED')),
    title            text not null check (length(title) between 1 and 300),
    kind             text not null,
    launching_unit   text not null references thidua.unit,
    plan             jsonb not null,
    participants     int not null default 0,
    created_at       timestamptz not null,
    since            timestamptz not null,
    launched_at      timestamptz,
    nominations_at   timestamptz,
    returned_because text,
    asked_stage      text,
    report           jsonb
);
create index campaign_status on thidua.campaign (status, id);
create index campaign_launching_unit on thidua.campaign (launching_unit, id);
create index campaign_search on thidua.campaign using gin (thidua.plain(title) public.gin_trgm_ops);

create table thidua.campaign_participation (
    id              uuid primary key,
    campaign_id     uuid not null references thidua.campaign,
    unit_code       text not null references thidua.unit,
    status          text not null check (status in ('PLEDGE', 'RUNNING', 'MID_REVIEW', 'FINAL_REVIEW', 'DONE',
                        'CANCELLED')),
    since           timestamptz not null,
    opened_at       timestamptz, -- its process was started; null while the launch still works its way through
    mid_opened_at   timestamptz,
    mid_done_at     timestamptz,
    final_opened_at timestamptz,
    done_at         timestamptz,
    mid_points      numeric(12, 2),
    final_points    numeric(12, 2),
    proposed_rank   int,
    rank            int,
    rank_note       text,
    unique (campaign_id, unit_code) -- no unit twice, however often a chunk is repeated
);
create index campaign_participation_unit on thidua.campaign_participation (unit_code, campaign_id);
create index campaign_participation_status on thidua.campaign_participation (campaign_id, status, unit_code);
create index campaign_participation_unopened on thidua.campaign_participation (campaign_id, unit_code)
    where opened_at is null;

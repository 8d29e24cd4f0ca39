-- One review per participation and stage; every text it ever had stays.
create table thidua.review (
    id               uuid primary key,
    participation_id uuid not null,
    stage            text not null check (stage in ('MID', 'FINAL')),
    campaign_id      uuid not null references thidua.campaign,
    unit_code        text not null references thidua.unit,
    status           text not null check (status in ('OPEN', 'SCORED', 'CONFIRMED', 'VERIFIED', 'RETURNED', 'CANCELLED')),
    opened_at        timestamptz not null,
    unique (participation_id, stage)
);
create index review_campaign on thidua.review (campaign_id, stage, unit_code);

create table thidua.review_version (
    review_id uuid not null references thidua.review,
    number    int not null check (number > 0),
    content   jsonb not null,
    scored    jsonb not null,
    confirmed jsonb,
    verified  jsonb,
    returned  jsonb,
    primary key (review_id, number),
    check (verified is null or confirmed is not null),
    check (verified is null or returned is null)
);

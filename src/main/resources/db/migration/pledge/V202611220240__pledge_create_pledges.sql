-- One pledge per participation; every text it ever had stays.
create table thidua.pledge (
    id               uuid primary key,
    participation_id uuid not null unique,
    campaign_id      uuid not null references thidua.campaign,
    unit_code        text not null references thidua.unit,
    status           text not null check (status in ('DRAFT', 'SIGNED', 'ACCEPTED', 'RETURNED', 'CANCELLED')),
    opened_at        timestamptz not null
);
create index pledge_campaign on thidua.pledge (campaign_id, unit_code);

create table thidua.pledge_version (
    pledge_id uuid not null references thidua.pledge,
    number    int not null check (number > 0),
    content   jsonb not null,
    drafted   jsonb not null,
    signed    jsonb,
    accepted  jsonb,
    returned  jsonb,
    primary key (pledge_id, number),
    check (accepted is null or signed is not null),
    check (accepted is null or returned is null)
);

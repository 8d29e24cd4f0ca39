-- What can be awarded, and what has been. Neither is ever deleted: an award that is no longer given stays readable in
-- the register, which therefore repeats the names as they were on the day of the decision.
create table thidua.award (
    code                 text primary key check (code ~ '^[A-Z0-9_]{1,64}$'),
    name_vi              text not null,
    name_en              text not null,
    kind                 text not null check (kind in ('EMULATION_TITLE', 'COMMENDATION_FORM')),
    recipient_kind       text not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    deciding_authorities text[] not null,
    vote_threshold       text not null, -- share of all council members, or MAJORITY where no share is fixed
    bonus                text,          -- multiple of the base salary, as the decree writes it
    legal_source         text not null,
    status               text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED')),
    notes                text,
    position             int not null unique
);

create table thidua.register_entry (
    id                 uuid primary key,
    nomination_id      uuid not null unique,
    recipient_kind     text not null,
    recipient_name     text not null,
    recipient_position text,
    recipient_code     text,
    unit_code          text not null references thidua.unit,
    unit_name          text not null,
    award_code         text not null references thidua.award,
    award_name         text not null,
    campaign_id        uuid not null,
    campaign_title     text not null,
    decision_number    text not null,
    decision_date      date not null,
    authority_name     text not null,
    deciding_unit      text references thidua.unit, -- absent where the award was decided outside of this installation
    paper_id           uuid,
    period_from        date not null,
    period_to          date not null,
    entered_at         timestamptz not null,
    search             text not null generated always as (
        thidua.plain(recipient_name || ' ' || coalesce(recipient_position, '') || ' ' || coalesce(recipient_code, ''))) stored
);
create index register_entry_newest on thidua.register_entry (decision_date desc, id desc);
create index register_entry_unit on thidua.register_entry (unit_code, decision_date desc, id desc);
create index register_entry_search on thidua.register_entry using gin (search public.gin_trgm_ops);

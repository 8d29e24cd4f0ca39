-- Lists of violations that agencies send at the end of a year, and what was found of nominees on them.
create table thidua.clearance_body (
    code         text primary key,
    name_vi      text not null,
    name_en      text not null,
    position     int not null unique,
    status       text not null check (status in ('VERIFIED', 'PRACTICE')),
    legal_source text not null
);
comment on table thidua.clearance_body is
    'Who is asked for violations at the end of a year. One province asks these; data that an administrator edits.';
insert into thidua.clearance_body (code, name_vi, name_en, position, status, legal_source) values
    ('POLICE', 'Công an', 'Police', 1, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('HOME_AFFAIRS', 'Nội vụ', 'Home affairs', 2, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('ENVIRONMENT', 'Nông nghiệp và Môi trường', 'Agriculture and environment', 3, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('TAX', 'Thuế', 'Tax', 4, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('INSURANCE', 'Bảo hiểm xã hội', 'Social insurance', 5, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('INSPECTORATE', 'Thanh tra', 'Inspectorate', 6, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2'),
    ('HEALTH', 'Y tế', 'Health', 7, 'PRACTICE', 'QĐ 86/2025/QĐ-UBND Bắc Ninh Đ10.2');

create table thidua.clearance (
    id          uuid primary key,
    year        int not null check (year between 2000 and 2200),
    body_code   text not null references thidua.clearance_body,
    body        text not null,
    unit_code   text not null references thidua.unit, -- the unit for which the list is asked
    desk        text not null,
    due_on      date not null,
    status      text not null check (status in ('OPEN', 'RECORDED', 'DROPPED')),
    asked_by    text not null,
    asked_at    timestamptz not null,
    note        text,
    ended_by    text,
    ended_at    timestamptz,
    check ((status = 'OPEN') = (ended_at is null))
);
create unique index clearance_once on thidua.clearance (unit_code, year, body_code) where status <> 'DROPPED';

create table thidua.clearance_entry (
    id             uuid primary key,
    clearance_id   uuid not null references thidua.clearance,
    recipient_kind text not null check (recipient_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    name           text not null,
    code           text,
    violation      text not null,
    period         text,
    search         text not null generated always as (thidua.plain(name)) stored
);
create index clearance_entry_clearance on thidua.clearance_entry (clearance_id, id);
create index clearance_entry_code on thidua.clearance_entry (code);
create index clearance_entry_search on thidua.clearance_entry (search);

-- A nominee who was found on a list and may go on all the same.
create table thidua.clearance_match (
    entry_id      uuid not null references thidua.clearance_entry,
    nomination_id uuid not null,
    reason        text not null,
    cleared_by    text not null,
    cleared_at    timestamptz not null,
    primary key (entry_id, nomination_id)
);

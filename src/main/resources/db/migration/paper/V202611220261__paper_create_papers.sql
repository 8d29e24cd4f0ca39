-- What approvers sign: submission letters and decisions, what stands on them, their numbers and their PDFs.
create table thidua.paper (
    id               uuid primary key,
    kind             text not null check (kind in ('SUBMISSION_LETTER', 'DECISION')),
    status           text not null check (status in ('DRAFT', 'TO_SIGN', 'RETURNED', 'SIGNED', 'DISCARDED')),
    unit_code        text not null references thidua.unit,
    to_unit_code     text references thidua.unit, -- who receives a letter; none for decisions and beyond the installation
    campaign_id      uuid not null references thidua.campaign,
    drafting_desk    text not null,
    subject          text not null,
    grounds          jsonb not null,
    recipients       jsonb not null,
    addressee        text not null,
    place            text not null,
    signer_title     text not null,
    returned_because text,
    number           text,
    number_year      int,
    number_in_year   int,
    signed_on        date,
    signed_at        timestamptz,
    signed_by        text,
    signed_by_name   text,
    signed_from      text,
    created_at       timestamptz not null,
    created_by       text not null,
    submitted_at     timestamptz,
    since            timestamptz not null,
    check ((status = 'SIGNED') = (number is not null)),
    check (number is null or (number_year is not null and number_in_year is not null and signed_on is not null
        and signed_at is not null and signed_by is not null)),
    unique (unit_code, kind, number_year, number_in_year)
);
create index paper_unit on thidua.paper (unit_code, id desc);
create index paper_to_unit on thidua.paper (to_unit_code, id desc) where status = 'SIGNED';
create index paper_campaign on thidua.paper (campaign_id, id desc);
create index paper_search on thidua.paper using gin (thidua.plain(subject) public.gin_trgm_ops);

-- The names are those of the day the nomination was put on the paper: a signed paper says for ever what it said then.
create table thidua.paper_item (
    paper_id           uuid not null references thidua.paper,
    nomination_id      uuid not null,
    position           int  not null,
    unit_code          text not null references thidua.unit,
    unit_name          text not null,
    recipient_kind     text not null,
    recipient_name     text not null,
    recipient_position text,
    award_code         text not null,
    award_name         text not null,
    appraised_by       text,
    appraised_at       timestamptz,
    appraisal_note     text,
    left_at            timestamptz, -- withdrawn while it was on the paper
    struck_off_because text,
    primary key (paper_id, nomination_id)
);
create index paper_item_nomination on thidua.paper_item (nomination_id);
create index paper_item_unit on thidua.paper_item (unit_code);
create index paper_item_search on thidua.paper_item using gin (thidua.plain(recipient_name) public.gin_trgm_ops);

-- One row per unit, series and year. Its row lock makes signings of one unit queue, and a signing that fails gives its
-- number back with the transaction: no gaps, no doubles (Nghị định 30/2020/NĐ-CP, Đ15: numbers run by year).
create table thidua.paper_number (
    unit_code text not null references thidua.unit,
    kind      text not null,
    year      int  not null,
    last      int  not null check (last > 0),
    primary key (unit_code, kind, year)
);

create table thidua.paper_document (
    paper_id    uuid primary key references thidua.paper,
    pdf         bytea not null,
    rendered_at timestamptz not null
);

-- How a legal document that the award catalogue cites is written out at the head of a paper, while it is in force.
create table thidua.legal_ground (
    citation     text primary key,
    wording      text not null,
    in_force     date not null,
    expires      date,
    position     int  not null,
    legal_source text not null
);
insert into thidua.legal_ground (citation, wording, in_force, expires, position, legal_source) values
    ('Luật 06/2022/QH15', 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', '2024-01-01', null, 1,
     'Luật 06/2022/QH15 Đ95'),
    ('NĐ 98/2023',
     'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
     '2024-01-01', '2025-06-30', 2, 'NĐ 152/2025/NĐ-CP Đ60.2'),
    ('NĐ 152/2025',
     'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
     '2025-07-01', '2027-02-28', 2, 'NĐ 152/2025/NĐ-CP Đ60.1');

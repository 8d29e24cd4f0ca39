-- On what grounds an award is annulled (Law 06/2022/QH15, Đ93.2), to choose from.
create table thidua.revocation_ground (
    code         text not null check (code ~ '^[A-Z0-9_]{1,64}$'),
    wording      text not null,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from   date not null default '2024-01-01',
    withdrawn    boolean not null default false,
    changed_at   timestamptz,
    changed_by   text,
    primary key (code, valid_from)
);
insert into thidua.revocation_ground (code, wording, legal_source, status) values
    ('FRAUD', 'Có hành vi gian dối trong việc kê khai thành tích để được khen thưởng',
     'Luật 06/2022/QH15 Đ93.2', 'PARTIAL'),
    ('FALSE_PAPERS', 'Cung cấp thông tin hoặc giấy tờ sai sự thật để được khen thưởng',
     'Luật 06/2022/QH15 Đ93.2', 'PARTIAL'),
    ('UNLAWFUL_PROCEDURE', 'Thẩm định, xét, đề nghị khen thưởng trái quy định của pháp luật',
     'Luật 06/2022/QH15 Đ93.2', 'PARTIAL'),
    ('NOT_ELIGIBLE',
     'Có kết luận, quyết định của cơ quan có thẩm quyền về việc không bảo đảm tiêu chuẩn trong thời gian tính thành tích',
     'Luật 06/2022/QH15 Đ93.2', 'PARTIAL');

-- A case in which somebody proposes to annul an award. It repeats what the register said that day.
create table thidua.revocation (
    id               uuid primary key,
    entry_id         uuid not null,
    nomination_id    uuid not null,
    recipient_name   text not null,
    award_name       text not null,
    unit_code        text not null references thidua.unit, -- of the nominating unit, which collects what is returned
    decision_number  text not null,
    decision_date    date not null,
    authority_name   text not null,
    appraising_unit  text not null references thidua.unit, -- who awarded or, for the State's awards, who submitted
    decided_outside  boolean not null,
    ground           text not null,
    ground_wording   text not null,
    legal_source     text not null,
    explanation      text not null,
    finding          boolean not null, -- of an auditor
    proposed_by      text not null,
    proposed_at      timestamptz not null,
    status           text not null check (status in ('APPRAISAL', 'WAITING_FOR_PAPER', 'ON_PAPER', 'OUTSIDE', 'RETURNING',
                         'FORWARDING', 'DONE', 'REFUSED')),
    since            timestamptz not null,
    opinion          text, -- of the appraisal, or why it was refused
    appraised_by     text,
    paper_id         uuid,
    letter_number    text, -- of the submitter's own letter, where somebody outside decides
    letter_date      date,
    revoked_number   text,
    revoked_on       date,
    revoked_by       text,
    bonus            bigint not null, -- VND that were paid
    insignia_on      date,
    money_on         date,
    money            bigint check (money >= 0),
    return_note      text,
    forwarded_on     date,
    ended_at         timestamptz,
    search           text not null generated always as (thidua.plain(recipient_name || ' ' || decision_number)) stored,
    check ((status = 'ON_PAPER') <= (paper_id is not null)),
    check (num_nulls(revoked_number, revoked_on, revoked_by) in (0, 3)),
    check ((status in ('RETURNING', 'FORWARDING', 'DONE')) = (revoked_on is not null)),
    check ((status in ('DONE', 'REFUSED')) = (ended_at is not null))
);
create unique index revocation_one_open on thidua.revocation (entry_id) where status <> 'REFUSED';
create index revocation_unit on thidua.revocation (unit_code, id desc);
create index revocation_appraising_unit on thidua.revocation (appraising_unit, id desc);
create index revocation_paper on thidua.revocation (paper_id) where paper_id is not null;

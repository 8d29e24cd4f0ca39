-- What a person is known by in personnel papers; a nomination names its recipient by the same number.
alter table thidua.person add column code text check (length(code) between 1 and 64);
create unique index person_code on thidua.person (lower(code));

-- Who signs for the holder of a desk, from when until when, in which form and for which acts.
create table thidua.deputyship (
    id           uuid primary key,
    holder_id    uuid not null references thidua.person,
    role         text not null check (role in ('APPROVER', 'COUNCIL_CHAIR')),
    unit_code    text not null references thidua.unit,
    deputy_id    uuid not null references thidua.person,
    form         text not null check (form in ('KT', 'TL', 'TUQ')),
    acts         text[] not null check (cardinality(acts) > 0),
    holder_title text not null check (length(holder_title) between 1 and 200),
    deputy_title text not null check (length(deputy_title) between 1 and 200),
    basis        text,
    valid_from   date not null,
    valid_to     date not null,
    named_at     timestamptz not null,
    ended_at     timestamptz,
    ended_by     text,
    end_reason   text,
    check (holder_id <> deputy_id),
    check (valid_from <= valid_to),
    check (form <> 'TUQ' or basis is not null), -- Nghị định 30/2020/NĐ-CP Đ13.3: in writing
    check ((ended_at is null) = (ended_by is null))
);
comment on table thidua.deputyship is
    'Whether one counts is computed from its days, its end and its giver''s desk whenever it is asked; nothing has to run.';
create index deputyship_deputy on thidua.deputyship (deputy_id, valid_to);
create index deputyship_holder on thidua.deputyship (holder_id, id desc);
create index deputyship_desk on thidua.deputyship (unit_code, role, valid_to);

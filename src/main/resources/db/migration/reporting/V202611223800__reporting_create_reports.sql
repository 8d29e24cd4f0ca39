-- The State's yearly forms: when each is due and where that is said. Whether the circular is still in force could not be
-- read, and the forms themselves only as a program of the field implements them: all of it is data by dates.
create table thidua.report_form (
    form         text not null check (form in ('F0601', 'F0602', 'F0603', 'F0604', 'F0605')),
    due_month    int  not null check (due_month between 1 and 12),
    due_day      int  not null check (due_day between 1 and 31),
    valid_from   date not null,
    withdrawn    boolean not null default false,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    changed_at   timestamptz,
    changed_by   text,
    primary key (form, valid_from)
);
insert into thidua.report_form (form, due_month, due_day, valid_from, legal_source, status)
select form, 12, 15, date '2024-01-01', 'TT 02/2023/TT-BNV, biểu ' || substr(form, 2) || ' (chưa rõ còn hiệu lực)', 'UNVERIFIED'
from unnest(array['F0601', 'F0602', 'F0603', 'F0604', 'F0605']) as form;

-- Which authorities' awards count as the State's, and which as those of a ministry or province; all others in neither.
create table thidua.report_level (
    authority    text not null check (authority ~ '^[A-Z0-9_]{1,64}$'),
    level        text not null check (level in ('STATE', 'MINISTRY')),
    valid_from   date not null,
    withdrawn    boolean not null default false,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    changed_at   timestamptz,
    changed_by   text,
    primary key (authority, valid_from)
);
insert into thidua.report_level (authority, level, valid_from, legal_source, status)
select authority, level, date '2024-01-01', 'Luật 06/2022/QH15; TT 02/2023/TT-BNV (chưa đọc được nguyên văn)', 'PARTIAL'
from (values ('PRESIDENT', 'STATE'),
             ('PRIME_MINISTER', 'STATE'),
             ('MINISTER_OR_EQUIVALENT', 'MINISTRY'),
             ('PROVINCE_CHAIR', 'MINISTRY'),
             ('MINISTER_OF_DEFENCE', 'MINISTRY'),
             ('MINISTER_OF_DEFENCE_OR_DELEGATE', 'MINISTRY'),
             ('MINISTER_OF_PUBLIC_SECURITY_OR_DELEGATE', 'MINISTRY')) as known(authority, level);

-- Form 0603 asks how many of the individuals lead and how many work themselves. No nomination says so: somebody who knows
-- them notes it, entry by entry; what nobody noted is shown as not noted.
create table thidua.recipient_group (
    entry_id        uuid primary key,
    recipient_group text not null check (recipient_group in ('LEADER', 'WORKER')),
    noted_at        timestamptz not null,
    noted_by        text not null
);

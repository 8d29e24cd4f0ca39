-- The base salary of the State by dates: what a bonus is a multiple of. Each amount holds from its day until the next one.
create table thidua.base_salary (
    valid_from   date primary key,
    amount       bigint not null check (amount > 0), -- VND a month
    legal_source text not null check (length(legal_source) between 1 and 1000),
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED')),
    note         text,
    loaded_at    timestamptz not null,
    loaded_by    text not null
);
insert into thidua.base_salary (valid_from, amount, legal_source, status, note, loaded_at, loaded_by) values
    ('2024-07-01', 2340000, 'NĐ 73/2024/NĐ-CP', 'VERIFIED', null, '2026-11-22 00:00+07', 'thidua'),
    ('2026-07-01', 2530000, 'NĐ 161/2026/NĐ-CP', 'PARTIAL', 'Mới đọc được qua bản tóm tắt, chưa đối chiếu toàn văn.',
     '2026-11-22 00:00+07', 'thidua');

-- The money of a decided award as it was worked out on the day it was entered; an entry without a row had none to work out.
create table thidua.register_bonus (
    entry_id      uuid primary key references thidua.register_entry,
    recipient_key text   not null, -- the same person, collective or household, however often it is awarded
    title         boolean not null, -- an emulation title, of which only the highest of a period is paid
    period_from   date   not null,
    period_to     date   not null,
    salary_from   date   references thidua.base_salary, -- absent where there is no amount
    base_salary   bigint,
    multiple      numeric(7, 3),
    factor        numeric(3, 1) not null default 1,
    amount        bigint not null check (amount >= 0), -- VND, rounded up to 10,000
    counted       bigint not null check (counted >= 0 and counted <= amount), -- what of it is to be paid
    reason        text   not null check (reason in ('PAID', 'HIGHER_TITLE_PAID', 'DIFFERENCE_TO_LOWER_TITLE', 'NO_MONEY',
                      'NO_MULTIPLE', 'NO_BASE_SALARY', 'OWN_CEILING', 'ENTERPRISE')),
    fund_year     int    not null,
    payer_unit    text   references thidua.unit, -- absent where a body outside of this installation pays
    check (counted = 0 or base_salary is not null)
);
create index register_bonus_titles on thidua.register_bonus (recipient_key, period_from, period_to) where title;
create index register_bonus_fund on thidua.register_bonus (fund_year, payer_unit);

create trigger base_salary_stays before update on thidua.base_salary
    for each row execute function thidua.refuse_change_of_rules();

-- For which awards the public is asked becomes dated; a row without an award is for every award that has none of its own.
alter table thidua.notice_rule
    add column valid_from date not null default '2024-01-01',
    add column withdrawn  boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.notice_rule drop constraint notice_rule_pkey;
alter table thidua.notice_rule alter column award_code drop not null;
alter table thidua.notice_rule add constraint notice_rule_version unique nulls not distinct (award_code, valid_from);
alter table thidua.notice_rule drop constraint notice_rule_status_check;
alter table thidua.notice_rule add constraint notice_rule_status_check
    check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE'));
insert into thidua.notice_rule (award_code, required, working_days, status, legal_source, valid_from) values
    (null, false, 10, 'PRACTICE', 'Thông lệ: niêm yết, công khai tại cơ quan, đơn vị', '2024-01-01');

-- The agencies become dated, too, and each has the day of the year by which its list is wanted. A list that was asked for
-- keeps the agency's name of that day and so no longer needs the row.
alter table thidua.clearance drop constraint clearance_body_code_fkey;
alter table thidua.clearance_body
    add column due_month  int not null default 12 check (due_month between 1 and 12),
    add column due_day    int not null default 10 check (due_day between 1 and 31),
    add column valid_from date not null default '2024-01-01',
    add column withdrawn  boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.clearance_body drop constraint clearance_body_pkey;
alter table thidua.clearance_body drop constraint clearance_body_position_key;
alter table thidua.clearance_body add primary key (code, valid_from);
alter table thidua.clearance_body drop constraint clearance_body_status_check;
alter table thidua.clearance_body add constraint clearance_body_status_check
    check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE'));

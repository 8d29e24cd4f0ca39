-- Where councils vote becomes dated: a version counts from its first day until the next one of the same row begins.
alter table thidua.council_meeting_rule
    add column valid_from date not null default '2024-01-01',
    add column withdrawn  boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.council_meeting_rule drop constraint council_meeting_rule_award_code_echelon_unit_code_key;
alter table thidua.council_meeting_rule add constraint council_meeting_rule_version
    unique nulls not distinct (award_code, echelon, unit_code, valid_from);
alter table thidua.council_meeting_rule drop constraint council_meeting_rule_status_check;
alter table thidua.council_meeting_rule add constraint council_meeting_rule_status_check
    check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE'));

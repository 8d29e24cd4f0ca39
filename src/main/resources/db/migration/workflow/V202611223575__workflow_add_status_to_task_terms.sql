-- How far the source of a step's term could be read; it is practice unless somebody says otherwise.
alter table thidua.task_term add column status text not null default 'PRACTICE'
    check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE'));
update thidua.task_term set status = 'VERIFIED' where legal_source not like 'PRACTICE%';

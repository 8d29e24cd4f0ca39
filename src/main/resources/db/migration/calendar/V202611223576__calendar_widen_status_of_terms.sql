-- The same five degrees of certainty and the same columns as every table that administrators keep by dates.
alter table thidua.term drop constraint term_status_check;
alter table thidua.term add constraint term_status_check
    check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE'));
alter table thidua.term add column withdrawn boolean not null default false;

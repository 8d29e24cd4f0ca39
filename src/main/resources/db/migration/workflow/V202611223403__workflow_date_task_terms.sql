-- The terms of the steps become dated: a version counts from its first day until the next one begins.
alter table thidua.task_term
    add column valid_from date not null default '2024-01-01',
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.task_term drop constraint task_term_pkey;
alter table thidua.task_term add primary key (process, task, valid_from);

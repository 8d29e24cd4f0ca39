-- Completing a task looks for its sub-tasks; 7.24 has no index for that.
create index thidua_task_parent on public.act_ru_task (parent_task_id_);
create index thidua_task_due on public.act_ru_task (due_date_);

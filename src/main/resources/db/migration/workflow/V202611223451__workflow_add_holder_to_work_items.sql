-- For whom a deputy did a task: the holder's sign-in name and the name of that day.
alter table thidua.work_item add column ended_for text, add column ended_for_name text;

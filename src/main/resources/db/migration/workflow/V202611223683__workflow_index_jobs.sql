-- What the engine asks for when it looks for jobs to do: the most urgent ones that are due and of which no other of the same
-- instance is under way. 7.24 has no index for that; with 100,000 jobs waiting each look read all of them twice.
create index thidua_job_order on public.act_ru_job (priority_ desc) where retries_ > 0 and suspension_state_ = 1;
create index thidua_job_due on public.act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;
create index thidua_job_locked on public.act_ru_job (process_instance_id_) where lock_owner_ is not null and exclusive_;

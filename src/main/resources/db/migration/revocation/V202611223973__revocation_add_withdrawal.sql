-- Whoever proposed may take the proposal back as long as nobody has drafted the decision.
alter table thidua.revocation
    add column proposer_id       uuid references thidua.person, -- absent for proposals made before this column
    add column withdrawn_because text,
    drop constraint revocation_status_check,
    add constraint revocation_status_check check (status in ('APPRAISAL', 'WAITING_FOR_PAPER', 'ON_PAPER', 'OUTSIDE',
        'RETURNING', 'FORWARDING', 'DONE', 'REFUSED', 'WITHDRAWN')),
    add constraint revocation_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null));
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'thidua.revocation'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%ended_at IS NOT NULL%';
    execute format('alter table thidua.revocation drop constraint %I', old);
end $$;
alter table thidua.revocation add constraint revocation_ended
    check ((status in ('DONE', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null));
drop index thidua.revocation_one_open;
create unique index revocation_one_open on thidua.revocation (entry_id) where status not in ('REFUSED', 'WITHDRAWN');

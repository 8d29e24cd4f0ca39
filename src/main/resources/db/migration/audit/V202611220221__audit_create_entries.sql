-- Who did what, when, and on which ground. Written once, read for ever: the application's role may only insert and read
-- (afterMigrate__z_protect_audit.sql), and whoever else comes with more rights meets the trigger below.
create table thidua.audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    actor_id       uuid,          -- absent for strangers; all zeros for the system
    actor_username text not null, -- of a failed sign-in: the name that was typed
    actor_name     text not null, -- as it was shown on that day
    on_behalf_of   text,          -- whom a deputy acted for
    case_type      text,
    case_id        text,
    campaign_id    text,
    unit_code      text,
    action         text not null,
    from_status    text,
    to_status      text,
    ground         text,
    address        text,
    details        jsonb not null default '{}'
);
comment on table thidua.audit_entry is 'Append-only: no role of the application may change or remove a row.';

-- every list of the trail is read newest first
create index audit_entry_time on thidua.audit_entry (at desc, id desc);
create index audit_entry_case on thidua.audit_entry (case_type, case_id, at desc, id desc) where case_id is not null;
create index audit_entry_actor on thidua.audit_entry (actor_username, at desc, id desc);
create index audit_entry_campaign on thidua.audit_entry (campaign_id, at desc, id desc) where campaign_id is not null;
create index audit_entry_action on thidua.audit_entry (action, at desc, id desc);
-- most acts give no ground: the costly index holds only those that do
create index audit_entry_ground on thidua.audit_entry using gin (thidua.plain(ground) public.gin_trgm_ops)
    where ground is not null;

create function thidua.refuse_audit_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only
    before update or delete or truncate on thidua.audit_entry
    for each statement execute function thidua.refuse_audit_change();

-- More time, given by somebody for a reason: to one task, or to a unit for everything it has to do in a campaign. The
-- latter also counts for the tasks that reach the unit later.
create table thidua.deadline_extension (
    id              uuid primary key,
    work_item_id    text,
    campaign_id     uuid references thidua.campaign,
    unit_code       text references thidua.unit,
    until           timestamptz not null,
    reason          text not null check (length(reason) between 1 and 2000),
    granted_by      text not null,
    granted_by_name text not null,
    granted_at      timestamptz not null,
    check ((work_item_id is null) = (unit_code is not null)),
    check (unit_code is null or campaign_id is not null)
);
create index deadline_extension_unit on thidua.deadline_extension (campaign_id, unit_code) where unit_code is not null;
create index deadline_extension_item on thidua.deadline_extension (work_item_id) where work_item_id is not null;

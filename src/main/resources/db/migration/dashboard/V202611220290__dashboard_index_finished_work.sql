-- The dashboard reads other modules' tables. These indexes keep what it reads of finished cases bounded.

-- The latest finished tasks of a unit. The index of each step (work_item_step_time) ends with the whole installation's
-- latest, among which those of one small unit would never be found.
create index work_item_unit_time on thidua.work_item (desk_unit, ended_at desc) where state = 'DONE';

-- The latest decided nominations: how many, and how long they took.
create index nomination_ended on thidua.nomination (ended_at desc, unit_code) where ended_at is not null;

-- How many nominations of a campaign stand where, answered from the index alone.
create index nomination_funnel on thidua.nomination (campaign_id, status, unit_code) where status <> 'DRAFT';

-- Where a round through all deadlines stands, so that its next chunk goes on behind the one before instead of looking at
-- everything again that was told. No row: the next chunk begins a round.
create table thidua.deadline_place (
    step         text primary key,
    due_sort     timestamptz not null,
    work_item_id text not null
);

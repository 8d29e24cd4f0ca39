-- What keeps a line of a list from nothing, but somebody should look at before it is submitted.
alter table thidua.nomination_import_line
    add column warnings jsonb not null default '[]',
    add column warned boolean not null generated always as (
        jsonb_array_length(problems) = 0 and jsonb_array_length(warnings) > 0) stored;
create index nomination_import_line_warned on thidua.nomination_import_line (import_id, line) where warned;

alter table thidua.nomination_import add column warned int not null default 0;

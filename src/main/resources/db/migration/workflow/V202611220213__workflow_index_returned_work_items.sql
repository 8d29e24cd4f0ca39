-- Counting what came back to somebody's desks: without it every open task of theirs is looked at.
create index work_item_returned on thidua.work_item (desk) where state = 'OPEN' and returned_because is not null;

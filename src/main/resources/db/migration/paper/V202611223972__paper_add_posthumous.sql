-- A paper says "truy tặng" of those who have died.
alter table thidua.paper_item add column posthumous boolean not null default false;

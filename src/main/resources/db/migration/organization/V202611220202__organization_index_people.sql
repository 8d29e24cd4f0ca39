-- People are found by any part of their name, without accents; former names find a unit that was renamed since.
create index person_search on thidua.person using gin (thidua.plain(display_name) public.gin_trgm_ops);
create index person_search_username on thidua.person using gin (username public.gin_trgm_ops);
create index unit_former_name_search on thidua.unit_former_name using gin (thidua.plain(name_vi) public.gin_trgm_ops);
create index unit_search_code on thidua.unit using gin (lower(code) public.gin_trgm_ops);
create index cluster_member_member on thidua.cluster_member (member_code);
-- the tree's levels are read in this order, a page at a time
create index unit_level on thidua.unit (parent_code, code);
drop index thidua.unit_parent;

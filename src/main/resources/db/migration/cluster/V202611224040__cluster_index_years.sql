-- A year is looked for by its cluster whether or not it was cancelled, which the index on those that were not does not tell.
create index cluster_year_of on thidua.cluster_year (cluster_code, year);

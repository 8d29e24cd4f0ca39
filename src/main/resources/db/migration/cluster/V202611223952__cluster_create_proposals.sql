-- The nomination that was prepared for whoever leads a cluster: one for each year, whatever runs twice.
create table thidua.cluster_proposal (
    year_id       uuid primary key references thidua.cluster_year,
    nomination_id uuid not null unique,
    prepared_at   timestamptz not null
);

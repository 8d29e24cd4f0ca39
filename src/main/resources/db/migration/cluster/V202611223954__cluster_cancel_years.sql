-- A year that was opened by mistake is cancelled and may be opened again.
alter table thidua.cluster_year drop constraint cluster_year_status_check;
alter table thidua.cluster_year add constraint cluster_year_status_check
    check (status in ('CANCELLED', 'DRAFTING', 'COMMENTING', 'FINISHING', 'SIGNING', 'RUNNING', 'WAITING', 'SELF_SCORING',
        'CROSS_SCORING', 'VERIFYING', 'BALLOT', 'DECIDING', 'REPORTING', 'SUBMITTED'));
alter table thidua.cluster_year drop constraint cluster_year_cluster_code_year_key;
create unique index cluster_year_once on thidua.cluster_year (cluster_code, year) where status <> 'CANCELLED';

-- What a charter was before it was changed; what is signed with the pledge is the last one.
create table thidua.cluster_charter_version (
    year_id    uuid not null references thidua.cluster_year,
    version    int not null,
    text       text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (year_id, version)
);

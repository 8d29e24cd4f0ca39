-- Files in the database: one backup and one transaction with the case they prove. 20 MB each at most.
create table thidua.attachment (
    id               uuid primary key,
    name             text not null check (length(name) between 1 and 150),
    kind             text not null,
    size_bytes       bigint not null check (size_bytes between 1 and 20971520),
    sha256           text not null check (length(sha256) = 64),
    uploaded_by      uuid not null, -- no reference: the system's own files come from no person
    uploaded_by_name text not null,
    uploaded_at      timestamptz not null,
    case_type        text,
    case_id          text,
    content          bytea not null,
    check ((case_type is null) = (case_id is null))
);
-- compressed formats gain nothing from a second compression
alter table thidua.attachment alter column content set storage external;
create index attachment_case on thidua.attachment (case_type, case_id) where case_type is not null;
create index attachment_loose on thidua.attachment (uploaded_by, uploaded_at) where case_type is null;

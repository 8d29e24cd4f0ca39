-- What papers cite at their head gets versions: the wording of a document counts from valid_from until the next version of
-- it begins, and is offered from then on until the document expires.
alter table thidua.legal_ground rename column in_force to valid_from;
alter table thidua.legal_ground
    add column status     text not null default 'VERIFIED'
        check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    add column withdrawn  boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.legal_ground drop constraint legal_ground_pkey;
alter table thidua.legal_ground add primary key (citation, valid_from);

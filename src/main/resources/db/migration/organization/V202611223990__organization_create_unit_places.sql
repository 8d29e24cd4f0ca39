-- Where a unit dates its documents: "Hà Nội, ngày …" (Nghị định 30/2020/NĐ-CP, phụ lục I, II.4). Units below a named one
-- stand at the same place unless they are named themselves.
create table thidua.unit_place (
    unit         text not null references thidua.unit,
    place        text not null,
    valid_from   date not null,
    withdrawn    boolean not null default false,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    changed_at   timestamptz,
    changed_by   text,
    primary key (unit, valid_from)
);

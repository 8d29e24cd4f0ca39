-- The articles that a refusal can stand on become dated, and say how far they could be read.
alter table thidua.nomination_legal_ground rename column legal_source to citation;
alter table thidua.nomination_legal_ground
    add column legal_source text,
    add column status       text not null default 'VERIFIED'
        check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    add column valid_from   date not null default '2024-01-01',
    add column withdrawn    boolean not null default false,
    add column changed_at   timestamptz,
    add column changed_by   text;
update thidua.nomination_legal_ground set legal_source = citation;
-- of these only some articles could be read
update thidua.nomination_legal_ground set status = 'PARTIAL'
where citation in ('Luật 06/2022/QH15 Đ21–Đ29', 'Luật 06/2022/QH15 Đ33–Đ76');
update thidua.nomination_legal_ground set valid_from = '2025-07-01' where citation like 'NĐ 152/2025%';
alter table thidua.nomination_legal_ground
    alter column legal_source set not null;
alter table thidua.nomination_legal_ground drop constraint nomination_legal_ground_pkey;
alter table thidua.nomination_legal_ground add primary key (citation, valid_from);

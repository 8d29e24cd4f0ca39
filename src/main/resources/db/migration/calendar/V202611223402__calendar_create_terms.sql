-- Terms that stand in the law or in practice and belong to no single step of a model: from §7 of the procedure. Dated: a
-- version counts from its first day until the next one begins; what counted once is never rewritten.
create table thidua.term (
    code         text not null,
    valid_from   date not null,
    working_days int not null check (working_days between 0 and 260),
    status       text not null check (status in ('VERIFIED', 'UNVERIFIED', 'PRACTICE')),
    legal_source text not null check (length(legal_source) between 1 and 500),
    changed_at   timestamptz,
    changed_by   text,
    primary key (code, valid_from)
);
insert into thidua.term (code, valid_from, working_days, status, legal_source) values
    ('submitByCommune', '2025-07-01', 20, 'VERIFIED', 'QĐ 638/QĐ-BNV 2025'),
    ('submitByProvinceOrMinistry', '2025-07-01', 30, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.3'),
    ('submitHighestForms', '2025-07-01', 40, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.3'),
    ('submitByHomeAffairs', '2025-07-01', 20, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.2'),
    ('returnNotEligible', '2024-01-01', 5, 'VERIFIED', 'QĐ 311/QĐ-BNV 2025 (theo NĐ 98/2023/NĐ-CP)'),
    ('returnNotEligible', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.4.a'),
    ('consultationAnswer', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ34.6'),
    ('submitAfterOpinions', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ34.7'),
    ('refusalNotified', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.4.b'),
    ('decisionCopySent', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.4.c'),
    ('insigniaIssued', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.4.d (dưới 100 trường hợp)'),
    ('insigniaIssuedHundred', '2025-07-01', 20, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ35.4.d (từ 100 trường hợp)'),
    ('decisionToRecipients', '2025-07-01', 10, 'VERIFIED', 'QĐ 311/QĐ-BNV 2025'),
    ('publicNotice', '2025-07-01', 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ44.2'),
    ('remindBefore', '2024-01-01', 2, 'PRACTICE', 'PRACTICE'),
    ('escalateAfter', '2024-01-01', 1, 'PRACTICE', 'PRACTICE'),
    ('escalateAgainAfter', '2024-01-01', 5, 'PRACTICE', 'PRACTICE');

-- Which councils vote on which award, and what they voted. The award's own rule says whether there is a duty to vote at
-- all; these rows say where. The closest row holds: one that names the unit before one that names the award, and that
-- before one that names only the echelon.
create table thidua.council_meeting_rule (
    id           uuid primary key default gen_random_uuid(),
    award_code   text,
    echelon      text check (echelon in ('SECTION', 'COMPANY', 'UNIT', 'COMMUNE', 'DEPARTMENT', 'REGIMENT_EQ', 'CITY',
                     'COMMAND', 'PROVINCE', 'MINISTRY', 'CENTRAL')),
    unit_code    text references thidua.unit,
    scope        text not null check (scope in ('NEVER', 'WHERE_IT_ENDS', 'WHERE_APPRAISED', 'EVERYWHERE')),
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED')),
    unique nulls not distinct (award_code, echelon, unit_code)
);
insert into thidua.council_meeting_rule (award_code, echelon, unit_code, scope, legal_source, status) values
    (null, null, null, 'WHERE_IT_ENDS',
     'NĐ 152/2025/NĐ-CP Đ6.2.đ-e (giao bộ, ngành, địa phương quy định); QĐ 86/2025/QĐ-UBND Bắc Ninh Đ5', 'PARTIAL'),
    ('CHIEN_SI_THI_DUA_TOAN_QUOC', null, null, 'WHERE_APPRAISED', 'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('CO_THI_DUA_CUA_CHINH_PHU', null, null, 'WHERE_APPRAISED', 'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('CO_THI_DUA_CUA_CHINH_PHU_CUM_KHOI_TRUNG_UONG', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('CO_THI_DUA_CUA_CHINH_PHU_CHUYEN_DE', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('ANH_HUNG_LAO_DONG_CA_NHAN', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('ANH_HUNG_LAO_DONG_TAP_THE', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('ANH_HUNG_LUC_LUONG_VU_TRANG_CA_NHAN', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('ANH_HUNG_LUC_LUONG_VU_TRANG_TAP_THE', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED'),
    ('TINH_ANH_HUNG_THANH_PHO_ANH_HUNG', null, null, 'WHERE_APPRAISED',
     'NĐ 152/2025/NĐ-CP Đ33.5 (Hội đồng các cấp)', 'VERIFIED');

-- A vote, with the rule as it was that day. Never changed.
create table thidua.council_result (
    id                  uuid primary key,
    case_id             uuid not null,
    unit_code           text not null references thidua.unit,
    award_code          text not null,
    held_on             date not null,
    members             int not null check (members > 0),
    present             int not null check (present between 0 and members),
    written_opinions    int not null check (written_opinions between 0 and members - present),
    votes_for           int not null check (votes_for >= 0),
    votes_against       int not null check (votes_against >= 0),
    abstentions         int not null check (abstentions >= 0),
    votes               boolean not null,
    threshold           numeric(12, 10) not null check (threshold between 0 and 1),
    threshold_exclusive boolean not null,
    quorum              numeric(12, 10) not null check (quorum between 0 and 1),
    secret              boolean not null,
    legal_source        text not null,
    carried             boolean not null,
    minutes_id          uuid not null,
    recorded_by         text not null,
    recorded_at         timestamptz not null,
    check (votes_for + votes_against + abstentions = present + written_opinions)
);
create index council_result_case on thidua.council_result (case_id, id);

-- Ad hoc merit is achieved outside of every plan and programme (Decree 152/2025, Đ3.3): such a nomination belongs to no
-- campaign.
alter table thidua.nomination alter column campaign_id drop not null;
alter table thidua.nomination add constraint nomination_campaign_unless_ad_hoc
    check (campaign_id is not null or type = 'AD_HOC');
create unique index nomination_one_ad_hoc_award
    on thidua.nomination (award_code, recipient_kind, recipient_key, period_from, period_to)
    where campaign_id is null and status not in ('DRAFT', 'NOT_AWARDED', 'WITHDRAWN');
create index nomination_ad_hoc on thidua.nomination (id desc) where campaign_id is null;

-- By which procedure such nominations go. The Prime Minister's decision on the simplified procedure (Law 06/2022/QH15
-- Đ85, Decree 152/2025 Đ6.1.e) could not be read: an administrator edits these rows. The closest row holds: what names a
-- unit, which means everything below it too, before what names an award, and that before the general one.
create table thidua.ad_hoc_procedure (
    award_code    text,
    unit_code     text references thidua.unit,
    council_votes boolean not null, -- as on any other nomination
    public_notice boolean not null, -- where the award's list is published
    exceptional   boolean not null, -- the merit has to be exceptional (Decree 152/2025, Đ3.4)
    confirmation  boolean not null, -- a competent body confirms the achievement in writing
    legal_source  text not null,
    status        text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from    date not null default '2024-01-01',
    withdrawn     boolean not null default false,
    changed_at    timestamptz,
    changed_by    text,
    constraint ad_hoc_procedure_version unique nulls not distinct (award_code, unit_code, valid_from)
);
insert into thidua.ad_hoc_procedure
    (award_code, council_votes, public_notice, exceptional, confirmation, legal_source, status) values
    (null, false, false, false, false, 'Luật 06/2022/QH15 Đ85; NĐ 152/2025/NĐ-CP Đ6.1.e, Đ44.2', 'UNVERIFIED'),
    ('BANG_KHEN_THU_TUONG_CA_NHAN', false, false, false, true,
     'QĐ 311/QĐ-BNV 2025; Luật 06/2022/QH15 Đ85; NĐ 152/2025/NĐ-CP Đ6.1.e', 'UNVERIFIED'),
    ('BANG_KHEN_THU_TUONG_TAP_THE', false, false, false, true,
     'QĐ 311/QĐ-BNV 2025; Luật 06/2022/QH15 Đ85; NĐ 152/2025/NĐ-CP Đ6.1.e', 'UNVERIFIED'),
    ('HUAN_CHUONG_DUNG_CAM', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHAT_CA_NHAN', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHAT_TAP_THE', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHI_CA_NHAN', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_NHI_TAP_THE', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_BA_CA_NHAN', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    ('HUAN_CHUONG_CHIEN_CONG_HANG_BA_TAP_THE', false, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ3.4; Luật 06/2022/QH15 Đ85', 'UNVERIFIED'),
    -- a share of nine tenths at the councils of all levels, whatever the way there (Decree 152/2025, Đ33.5)
    ('ANH_HUNG_LAO_DONG_CA_NHAN', true, false, true, false,
     'NĐ 152/2025/NĐ-CP Đ33.5, Đ44.1', 'PARTIAL');

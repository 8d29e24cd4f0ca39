-- The fields in which somebody is a role model. No law lists them; these are what plans on role models usually name.
create table thidua.role_model_field (
    code         text not null check (code ~ '^[A-Z0-9_]{1,64}$'),
    name_vi      text not null,
    name_en      text not null,
    position     int not null,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from   date not null default '2024-01-01',
    withdrawn    boolean not null default false,
    changed_at   timestamptz,
    changed_by   text,
    primary key (code, valid_from)
);
insert into thidua.role_model_field (code, name_vi, name_en, position, legal_source, status) values
    ('LAO_DONG_SAN_XUAT', 'Lao động, sản xuất', 'Work and production', 10, 'PRACTICE', 'PRACTICE'),
    ('HOC_TAP', 'Học tập, nghiên cứu', 'Study and research', 20, 'PRACTICE', 'PRACTICE'),
    ('CONG_TAC', 'Công tác, phục vụ nhân dân', 'Service to the people', 30, 'PRACTICE', 'PRACTICE'),
    ('HUAN_LUYEN_SAN_SANG_CHIEN_DAU', 'Huấn luyện, sẵn sàng chiến đấu', 'Training and combat readiness', 40, 'PRACTICE', 'PRACTICE'),
    ('AN_NINH_TRAT_TU', 'Giữ gìn an ninh, trật tự', 'Security and order', 50, 'PRACTICE', 'PRACTICE'),
    ('DUNG_CAM_CUU_NGUOI', 'Dũng cảm cứu người, cứu tài sản', 'Rescue of people and property', 60, 'PRACTICE', 'PRACTICE'),
    ('NHAN_DAO_TU_THIEN', 'Nhân đạo, từ thiện', 'Charity', 70, 'PRACTICE', 'PRACTICE'),
    ('SANG_KIEN_CHUYEN_DOI_SO', 'Sáng kiến, chuyển đổi số', 'Initiatives and digital change', 80, 'PRACTICE', 'PRACTICE'),
    ('VAN_HOA_MOI_TRUONG', 'Đời sống văn hóa, môi trường', 'Culture and environment', 90, 'PRACTICE', 'PRACTICE');

-- Somebody who set an example, from the proposal to its publication. Nothing is ever deleted: what was withdrawn says so.
create table thidua.role_model (
    id            uuid primary key,
    unit_code     text not null references thidua.unit, -- that proposes
    checking_unit text not null references thidua.unit, -- whose standing body checks and whose approver publishes
    kind          text not null check (kind in ('ADVANCED_MODEL', 'GOOD_DEED')),
    subject       text not null check (subject in ('PERSON', 'COLLECTIVE', 'CITIZEN')),
    name          text not null,
    position      text,
    code          text, -- personnel or unit number, never shown to the public
    home_unit     text references thidua.unit, -- where the person serves, or the collective itself
    headline      text not null,
    story         text not null,
    field         text not null,
    deed_from     date not null,
    deed_to       date,
    campaign_id   uuid references thidua.campaign,
    consent       boolean not null, -- of the one shown, to be shown to the public
    consent_note  text, -- how and when it was given, or taken back
    consent_by    text not null, -- who recorded it
    consent_at    timestamptz not null,
    status        text not null check (status in ('CHECKING', 'RETURNED', 'APPROVAL', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
    openly        boolean not null, -- shown to the public, and not only to those who sign in
    reason        text, -- why it was returned, rejected or withdrawn
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    checked_by    text,
    checked_at    timestamptz,
    published_by  text,
    published_at  timestamptz,
    ended_by      text, -- who rejected or withdrew it
    ended_at      timestamptz,
    search        text not null generated always as (thidua.plain(name || ' ' || headline)) stored,
    check (deed_to is null or deed_to >= deed_from),
    check ((subject = 'CITIZEN') <= (home_unit is null)),
    check (openly <= (consent and status = 'PUBLISHED')),
    check ((status in ('REJECTED', 'WITHDRAWN')) = (ended_at is not null)),
    check ((status in ('RETURNED', 'REJECTED', 'WITHDRAWN')) <= (reason is not null))
);
create index role_model_unit on thidua.role_model (unit_code, id desc);
create index role_model_checking_unit on thidua.role_model (checking_unit, id desc);
create index role_model_campaign on thidua.role_model (campaign_id, id desc) where campaign_id is not null;
create index role_model_openly on thidua.role_model (id desc) where openly;
create index role_model_search on thidua.role_model using gin (search public.gin_trgm_ops);

-- A photo: the file as it was attached, and the copy that is shown: turned upright, made smaller, without what a camera
-- writes into a file beside the picture.
create table thidua.role_model_photo (
    role_model_id uuid not null references thidua.role_model,
    number        int not null check (number > 0),
    attachment_id uuid not null,
    alt           text not null,
    width         int not null,
    height        int not null,
    shown         bytea not null, -- JPEG
    primary key (role_model_id, number)
);

-- The nominations that name a role model as evidence.
create table thidua.role_model_nomination (
    role_model_id uuid not null references thidua.role_model,
    nomination_id uuid not null,
    linked_by     text not null,
    linked_at     timestamptz not null,
    primary key (role_model_id, nomination_id)
);
create index role_model_nomination_nomination on thidua.role_model_nomination (nomination_id);

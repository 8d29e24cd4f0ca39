-- Events at which awards are handed over (lễ trao tặng; Decree 152/2025, Đ29-30).
create table thidua.conferral (
    id                uuid primary key,
    unit_code         text not null references thidua.unit, -- who holds it
    name              text not null,
    occasion          text, -- the anniversary or conference it goes with (Đ29.3)
    place             text not null,
    held_on           date not null,
    closes_campaign   uuid references thidua.campaign,
    launches_campaign uuid references thidua.campaign,
    status            text not null check (status in ('PREPARING', 'TO_APPROVE', 'SCHEDULED', 'RECORDED', 'CANCELLED')),
    since             timestamptz not null,
    reason            text, -- why it came back, was moved or cancelled
    approved_by       text,
    recorded_by       text,
    created_at        timestamptz not null,
    created_by        text not null,
    search            text not null generated always as (thidua.plain(name || ' ' || place)) stored,
    check (status not in ('SCHEDULED', 'RECORDED') or approved_by is not null),
    check ((status = 'RECORDED') = (recorded_by is not null))
);
create index conferral_unit on thidua.conferral (unit_code, held_on desc, id desc);
create index conferral_newest on thidua.conferral (held_on desc, id desc);
create index conferral_closes on thidua.conferral (closes_campaign) where closes_campaign is not null;
create index conferral_launches on thidua.conferral (launches_campaign) where launches_campaign is not null;

-- What is handed over. An award that nobody came for, and those of a cancelled event, are free for another event.
create table thidua.conferral_row (
    conferral_id uuid not null references thidua.conferral,
    entry_id     uuid not null references thidua.register_entry,
    unit_code    text not null references thidua.unit,
    result       text check (result in ('HANDED_OVER', 'REPRESENTED', 'ABSENT')),
    received_by  text, -- who came instead, in relation to the recipient
    insignia_on  date, -- since when the recipient has the insignia
    money_on     date,
    payer        text,
    freed        boolean not null default false,
    primary key (conferral_id, entry_id),
    check (result is distinct from 'REPRESENTED' or received_by is not null),
    check ((money_on is null) = (payer is null))
);
create unique index conferral_row_once on thidua.conferral_row (entry_id) where not freed;
create index conferral_row_unit on thidua.conferral_row (unit_code);

-- Who hands over which awards, and on whose behalf where somebody else decided.
create table thidua.conferral_part (
    conferral_id   uuid not null references thidua.conferral,
    award_code     text not null references thidua.award,
    authority_name text not null, -- who decided, as the register names it
    presenter      text not null,
    delegation     text,
    primary key (conferral_id, award_code, authority_name)
);

-- The order of a ceremony: from high to low by the level of who decides, within a level by grade (Decree 152/2025, Đ29.5). That
-- titles come before forms of the same level, collectives before households before individuals and the living before the
-- dead is the decree's and stands in the program; the grades of awards of one level follow the law's own order of naming
-- them (Law 06/2022/QH15, Đ9, Đ33), which is practice.
create table thidua.ceremony_rank (
    award_code   text not null references thidua.award,
    level        int  not null check (level between 1 and 9),
    grade        int  not null check (grade between 1 and 99),
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from   date not null default '2024-01-01',
    withdrawn    boolean not null default false,
    changed_at   timestamptz,
    changed_by   text,
    constraint ceremony_rank_version unique (award_code, valid_from)
);
insert into thidua.ceremony_rank (award_code, level, grade, legal_source, status)
select code,
    case
        when 'PRESIDENT' = any (deciding_authorities) then 1
        when 'PRIME_MINISTER' = any (deciding_authorities) then 2
        when deciding_authorities && array['MINISTER_OR_EQUIVALENT', 'PROVINCE_CHAIR', 'MINISTER_OF_DEFENCE',
            'MINISTER_OF_DEFENCE_OR_DELEGATE', 'MINISTER_OF_PUBLIC_SECURITY_OR_DELEGATE', 'COMMANDER_DIRECTLY_UNDER_MOD'] then 3
        when deciding_authorities && array['AS_DELEGATED_BY_MINISTER_OF_DEFENCE', 'AS_DELEGATED_BY_MINISTER_OF_PUBLIC_SECURITY'] then 4
        else 5
    end,
    case
        when code like 'HUAN\_CHUONG\_SAO\_VANG%' then 1
        when code like 'HUAN\_CHUONG\_HO\_CHI\_MINH%' then 2
        when code like 'HUAN\_CHUONG\_DOC\_LAP\_HANG\_NHAT%' then 3
        when code like 'HUAN\_CHUONG\_DOC\_LAP\_HANG\_NHI%' then 4
        when code like 'HUAN\_CHUONG\_DOC\_LAP\_HANG\_BA%' then 5
        when code like 'HUAN\_CHUONG\_QUAN\_CONG\_HANG\_NHAT%' then 6
        when code like 'HUAN\_CHUONG\_QUAN\_CONG\_HANG\_NHI%' then 7
        when code like 'HUAN\_CHUONG\_QUAN\_CONG\_HANG\_BA%' then 8
        when code like 'HUAN\_CHUONG\_LAO\_DONG\_HANG\_NHAT%' then 9
        when code like 'HUAN\_CHUONG\_LAO\_DONG\_HANG\_NHI%' then 10
        when code like 'HUAN\_CHUONG\_LAO\_DONG\_HANG\_BA%' then 11
        when code like 'HUAN\_CHUONG\_BAO\_VE\_TO\_QUOC\_HANG\_NHAT%' then 12
        when code like 'HUAN\_CHUONG\_BAO\_VE\_TO\_QUOC\_HANG\_NHI%' then 13
        when code like 'HUAN\_CHUONG\_BAO\_VE\_TO\_QUOC\_HANG\_BA%' then 14
        when code like 'HUAN\_CHUONG\_CHIEN\_CONG\_HANG\_NHAT%' then 15
        when code like 'HUAN\_CHUONG\_CHIEN\_CONG\_HANG\_NHI%' then 16
        when code like 'HUAN\_CHUONG\_CHIEN\_CONG\_HANG\_BA%' then 17
        when code = 'HUAN_CHUONG_DAI_DOAN_KET_DAN_TOC' then 18
        when code = 'HUAN_CHUONG_DUNG_CAM' then 19
        when code = 'HUAN_CHUONG_HUU_NGHI' then 20
        when code like 'HUY\_CHUONG%' then 30
        when code like 'TINH\_ANH\_HUNG%' then 40
        when code like 'ANH\_HUNG%' then 41
        when code = 'BA_ME_VIET_NAM_ANH_HUNG' then 42
        when code = 'DANH_HIEU_NHAN_DAN' then 43
        when code = 'DANH_HIEU_UU_TU' then 44
        when code = 'GIAI_THUONG_HO_CHI_MINH' then 50
        when code = 'GIAI_THUONG_NHA_NUOC' then 51
        when code like 'CO\_THI\_DUA%' then 1
        when code like 'BANG\_KHEN%' then 60
        when code like 'KY\_NIEM\_CHUONG%' then 55
        when code like 'GIAY\_KHEN%' then 70
        when code in ('TAP_THE_LAO_DONG_XUAT_SAC', 'DON_VI_QUYET_THANG') then 2
        when code like 'CHIEN\_SI\_THI\_DUA%' then 3
        when code in ('TAP_THE_LAO_DONG_TIEN_TIEN', 'DON_VI_TIEN_TIEN') then 4
        when code like 'LAO\_DONG\_TIEN\_TIEN%' or code = 'CHIEN_SI_TIEN_TIEN' then 5
        else 80
    end,
    'NĐ 152/2025/NĐ-CP Đ29.5; Luật 06/2022/QH15 Đ9, Đ33', 'PRACTICE'
from thidua.award;

-- An award to somebody who has died (truy tặng). The register says so, because a ceremony hands such awards over last, and to
-- the family (Decree 152/2025, Đ29.4–5, Đ30.3.đ).
alter table thidua.register_entry
    add column posthumous boolean not null default false,
    add constraint register_entry_posthumous_is_a_person check (not posthumous or recipient_kind = 'INDIVIDUAL');

-- Which awards may be given so: those of which the decree says "tặng hoặc truy tặng". An administrator edits the rows; an
-- award without one is for the living.
create table thidua.posthumous_award (
    award_code           text not null references thidua.award,
    year_of_death_counts boolean not null, -- whether the conditions of a year ask about the year of death too
    legal_source         text not null,
    status               text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from           date not null default '2024-01-01',
    withdrawn            boolean not null default false,
    changed_at           timestamptz,
    changed_by           text,
    constraint posthumous_award_version unique (award_code, valid_from)
);
insert into thidua.posthumous_award (award_code, year_of_death_counts, legal_source, status)
select code, false, source, 'PARTIAL'
from thidua.award,
     lateral (select case
         when code like 'HUAN\_CHUONG\_%' and code <> 'HUAN_CHUONG_HUU_NGHI' then 'NĐ 152/2025/NĐ-CP Đ38, Đ51.1'
         when code like 'HUY\_CHUONG\_%' then 'NĐ 152/2025/NĐ-CP Đ40, Đ55'
         when code like 'ANH\_HUNG\_%' then 'NĐ 152/2025/NĐ-CP Đ41, Đ52.2'
         when code = 'BA_ME_VIET_NAM_ANH_HUNG' then 'NĐ 152/2025/NĐ-CP Đ52.1'
         when code = 'BANG_KHEN_THU_TUONG_CA_NHAN' then 'NĐ 152/2025/NĐ-CP Đ42, Đ54.1.a'
         when code in ('BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN', 'BANG_KHEN_BO_TRUONG_BO_QUOC_PHONG_CA_NHAN')
             then 'NĐ 152/2025/NĐ-CP Đ54.1.b'
         end as source) as decree
where source is not null and recipient_kind = 'INDIVIDUAL';

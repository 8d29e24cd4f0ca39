-- Lists of nominations shown to the public, and what came back.
create table thidua.notice_rule (
    award_code   text primary key,
    required     boolean not null,
    working_days int not null check (working_days between 1 and 260),
    status       text not null check (status in ('VERIFIED', 'PRACTICE')),
    legal_source text not null
);
comment on table thidua.notice_rule is
    'For which awards a list must be published before it is decided or leaves for the authority outside, and how long. Data that an administrator edits.';
insert into thidua.notice_rule (award_code, required, working_days, status, legal_source)
select code, true, 10, 'VERIFIED', 'NĐ 152/2025/NĐ-CP Đ44.2' from thidua.award
where code ~ '^(HUAN_CHUONG_|ANH_HUNG_|TINH_ANH_HUNG_|BA_ME_VIET_NAM_|DANH_HIEU_(NHAN_DAN|UU_TU)|GIAI_THUONG_)'
   or code = 'CHIEN_SI_THI_DUA_TOAN_QUOC';

create table thidua.public_notice (
    id           uuid primary key,
    desk         text not null,
    unit_code    text not null references thidua.unit,
    title        text not null,
    place        text not null,
    published_on date not null,
    ends_at      timestamptz not null,
    status       text not null check (status in ('RUNNING', 'OVER', 'CONCLUDED', 'WITHDRAWN')),
    published_by text not null,
    published_at timestamptz not null,
    report       text,
    ended_by     text,
    ended_at     timestamptz,
    check ((status in ('CONCLUDED', 'WITHDRAWN')) = (report is not null and ended_at is not null))
);
create index public_notice_unit on thidua.public_notice (unit_code);

-- The names are those of the day of publication.
create table thidua.public_notice_line (
    notice_id     uuid not null references thidua.public_notice,
    nomination_id uuid not null,
    recipient     text not null,
    award         text not null,
    unit_name     text not null,
    primary key (notice_id, nomination_id)
);
create index public_notice_line_nomination on thidua.public_notice_line (nomination_id);

create table thidua.public_feedback (
    id            uuid primary key,
    notice_id     uuid not null references thidua.public_notice,
    nomination_id uuid, -- none where it concerns the list as a whole
    sender        text, -- none for anonymous feedback
    text          text not null,
    complaint     boolean not null,
    file          uuid,
    received_on   date not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index public_feedback_notice on thidua.public_feedback (notice_id, id);

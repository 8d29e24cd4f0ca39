-- The appraisal desk: what is held, what was sent back for supplement, which lower award was proposed.
alter table thidua.nomination drop constraint nomination_status_check;
alter table thidua.nomination add constraint nomination_status_check check (status in ('DRAFT', 'WAITING_FOR_PAPER',
    'ON_PAPER', 'APPRAISAL', 'SUPPLEMENT', 'LOWER_PROPOSED', 'IN_COUNCIL', 'ON_HOLD', 'OUTSIDE', 'AWARDED', 'NOT_AWARDED',
    'WITHDRAWN'));

-- No award and no submission while something is being looked into (Decree 152/2025, Đ4.4).
create table thidua.nomination_hold (
    id            uuid primary key,
    nomination_id uuid not null references thidua.nomination,
    kind          text not null check (kind in ('COMPLAINT', 'DENUNCIATION', 'DISCIPLINE', 'INVESTIGATION', 'INSPECTION',
                      'PRESS')),
    reason        text not null,
    desk          text not null, -- who held it and who releases it
    back_to       text not null, -- the status it goes back to
    placed_by     text not null,
    placed_at     timestamptz not null,
    ended_by      text,
    ended_at      timestamptz,
    finding       text
);
create index nomination_hold_nomination on thidua.nomination_hold (nomination_id, id desc);
create unique index nomination_hold_one on thidua.nomination_hold (nomination_id) where ended_at is null;

-- The dossier as it was when it went back for supplement, so that what changed since can be marked.
create table thidua.nomination_return (
    id             uuid primary key,
    nomination_id  uuid not null references thidua.nomination,
    reason         text not null,
    returned_by    text not null,
    returned_at    timestamptz not null,
    dossier        jsonb not null,
    files          uuid[] not null,
    resubmitted_at timestamptz
);
create index nomination_return_nomination on thidua.nomination_return (nomination_id, id desc);

-- A different award has to be agreed with who submitted it (Decree 152/2025, Đ35.4.a).
create table thidua.nomination_lowering (
    id            uuid primary key,
    nomination_id uuid not null references thidua.nomination,
    from_award    text not null,
    to_award      text not null,
    reason        text not null,
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    accepted      boolean,
    answered_by   text,
    answered_at   timestamptz,
    answer        text
);
create index nomination_lowering_nomination on thidua.nomination_lowering (nomination_id, id desc);
create unique index nomination_lowering_one on thidua.nomination_lowering (nomination_id) where answered_at is null;

-- The articles a refusal can stand on, to choose from; any other can be typed.
create table thidua.nomination_legal_ground (
    legal_source text primary key,
    meaning      text not null,
    position     int not null
);
insert into thidua.nomination_legal_ground (legal_source, meaning, position) values
    ('Luật 06/2022/QH15 Đ5.2.c', 'một thành tích chỉ được khen thưởng một lần', 10),
    ('NĐ 152/2025/NĐ-CP Đ4.4', 'đang xem xét kỷ luật, khiếu nại, tố cáo, thanh tra, kiểm tra', 20),
    ('NĐ 152/2025/NĐ-CP Đ4.3', 'khen đột xuất, chuyên đề không làm căn cứ khen công trạng cấp trên', 30),
    ('Luật 06/2022/QH15 Đ21–Đ29', 'chưa đủ tiêu chuẩn danh hiệu thi đua', 40),
    ('Luật 06/2022/QH15 Đ33–Đ76', 'chưa đủ tiêu chuẩn hình thức khen thưởng', 50),
    ('Luật 06/2022/QH15 Đ84', 'hồ sơ không đúng quy định', 60),
    ('NĐ 152/2025/NĐ-CP Đ33.7', 'chưa đủ thời gian tính thành tích cho lần khen tiếp theo', 70),
    ('NĐ 152/2025/NĐ-CP Đ33.9', 'báo cáo thành tích quá 6 tháng', 80),
    ('NĐ 152/2025/NĐ-CP Đ33.4', 'tập thể đã giải thể', 90);

-- What is published for everybody. Two tables of their own hold that and nothing else: no fact, rating, personal code or
-- birth date can be shown by mistake where none is kept. Taking a decision down deletes its names here and keeps who did
-- it, when and why.
create table thidua.public_decision (
    id         uuid primary key, -- not the paper's: what stands in a public address opens nothing inside
    paper_id   uuid not null unique references thidua.paper,
    unit_code  text not null references thidua.unit, -- who issued it
    issuer     text not null,
    number     text not null,
    issued_on  date not null,
    subject    text not null,
    names      int  not null,
    status     text not null check (status in ('PUBLISHED', 'TAKEN_DOWN')),
    since      timestamptz not null,
    changed_by text not null,
    reason     text, -- why it was taken down
    search     text not null generated always as (' ' || thidua.plain(number || ' ' || subject)) stored,
    check ((status = 'TAKEN_DOWN') = (reason is not null))
);
create index public_decision_newest on thidua.public_decision (issued_on desc, id desc) where status = 'PUBLISHED';
create index public_decision_unit on thidua.public_decision (unit_code);
create index public_decision_search on thidua.public_decision using gin (search public.gin_trgm_ops);

create table thidua.public_award (
    decision_id        uuid not null references thidua.public_decision,
    line               int  not null, -- from the foot of the list up, so that one order serves every list
    decision_date      date not null,
    entry_id           uuid not null unique references thidua.register_entry, -- asked whether it was annulled since
    recipient_kind     text not null,
    recipient_name     text not null,
    recipient_position text,
    unit_code          text not null references thidua.unit,
    unit_name          text not null,
    award_code         text not null,
    award_name         text not null,
    search             text not null generated always as (' ' || thidua.plain(recipient_name)) stored,
    primary key (decision_id, line)
);
create index public_award_newest on thidua.public_award (decision_date desc, decision_id desc, line desc);
create index public_award_unit on thidua.public_award (unit_code, decision_date desc, decision_id desc, line desc);
create index public_award_award on thidua.public_award (award_code, decision_date desc, decision_id desc, line desc);
create index public_award_search on thidua.public_award using gin (search public.gin_trgm_ops);

-- Whether decisions are published by themselves when they are signed, and whether search engines may list them. The closest
-- row counts: that of the issuing unit, of one above it, the general one.
create table thidua.public_rule (
    unit_code    text references thidua.unit,
    automatic    boolean not null,
    listed       boolean not null,
    legal_source text not null,
    status       text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    valid_from   date not null default '2024-01-01',
    withdrawn    boolean not null default false,
    changed_at   timestamptz,
    changed_by   text,
    constraint public_rule_version unique nulls not distinct (unit_code, valid_from)
);
insert into thidua.public_rule (automatic, listed, legal_source, status) values
    (false, false, 'Luật 06/2022/QH15 Đ5 (công khai); cách công khai theo thông lệ', 'PRACTICE');

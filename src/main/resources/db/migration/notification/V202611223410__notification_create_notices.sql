-- What people are told. One row per person and happening: the key is what happened, so that nobody hears it twice.
create table thidua.notice (
    id          uuid primary key default gen_random_uuid(),
    person_id   uuid not null references thidua.person,
    key         text not null,
    kind        text not null,
    subject     text not null,
    campaign_id uuid references thidua.campaign,
    task        text, -- <process>.<element>, for what concerns a task
    due_at      timestamptz,
    detail      text,
    reason      text,
    link        text not null,
    created_at  timestamptz not null,
    read_at     timestamptz,
    mail_id     uuid,
    unique (person_id, key)
);
create index notice_list on thidua.notice (person_id, created_at desc, id desc);
create index notice_unread on thidua.notice (person_id, created_at desc, id desc) where read_at is null;
create index notice_mail on thidua.notice (mail_id) where mail_id is not null;

-- The outbox, written in the transaction of what the mail tells of. A mail is claimed (SENDING) before the server hears of
-- it, so that no other node and no later start sends it again; where a node died between, it is UNSURE and a person decides.
create table thidua.mail (
    id          uuid primary key,
    person_id   uuid not null references thidua.person,
    recipient   text not null,
    language    text not null,
    state       text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNSURE')),
    created_at  timestamptz not null,
    next_try_at timestamptz not null,
    claimed_at  timestamptz,
    attempts    int not null default 0,
    last_error  text,
    sent_at     timestamptz
);
create index mail_waiting on thidua.mail (next_try_at, id) where state = 'WAITING';
create index mail_sending on thidua.mail (claimed_at) where state = 'SENDING';
create index mail_unsent on thidua.mail (created_at, id) where state <> 'SENT';

-- Which reminder of which deadline has gone out. The due time is part of the key: a task that got more time is reminded anew.
create table thidua.deadline_told (
    work_item_id text not null,
    step         text not null,
    due_at       timestamptz not null,
    told_at      timestamptz not null,
    primary key (work_item_id, step, due_at)
);

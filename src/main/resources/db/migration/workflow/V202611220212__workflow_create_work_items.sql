-- What people see of the engine, in the shape in which they ask for it, written in the engine's own transaction.
create table thidua.work_item (
    id               text primary key, -- the engine's task id
    process          text not null,
    task             text not null,
    instance_id      text not null,
    business_key     text not null,
    desk             text not null, -- ROLE@UNIT
    desk_unit        text not null,
    campaign_id      uuid,
    subject          text not null,
    case_unit        text,
    assignee         text,
    assignee_name    text,
    state            text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'CANCELLED')),
    created_at       timestamptz not null,
    due_at           timestamptz,
    due_sort         timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
    returned_because text,
    ended_at         timestamptz,
    ended_by         text,
    ended_by_name    text,
    outcome          text,
    search           text not null generated always as (thidua.plain(subject)) stored
);
-- Every index behind a list or a count holds the open rows only: what is finished costs nobody anything.
create index work_item_desk_due on thidua.work_item (desk, due_sort, id) where state = 'OPEN';
create index work_item_desk_created on thidua.work_item (desk, created_at, id) where state = 'OPEN';
create index work_item_due on thidua.work_item (due_sort, id) include (desk) where state = 'OPEN';
create index work_item_created on thidua.work_item (created_at, id) include (desk) where state = 'OPEN';
create index work_item_assignee on thidua.work_item (assignee, due_sort, id) where state = 'OPEN' and assignee is not null;
create index work_item_campaign on thidua.work_item (campaign_id, process, task) where state = 'OPEN';
create index work_item_unit on thidua.work_item (desk_unit, due_sort) where state = 'OPEN';
create index work_item_search on thidua.work_item using gin (search public.gin_trgm_ops) where state = 'OPEN';
create index work_item_case on thidua.work_item (business_key, process);
-- The latest finished ones of a step, from which its times are read.
create index work_item_step_time on thidua.work_item (process, task, ended_at desc) where state = 'DONE';
create index work_item_done_by on thidua.work_item (ended_by, ended_at desc) where state = 'DONE';

create table thidua.work_item_draft (
    work_item_id text not null references thidua.work_item,
    username     text not null,
    data         jsonb not null,
    saved_at     timestamptz not null,
    primary key (work_item_id, username)
);

-- One row per process instance: finds it by its case without asking the engine.
create table thidua.process_case (
    instance_id  text primary key,
    process      text not null,
    business_key text not null,
    started_at   timestamptz not null,
    ended_at     timestamptz
);
create unique index process_case_running on thidua.process_case (business_key, process) where ended_at is null;

-- Where tokens wait that are no human task: events, gateways of events, called processes.
create table thidua.process_wait (
    instance_id  text not null,
    element      text not null,
    process      text not null,
    business_key text not null,
    since        timestamptz not null,
    primary key (instance_id, element)
);
create index process_wait_case on thidua.process_wait (process, business_key);

create table thidua.task_term (
    process      text not null,
    task         text not null,
    working_days int not null check (working_days between 1 and 260),
    legal_source text not null,
    primary key (process, task)
);
comment on table thidua.task_term is
    'How long a step may take, in working days. Data that an administrator edits; the default is practice unless the source says otherwise.';
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('campaign-lifecycle', 'userTask_approvePlan', 5, 'PRACTICE'),
    ('campaign-lifecycle', 'userTask_revisePlan', 5, 'PRACTICE'),
    ('campaign-lifecycle', 'userTask_confirmRanking', 5, 'PRACTICE'),
    ('campaign-lifecycle', 'userTask_writeFinalReport', 10, 'PRACTICE'),
    ('campaign-lifecycle', 'userTask_approveFinalReport', 5, 'PRACTICE'),
    ('pledge-signing', 'userTask_draftPledge', 10, 'PRACTICE'),
    ('pledge-signing', 'userTask_signPledge', 3, 'PRACTICE'),
    ('pledge-signing', 'userTask_acceptPledge', 5, 'PRACTICE'),
    ('self-review', 'userTask_selfScore', 10, 'PRACTICE'),
    ('self-review', 'userTask_confirmReview', 3, 'PRACTICE'),
    ('self-review', 'userTask_verifyReview', 5, 'PRACTICE'),
    ('nomination-approval', 'userTask_appraise', 20, 'QĐ 638/QĐ-BNV 2025; NĐ 152/2025/NĐ-CP Đ35.2'),
    ('nomination-approval', 'userTask_supplement', 10, 'PRACTICE'),
    ('nomination-approval', 'userTask_recordOutsideDecision', 30, 'NĐ 152/2025/NĐ-CP Đ35.3'),
    ('paper-signing', 'userTask_signPaper', 3, 'PRACTICE'),
    ('paper-signing', 'userTask_revisePaper', 3, 'PRACTICE');

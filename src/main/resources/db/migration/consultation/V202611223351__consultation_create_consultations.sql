-- Bodies that are asked about a nomination while it is appraised, one row for each, and what they answered.
create table thidua.consultation (
    id            uuid primary key,
    nomination_id uuid not null,
    unit_code     text references thidua.unit, -- none for a body outside of this installation
    body          text not null,
    desk          text not null,
    asked_from    text not null,
    question      text not null,
    due_at        timestamptz not null,
    status        text not null
        check (status in ('OPEN', 'AGREED', 'DISAGREED', 'NO_OBJECTION', 'SILENT', 'CANCELLED')),
    asked_by      text not null,
    asked_at      timestamptz not null,
    answer        text,
    answered_by   text,
    ended_at      timestamptz,
    check ((status = 'OPEN') = (ended_at is null))
);
create index consultation_nomination on thidua.consultation (nomination_id, id);
create index consultation_unit on thidua.consultation (unit_code);

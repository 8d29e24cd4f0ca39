-- A list of nominees on its way in: looked through and entered in the background, so that nobody waits before a page
-- that says nothing, and whatever a node that dies was at is taken up again.
create table thidua.nomination_import (
    id          uuid primary key,
    campaign_id uuid not null references thidua.campaign,
    username    text not null, -- whose it is; only this person sees it
    address     text,
    language    text not null, -- of the person: evidence is written in it
    file_name   text not null,
    content     bytea, -- gone as soon as it is entered
    state       text not null check (state in ('CHECKING', 'CHECKED', 'ENTERING', 'ENTERED', 'FAILED')),
    failure     text, -- the message key of what ended it
    lines       int not null,
    done        int not null default 0, -- lines looked at in this state
    good        int not null default 0,
    refused     int not null default 0,
    lease_until timestamptz, -- until then a node works on it
    created_at  timestamptz not null,
    since       timestamptz not null,
    check ((state = 'FAILED') = (failure is not null))
);
create index nomination_import_person on thidua.nomination_import (username, created_at desc);
create index nomination_import_work on thidua.nomination_import (since) where state in ('CHECKING', 'ENTERING');

create table thidua.nomination_import_line (
    import_id uuid not null references thidua.nomination_import on delete cascade,
    line      bigint not null,
    unit      text not null,
    award     text not null,
    recipient text not null,
    problems  jsonb not null,
    refused   boolean not null generated always as (jsonb_array_length(problems) > 0) stored,
    primary key (import_id, line)
);
create index nomination_import_line_refused on thidua.nomination_import_line (import_id, line) where refused;

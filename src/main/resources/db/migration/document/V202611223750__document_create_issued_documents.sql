-- What was issued, so that anybody can ask whether a paper in hand is genuine and still holds. Nothing here names a person.
create table thidua.issued_document (
    code           text primary key check (code ~ '^[0-9A-Z]{16}$'), -- 80 random bits: nobody guesses one
    case_type      text not null,
    case_id        text not null,
    kind           text not null,
    number         text not null,
    issued_on      date not null,
    issuer         text not null, -- the name of that day
    names          int  not null check (names >= 0),
    sha256         bytea check (octet_length(sha256) = 32), -- of the PDF that was given out; none until it is written
    signed         boolean not null default false,
    revoked_names  int  not null default 0 check (revoked_names between 0 and names),
    revoked_on     date,
    revoked_ground text,
    superseded_by  text references thidua.issued_document,
    superseded_on  date,
    created_at     timestamptz not null,
    unique (case_type, case_id),
    check ((superseded_by is null) = (superseded_on is null))
);

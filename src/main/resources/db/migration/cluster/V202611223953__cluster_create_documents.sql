-- The documents of a cluster's year that hold. What they say is written from the year.
create table thidua.cluster_document (
    id        uuid primary key,
    year_id   uuid not null references thidua.cluster_year,
    kind      text not null check (kind in ('PLEDGE', 'SIGNING_MINUTES', 'SCORING_MINUTES', 'BALLOT_MINUTES', 'RANKING', 'LETTER')),
    number    text not null,
    issued_on date not null,
    unique (year_id, kind)
);

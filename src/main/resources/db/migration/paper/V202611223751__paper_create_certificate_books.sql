-- The certificates of one decision, all in one PDF: written chunk by chunk, so that a crash costs a chunk and the memory
-- never holds more; bound at the end and kept in slices, so that nobody ever reads it whole.
create table thidua.certificate_book (
    paper_id     uuid primary key references thidua.paper,
    state        text not null check (state in ('WORKING', 'DONE', 'FAILED')),
    done         int  not null default 0 check (done between 0 and total),
    total        int  not null check (total > 0),
    failures     int  not null default 0,
    requested_by text not null,
    requested_at timestamptz not null,
    finished_at  timestamptz
);
create index certificate_book_work on thidua.certificate_book (requested_at) where state = 'WORKING';

create table thidua.certificate_part (
    paper_id uuid not null references thidua.certificate_book,
    bound    boolean not null, -- a slice of the whole, else a chunk of its own
    number   int not null,
    content  bytea not null,
    primary key (paper_id, bound, number)
);

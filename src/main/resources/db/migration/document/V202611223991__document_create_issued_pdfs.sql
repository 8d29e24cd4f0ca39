-- The PDF of a document that nobody writes beforehand: the one first given out is kept, so that every later one is the same.
create table thidua.issued_pdf (
    code    text primary key references thidua.issued_document,
    content bytea not null,
    kept_at timestamptz not null
);

-- How many mails somebody wants; no row: each at once.
create table thidua.mail_wish (
    person_id uuid primary key references thidua.person,
    choice    text not null check (choice in ('DAILY', 'NEVER'))
);
-- A mail that is still kept back takes up what comes next for its reader.
create index mail_gathering on thidua.mail (person_id, next_try_at) where state = 'WAITING' and attempts = 0;

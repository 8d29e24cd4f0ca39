-- Where a person gets notices by mail; without an address they are read in the application only.
alter table thidua.person add column email text
    check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+$');

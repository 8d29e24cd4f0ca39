-- The key store of whoever signs electronically: PKCS #12, encrypted under a password that is kept nowhere.
create table thidua.signer_key (
    username    text primary key,
    pkcs12      bytea not null,
    subject     text not null,
    issuer      text not null,
    serial      text not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    required    boolean not null, -- whether its owner signs with it always
    stored_at   timestamptz not null,
    check (valid_from < valid_until)
);

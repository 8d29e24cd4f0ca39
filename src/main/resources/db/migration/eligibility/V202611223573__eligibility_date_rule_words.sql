-- The Vietnamese of what rules leave to judgement becomes dated, and says how far it could be read: it is this product's
-- rendering of articles of which many were read in part.
alter table thidua.rule_words
    add column status     text not null default 'PARTIAL'
        check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED', 'PRACTICE')),
    add column valid_from date not null default '2024-01-01',
    add column withdrawn  boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
alter table thidua.rule_words drop constraint rule_words_pkey;
alter table thidua.rule_words add primary key (words, valid_from);

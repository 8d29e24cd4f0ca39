-- Rules with dates in three layers: the law, a ministry or province, a unit. A version says something about the fields that
-- it names and nothing about the others; a lower layer goes before a higher one, field by field.
create table thidua.award_rule_version (
    id                       uuid primary key,
    award_code               text not null references thidua.award,
    layer                    text not null check (layer in ('LAW', 'MINISTRY_OR_PROVINCE', 'UNIT')),
    unit_code                text references thidua.unit, -- holds for this unit and all below it; absent for the law
    valid_from               date not null,
    valid_to                 date, -- the last day; the law stays in force until a later version names the same field
    deciding_authorities     text[] check (cardinality(deciding_authorities) > 0),
    prerequisites            text,
    quota                    text,
    council_votes            boolean,
    vote_threshold           numeric(11, 10) check (vote_threshold > 0 and vote_threshold <= 1), -- of all members
    vote_threshold_exclusive boolean, -- more than the share, where it is not "at least"
    vote_quorum              numeric(11, 10) check (vote_quorum > 0 and vote_quorum <= 1),
    vote_secret              boolean,
    bonus_multiple           numeric(7, 3) check (bonus_multiple >= 0), -- of the base salary; 0: no money
    bonus_ceiling            numeric(7, 3) check (bonus_ceiling > 0), -- where the body that gives it fixes the multiple
    legal_source             text not null check (length(legal_source) between 1 and 1000),
    status                   text not null check (status in ('VERIFIED', 'PARTIAL', 'UNVERIFIED', 'SEED')),
    note                     text,
    loaded_at                timestamptz not null,
    loaded_by                text not null,
    check ((layer = 'LAW') = (unit_code is null)),
    check (valid_from <= valid_to),
    check ((vote_threshold is null) = (vote_threshold_exclusive is null)),
    check (num_nonnulls(deciding_authorities, prerequisites, quota, council_votes, vote_threshold, vote_quorum, vote_secret,
        bonus_multiple, bonus_ceiling) > 0)
);
create index award_rule_version_award on thidua.award_rule_version (award_code, valid_from);
create index award_rule_version_unit on thidua.award_rule_version (unit_code) where unit_code is not null;

-- Which nominations stand on which versions. Such a version can no longer be deleted: the key below refuses it.
create table thidua.award_rule_use (
    version_id    uuid not null references thidua.award_rule_version,
    nomination_id uuid not null,
    primary key (version_id, nomination_id)
);

-- For the trigger of whoever keeps rules: the use is written down with the row that keeps them, or not at all.
create function thidua.use_award_rules(nomination uuid, versions uuid[]) returns void language sql as $$
    insert into thidua.award_rule_use (version_id, nomination_id) select unnest(versions), nomination on conflict do nothing
$$;
